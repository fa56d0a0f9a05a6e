package org.dualwatch.rule.goal;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Field;
import org.dualwatch.target.TargetTable;

/**
 * The goals together are but a few characters, such as 保障运行, and cannot say what is done for whom
 * and with what effect. 财预〔2015〕88号 asks for complete and clear text (完整性).
 */
final class GoalTooShort extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    if (StatedGoal.isMissing(table)) {
      return Stream.empty();
    }
    int shortest = circumstances.count("shortest");
    int length = length(table);
    return length < shortest ? Stream.of(finding(table, length, shortest)) : Stream.empty();
  }

  private static int length(TargetTable table) {
    int length = 0;
    for (Field goal : table.goals()) {
      length += length(goal.text());
    }
    return length;
  }

  private static int length(String text) {
    int length = 0;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (counts(c)) {
        length++;
      }
    }
    return length;
  }

  /** White space, punctuation and invisible characters do not count. */
  private static boolean counts(int c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          false;
      default -> true;
    };
  }

  private Finding finding(TargetTable table, int length, int shortest) {
    return violated(
        table.subject(StatedGoal.place(table)),
        Evidence.of(length + "字", "不少于" + shortest + "字"),
        new Bilingual(
            "绩效目标共" + length + "字（不计空格和标点），少于" + shortest + "字。",
            "The goal has "
                + length
                + " characters without white space and punctuation, fewer than "
                + shortest
                + "."),
        new Bilingual(
            "请写明做什么、做多少、达到什么效果，如“全年举办惠民演出28场，服务观众2万人次，丰富群众文化生活”。",
            "State what is done, how much of it and to what effect, such as"
                + " “全年举办惠民演出28场，服务观众2万人次，丰富群众文化生活”."));
  }
}
