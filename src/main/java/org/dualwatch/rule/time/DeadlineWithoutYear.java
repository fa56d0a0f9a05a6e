package org.dualwatch.rule.time;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;
import org.dualwatch.value.TargetValue;

/**
 * A deadline names no year, such as 9月底前. Its year is known from elsewhere in the form, but not to
 * whoever copies the value into a table of monitoring, or next year's table. 财预〔2015〕88号 asks for
 * targets that are detailed and quantified (细化量化). One finding a table; deadlines whose year nobody
 * knows are the matter of {@code deadline-outside-fiscal-year}.
 */
final class DeadlineWithoutYear extends TableRule {

  /** How many deadlines a message lists. */
  private static final int SHOWN = 3;

  private static final int YEAR_DIGITS = 4;
  private static final String DIGITS = "0123456789〇○零一二三四五六七八九";

  /** Words that name the year as that of the form. */
  private static final List<String> THIS_YEAR = List.of("本年", "当年", "今年");

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<Indicator> bare =
        table.indicators().stream()
            .filter(row -> row.value() instanceof TargetValue.Deadline)
            .filter(row -> !namesYear(Spelling.key(row.value().text())))
            .toList();
    return bare.stream().limit(1).map(first -> finding(table, first, bare));
  }

  private static boolean namesYear(String deadline) {
    int digits = 0;
    for (int i = 0; i < deadline.length(); i++) {
      digits = DIGITS.indexOf(deadline.charAt(i)) >= 0 ? digits + 1 : 0;
      if (digits == YEAR_DIGITS) {
        return true;
      }
    }
    return THIS_YEAR.stream().anyMatch(deadline::contains);
  }

  private Finding finding(TargetTable table, Indicator first, List<Indicator> bare) {
    String shown =
        String.join(
                "、",
                bare.stream()
                    .limit(SHOWN)
                    .map(row -> row.name().text() + "（" + row.value().text() + "）")
                    .toList())
            + (bare.size() > SHOWN ? "等" : "");
    return violated(
        table.subject(first.place()),
        Evidence.of(shown, "写明年份的完成时间"),
        new Bilingual(
            bare.size() + "项完成时间没有写年份：" + shown + "。",
            bare.size() + " deadline(s) name no year: " + shown + "."),
        new Bilingual("建议写明年份，如“2025年9月底前”。", "Name the year, such as 2025年9月底前."));
  }
}
