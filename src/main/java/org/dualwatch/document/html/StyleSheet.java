package org.dualwatch.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * What the style sheets in a page say of its elements, as far as it changes the text that people
 * see. Excel writes the strike-through and the raised digits of a cell in no other place. Rules for
 * states (:hover) and for print are not for who looks at the page; a rule that hides by position is
 * not read but refused.
 */
final class StyleSheet {

  /** {@code *}, {@code td}, {@code .xl65}, {@code td.xl65} or {@code #total}. */
  private static final Pattern SIMPLE =
      Pattern.compile("\\*|[A-Za-z][A-Za-z0-9]*|[A-Za-z0-9]*[.#][^\\s.#:>+~\\[\\],*]+");

  /** Several of these one inside the other, or with attributes. */
  private static final Pattern NESTED = Pattern.compile("[^:+~]+");

  private static final Pattern BY_POSITION =
      Pattern.compile("[+~]|:(?:nth|first|last|only|not|is|where|has|empty|root)");

  /** How many elements may be compared with nested selectors, counted for each selector. */
  private static final int COMPARISONS = 10_000_000;

  private final Map<String, Map<String, String>> simple = new HashMap<>();

  /** Style attributes already read: few pages have many different ones. */
  private final Map<String, Map<String, String>> owns = new HashMap<>();

  private final Map<Element, Map<String, String>> matched = new HashMap<>();
  private final List<Map.Entry<String, Map<String, String>>> nested = new ArrayList<>();

  private StyleSheet() {}

  /**
   * The rules of all style sheets in a page, in their order.
   *
   * @param elements how many elements the page has
   */
  static StyleSheet of(Document page, int elements) throws ContentRefused {
    StyleSheet sheet = new StyleSheet();
    for (Element style : page.getElementsByTag("style")) {
      for (CssRule rule : CssRule.all(style.data())) {
        sheet.add(rule);
      }
    }
    if ((long) sheet.nested.size() * elements > COMPARISONS) {
      throw Refusals.tooComplex(sheet.nested.size() + " 条复杂样式", "普通的网页");
    }
    for (Map.Entry<String, Map<String, String>> rule : sheet.nested) {
      sheet.match(rule.getKey(), rule.getValue(), page);
    }
    return sheet;
  }

  private void add(CssRule rule) throws ContentRefused {
    Map<String, String> values = Declarations.read(rule.declarations());
    if (values.isEmpty()) {
      return;
    }
    for (String selector : rule.selectors()) {
      if (SIMPLE.matcher(selector).matches()) {
        simple.computeIfAbsent(selector, s -> new HashMap<>()).putAll(values);
      } else if (Declarations.altersText(values)) {
        addNested(selector, values);
      }
    }
  }

  private void addNested(String selector, Map<String, String> values) throws ContentRefused {
    if (NESTED.matcher(selector).matches()) {
      nested.add(Map.entry(selector, values));
    } else if (BY_POSITION.matcher(selector).find()) {
      throw Refusals.unreadable("由样式表按位置隐藏或划掉的内容", "style", Place.WHOLE_FILE);
    }
  }

  private void match(String selector, Map<String, String> values, Document page) {
    try {
      for (Element element : page.select(selector)) {
        matched.computeIfAbsent(element, e -> new HashMap<>()).putAll(values);
      }
    } catch (Selector.SelectorParseException e) {
      // Browsers, too, ignore a rule whose selector they do not know (CSS 2.2, 4.1.7).
      return;
    }
  }

  /** What holds for one element, its own style attribute last. */
  Map<String, String> of(Element element) {
    String style = element.attr("style");
    Map<String, String> own =
        style.isEmpty() ? Map.of() : owns.computeIfAbsent(style, Declarations::read);
    if (simple.isEmpty() && matched.isEmpty()) {
      return own;
    }
    Map<String, String> values = new HashMap<>();
    String tag = element.normalName();
    put("*", values);
    put(tag, values);
    if (element.hasAttr("class")) {
      for (String name : element.classNames()) {
        put("." + name, values);
        put(tag + "." + name, values);
      }
    }
    if (element.hasAttr("id")) {
      put("#" + element.id(), values);
      put(tag + "#" + element.id(), values);
    }
    values.putAll(matched.getOrDefault(element, Map.of()));
    values.putAll(own);
    return values;
  }

  private void put(String selector, Map<String, String> values) {
    values.putAll(simple.getOrDefault(selector, Map.of()));
  }
}
