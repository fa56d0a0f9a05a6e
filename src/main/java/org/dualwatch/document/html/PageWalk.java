package org.dualwatch.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.Refusals;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The way through a page in its order, in a loop, so that no depth of nesting harms. */
final class PageWalk {

  private static final Set<String> ROW_PARTS = Set.of("tr", "thead", "tbody", "tfoot");

  /** What is told of the elements and texts on the way. */
  interface Visitor {

    /**
     * An element that shows begins.
     *
     * @return whether what is inside it shows as well
     */
    boolean enter(Element element, Scope scope, Map<String, String> style) throws ContentRefused;

    /** An element that shows, and what is inside, ends. */
    void leave(Element element, Map<String, String> style) throws ContentRefused;

    /** A text, seen or not. */
    void text(String text, Scope scope) throws ContentRefused;
  }

  private record Open(Scope scope, Map<String, String> style) {}

  private final StyleSheet styles;
  private final Visitor visitor;
  private final Deque<Open> open = new ArrayDeque<>();

  PageWalk(StyleSheet styles, Visitor visitor) {
    this.styles = styles;
    this.visitor = visitor;
    open.push(new Open(Scope.PAGE, Map.of()));
  }

  /** Goes through a whole page. */
  void walk(Document page) throws ContentRefused {
    Node node = page;
    while (true) {
      if (enter(node) && node.childNodeSize() > 0) {
        node = node.childNode(0);
        continue;
      }
      leave(node);
      Node next = node.nextSibling();
      while (next == null) {
        Node parent = node.parent();
        if (parent == null) {
          return;
        }
        node = parent;
        leave(node);
        next = node.nextSibling();
      }
      node = next;
    }
  }

  private boolean enter(Node node) throws ContentRefused {
    Open outer = open.element();
    if (node instanceof TextNode text) {
      visitor.text(text.getWholeText(), outer.scope);
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    Map<String, String> style = styles.of(element);
    open.push(new Open(scope(element, style, outer.scope), style));
    if (open.size() > Limits.XML_DEPTH) {
      throw Refusals.tooComplex(
          "嵌套超过 " + Limits.XML_DEPTH + " 层", "不超过 " + Limits.XML_DEPTH + " 层");
    }
    if (PageElement.isSilent(element.normalName()) || Declarations.numbersList(style)) {
      return false;
    }
    return open.element().scope.hidden() || visitor.enter(element, open.element().scope, style);
  }

  /** A collapsed row takes no room (CSS 2.2, 17.6). */
  private static Scope scope(Element element, Map<String, String> style, Scope outer) {
    boolean collapsed =
        ROW_PARTS.contains(element.normalName())
            && style.getOrDefault("visibility", "").equals("collapse");
    return collapsed ? outer.collapsed() : outer.inside(element, style);
  }

  private void leave(Node node) throws ContentRefused {
    if (!(node instanceof Element element)) {
      return;
    }
    Open left = open.pop();
    if (!left.scope.hidden()
        && !PageElement.isSilent(element.normalName())
        && !Declarations.numbersList(left.style)) {
      visitor.leave(element, left.style);
    }
  }
}
