package org.dualwatch.rule;

import java.util.List;
import java.util.Set;
import org.dualwatch.target.Field;
import org.dualwatch.target.Indicator;
import org.dualwatch.value.Spelling;
import org.dualwatch.value.TargetValue;

/**
 * Words that people put where they have nothing to state, such as 不涉及 or a dash: the same that
 * {@link org.dualwatch.value.ValueGrammar} takes for no value.
 */
public final class VoidText {

  private static final Set<String> WORDS =
      Set.of(
          "无", "无需", "无要求", "不涉及", "未涉及", "不适用", "不需要", "没有", "暂无", "空", "略", "/", "//", "\\", "-",
          "--", "---", "n/a", "na", "null", "none", "nan");

  /** Those that say zero where the indicator counts something bad: 安全事故 无. */
  private static final Set<String> ZERO = Set.of("无", "没有");

  /** With brackets around the longest word. */
  private static final int LONGEST = 6;

  private VoidText() {}

  /** Whether a field is filled with such a word and nothing else. */
  public static boolean is(Field field) {
    return !field.isBlank() && field.text().length() <= LONGEST && WORDS.contains(bare(field));
  }

  /**
   * Whether a row's value is such a word. 无 is a target where the name is of something bad.
   *
   * @param bad words of what there ought to be none of, such as 事故
   */
  public static boolean isValueOf(Indicator row, List<String> bad) {
    return row.value() instanceof TargetValue.Unread
        && is(row.valueField())
        && !(ZERO.contains(bare(row.valueField()))
            && bad.stream().anyMatch(row.name().text()::contains));
  }

  /** The word in the field, without brackets around it; empty where there is none. */
  private static String bare(Field field) {
    String key = Spelling.key(field.text());
    boolean bracketed = key.length() > 2 && key.startsWith("(") && key.endsWith(")");
    return bracketed ? key.substring(1, key.length() - 1) : key;
  }
}
