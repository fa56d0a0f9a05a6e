package org.dualwatch.document.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One rule of a style sheet (CSS Syntax 3, 5). */
record CssRule(List<String> selectors, String declarations) {

  CssRule {
    selectors = List.copyOf(selectors);
  }

  /** All rules for who looks at the page on a screen. */
  static List<CssRule> all(String sheet) {
    String css = withoutComments(sheet);
    List<CssRule> rules = new ArrayList<>();
    int at = 0;
    while (at < css.length()) {
      int open = css.indexOf('{', at);
      if (open < 0) {
        break;
      }
      String prelude = prelude(css.substring(at, open));
      if (forScreens(prelude)) {
        at = open + 1; // the rules inside follow, and their end is skipped as part of a prelude
        continue;
      }
      int close = close(css, open);
      if (!prelude.startsWith("@")) {
        rules.add(new CssRule(split(prelude), css.substring(open + 1, close)));
      }
      at = close + 1;
    }
    return rules;
  }

  /** Comments, and the marks that hide a style sheet from ancient browsers. */
  private static String withoutComments(String sheet) {
    StringBuilder css = new StringBuilder(sheet.length());
    int from = 0;
    int start = sheet.indexOf("/*");
    while (start >= 0) {
      css.append(sheet, from, start).append(' ');
      int end = sheet.indexOf("*/", start + 2);
      from = end < 0 ? sheet.length() : end + 2;
      start = sheet.indexOf("/*", from);
    }
    css.append(sheet, from, sheet.length());
    return css.toString().replace("<!--", " ").replace("-->", " ");
  }

  /** What stands before a block, after the end of whatever statement or block came before. */
  private static String prelude(String before) {
    int start = Math.max(before.lastIndexOf(';'), before.lastIndexOf('}'));
    return before.substring(start + 1).strip();
  }

  private static boolean forScreens(String prelude) {
    String words = prelude.toLowerCase(Locale.ROOT);
    return words.startsWith("@supports")
        || words.startsWith("@layer")
        || (words.startsWith("@media") && !words.contains("print"));
  }

  /** Where the block that opens here closes, or the end. */
  private static int close(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      char c = css.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return css.length();
  }

  private static List<String> split(String prelude) {
    return Arrays.stream(prelude.split(",", -1))
        .map(String::strip)
        .filter(selector -> !selector.isEmpty())
        .toList();
  }
}
