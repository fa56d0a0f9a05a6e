package org.dualwatch.document.html;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How text shows inside an element, by all elements around it.
 *
 * @param hidden whether it takes no room at all (display: none)
 * @param unseen whether it takes room and shows nothing (visibility: hidden)
 * @param struck whether a line runs through it
 * @param digits the raised or lowered digits that stand for 0 to 9, empty for ordinary ones
 * @param kept whether white space stands as it is
 * @param symbols whether a symbol font draws other characters than are stored
 */
record Scope(
    boolean hidden, boolean unseen, boolean struck, String digits, boolean kept, boolean symbols) {

  static final Scope PAGE = new Scope(false, false, false, "", false, false);

  private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SUBSCRIPT = "₀₁₂₃₄₅₆₇₈₉";
  private static final Set<String> STRUCK = Set.of("del", "s", "strike");
  private static final Set<String> KEPT = Set.of("pre", "textarea", "listing", "xmp", "plaintext");

  /** Blocks and replaced elements aside, what an element inside changes (HTML Standard 15.3). */
  Scope inside(Element element, Map<String, String> style) {
    String tag = element.normalName();
    Scope inside =
        new Scope(
            hidden || hides(element, tag, style),
            style.containsKey("visibility") ? Declarations.unseen(style) : unseen,
            struck || STRUCK.contains(tag) || Declarations.strikes(style),
            digits(tag, style),
            kept(tag, style),
            symbols(element, tag, style));
    return inside.equals(this) ? this : inside;
  }

  /** The same, taking no room. */
  Scope collapsed() {
    return new Scope(true, unseen, struck, digits, kept, symbols);
  }

  private static boolean hides(Element element, String tag, Map<String, String> style) {
    if (tag.equals("col")) {
      return false; // It has nothing inside; the table asks for it.
    }
    return Declarations.hides(style)
        || tag.equals("noscript")
        || (element.hasAttr("hidden") && !style.containsKey("display"))
        || (tag.equals("dialog") && !element.hasAttr("open"));
  }

  private String digits(String tag, Map<String, String> style) {
    return switch (style.getOrDefault("vertical-align", tag)) {
      case "sup", "super" -> SUPERSCRIPT;
      case "sub" -> SUBSCRIPT;
      case "baseline" -> "";
      default -> digits;
    };
  }

  private boolean kept(String tag, Map<String, String> style) {
    String white = style.getOrDefault("white-space", "");
    return white.isEmpty()
        ? kept || KEPT.contains(tag)
        : white.startsWith("pre") || white.equals("break-spaces");
  }

  private boolean symbols(Element element, String tag, Map<String, String> style) {
    String own = tag.equals("font") ? element.attr("face").toLowerCase(Locale.ROOT) : "";
    String font = style.getOrDefault("font-family", own);
    if (font.isEmpty()) {
      return symbols;
    }
    String first = font.split(",", 2)[0].replaceAll("[\"']", "").strip();
    return first.equals("symbol") || first.startsWith("wingdings") || first.equals("webdings");
  }
}
