package org.dualwatch.document.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Those declarations of a style that change which characters people see (CSS 2.2, 4.1.8). */
final class Declarations {

  private static final Set<String> KNOWN =
      Set.of(
          "display",
          "visibility",
          "text-decoration",
          "text-decoration-line",
          "vertical-align",
          "white-space",
          "font-family",
          "mso-hide",
          "mso-list");

  private Declarations() {}

  /** The value of each known property, in lower case; the last counts. */
  static Map<String, String> read(String style) {
    if (style.isBlank()) {
      return Map.of();
    }
    Map<String, String> values = new HashMap<>();
    int start = 0;
    char quote = 0;
    for (int i = 0; i <= style.length(); i++) {
      char c = i < style.length() ? style.charAt(i) : ';';
      if (quote == 0 ? c == '"' || c == '\'' : c == quote) {
        quote = quote == 0 ? c : 0;
      } else if ((c == ';' && quote == 0) || i == style.length()) {
        keep(style.substring(start, i), values);
        start = i + 1;
      }
    }
    return values;
  }

  private static void keep(String declaration, Map<String, String> values) {
    int colon = declaration.indexOf(':');
    if (colon < 0) {
      return;
    }
    String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    if (KNOWN.contains(name)) {
      String value = declaration.substring(colon + 1).toLowerCase(Locale.ROOT);
      values.put(name, value.replace("!important", "").strip());
    }
  }

  /** Whether it takes text away, or changes it. */
  static boolean altersText(Map<String, String> values) {
    return hides(values) || unseen(values) || strikes(values) || raises(values);
  }

  static boolean hides(Map<String, String> values) {
    return values.getOrDefault("display", "").equals("none")
        || values.getOrDefault("mso-hide", "").equals("all");
  }

  /**
   * Whether it is the number of a list that Word wrote out, which is no text (as in its own files).
   */
  static boolean numbersList(Map<String, String> values) {
    return values.getOrDefault("mso-list", "").equals("ignore");
  }

  static boolean unseen(Map<String, String> values) {
    String visibility = values.getOrDefault("visibility", "");
    return visibility.equals("hidden") || visibility.equals("collapse");
  }

  static boolean strikes(Map<String, String> values) {
    return values.getOrDefault("text-decoration", "").contains("line-through")
        || values.getOrDefault("text-decoration-line", "").contains("line-through");
  }

  static boolean raises(Map<String, String> values) {
    String alignment = values.getOrDefault("vertical-align", "");
    return alignment.equals("super") || alignment.equals("sub");
  }
}
