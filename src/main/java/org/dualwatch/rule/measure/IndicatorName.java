package org.dualwatch.rule.measure;

import java.util.List;
import org.dualwatch.target.Indicator;
import org.dualwatch.value.Spelling;

/**
 * What an indicator's name says is measured: in Chinese its last word. 系统验收合格率（%） is a 合格率; neither
 * 验收不合格率 nor 合格率提升 is one.
 *
 * @param text the name without blanks
 * @param head the same without a note in brackets at its end
 */
record IndicatorName(String text, String head) {

  /** Right before a word they make the contrary of it: 不合格率, 无故障率. */
  private static final String DENIALS = "不未非无零免";

  static IndicatorName of(Indicator row) {
    String name = row.name().text();
    boolean torn = name.indexOf(' ') >= 0 || name.indexOf('\u3000') >= 0;
    String text = torn ? Spelling.key(name) : name;
    return new IndicatorName(text, head(text));
  }

  /** Whether the name ends with one of the words, and not with its contrary. */
  boolean isOneOf(List<String> words) {
    for (String word : words) {
      if (head.endsWith(word) && !deniedAt(head.length() - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name has one of the words anywhere, a note in brackets included. */
  boolean mentions(List<String> words) {
    return mentions(text, words);
  }

  /** Whether any of the words stands in a text. */
  static boolean mentions(String text, List<String> words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean deniedAt(int word) {
    return word > 0 && DENIALS.indexOf(head.charAt(word - 1)) >= 0;
  }

  private static String head(String text) {
    if (!text.endsWith("）") && !text.endsWith(")")) {
      return text;
    }
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    return open > 0 ? text.substring(0, open) : text;
  }
}
