package org.dualwatch.rule.benefit;

import java.math.BigDecimal;
import java.util.List;
import org.dualwatch.target.Field;
import org.dualwatch.target.Indicator;
import org.dualwatch.value.Spelling;

/** The rows of satisfaction, and which of them say how satisfied people are to be. */
final class SatisfactionRows {

  /** In full it is 满意度; departments also write 满意率 and 满意程度. */
  private static final String SATISFIED = "满意";

  private static final List<String> OPINIONS = List.of(SATISFIED, "好评", "认可");

  /** What makes a name count something else than the satisfied: 满意度调查问卷回收率. */
  private static final List<String> OTHERS =
      List.of(
          "不满意", "投诉率", "投诉数", "投诉次", "投诉件", "调查", "问卷", "完成率", "办结率", "回收率", "覆盖率", "参与率", "处理率",
          "处置率", "解决率", "回复率");

  private SatisfactionRows() {}

  /** Whether a row is filed under satisfaction, at level 1 or at level 2. */
  static boolean filed(Indicator row) {
    return says(row.level1()) || says(row.level2());
  }

  /** Whether a text speaks of satisfaction. */
  static boolean says(Field field) {
    String text = field.text();
    return text.contains(SATISFIED)
        || (text.indexOf('满') >= 0 && Spelling.key(text).contains(SATISFIED));
  }

  /** Whether a row is filed under satisfaction and is named for how satisfied people are. */
  static boolean measure(Indicator row) {
    if (!filed(row)) {
      return false;
    }
    String name = Spelling.key(row.name().text());
    return OPINIONS.stream().anyMatch(name::contains) && OTHERS.stream().noneMatch(name::contains);
  }

  /** A number as a form writes it. */
  static String shown(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
