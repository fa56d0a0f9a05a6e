package org.dualwatch.document.html;

import java.util.Map;
import java.util.Set;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;
import org.jsoup.nodes.Element;

/** What kinds of elements there are, by how browsers show them (HTML Standard 15.3). */
final class PageElement {

  /** Not meant to be seen by anyone, so that nothing needs to be said of them. */
  private static final Set<String> SILENT =
      Set.of("head", "script", "style", "template", "title", "xml", "datalist", "rp", "rt", "rtc");

  private static final Set<String> PICTURES =
      Set.of("img", "svg", "canvas", "video", "audio", "v:imagedata");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "summary",
          "ul",
          "xmp");

  private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

  /** The parts of a table, and what each may stand in. */
  private static final Map<String, Set<String>> TABLE_PARTS =
      Map.of(
          "td", Set.of("tr"),
          "th", Set.of("tr"),
          "tr", GROUPS,
          "thead", Set.of("table"),
          "tbody", Set.of("table"),
          "tfoot", Set.of("table"),
          "col", Set.of("colgroup"),
          "colgroup", Set.of("table"));

  private static final Set<String> BLOCK_DISPLAYS =
      Set.of("block", "flex", "grid", "list-item", "table", "table-row", "flow-root");

  /** Formulas that are no line of characters: m² is not m2. */
  private static final Set<String> DRAWN_FORMULAS =
      Set.of(
          "msup",
          "msub",
          "msubsup",
          "mfrac",
          "msqrt",
          "mroot",
          "munder",
          "mover",
          "munderover",
          "mtable",
          "mmultiscripts",
          "menclose");

  private PageElement() {}

  static boolean isSilent(String tag) {
    return SILENT.contains(tag);
  }

  static boolean isPicture(String tag) {
    return PICTURES.contains(tag);
  }

  static boolean isTablePart(String tag) {
    return TABLE_PARTS.containsKey(tag);
  }

  /** Whether all elements around a part of a table are what they should be, up to the table. */
  static boolean standsInTable(Element part) {
    Element element = part;
    while (!element.normalName().equals("table")) {
      Element parent = element.parent();
      if (parent == null
          || !TABLE_PARTS
              .getOrDefault(element.normalName(), Set.of())
              .contains(parent.normalName())) {
        return false;
      }
      element = parent;
    }
    return true;
  }

  static boolean isBlock(String tag, Map<String, String> style) {
    String display = style.getOrDefault("display", "");
    return display.isEmpty() ? BLOCKS.contains(tag) : BLOCK_DISPLAYS.contains(display);
  }

  /** Refuses an element whose content is elsewhere, or is not what its characters say. */
  static void requireReadable(Element element, String tag, Place place) throws ContentRefused {
    switch (tag) {
      case "frameset", "frame", "iframe" -> throw Refusals.unreadable("引自其他文件的内容", tag, place);
      case "object", "embed", "applet" -> throw Refusals.unreadable("嵌入的对象", tag, place);
      case "bdo" -> {
        if (element.attr("dir").equalsIgnoreCase("rtl")) {
          throw Refusals.unreadable("倒排的文字", tag, place);
        }
      }
      default -> {
        if (DRAWN_FORMULAS.contains(tag)) {
          throw Refusals.unreadable("公式", tag, place);
        }
      }
    }
  }
}
