package org.dualwatch.rule.time;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.TargetValue;

/**
 * Every deadline of a table lies at the end of the year, so that monitoring amid the year
 * (财预〔2019〕136号) finds none that has come. Advice, since some work is indeed done at the end.
 */
final class DeadlineOnlyAtYearEnd extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<Indicator> dated =
        table.indicators().stream()
            .filter(row -> row.value() instanceof TargetValue.Deadline)
            .toList();
    OptionalInt year = table.fiscalYear();
    if (dated.isEmpty() || year.isEmpty() || mayHaveAnother(table)) {
      return Stream.empty();
    }
    int early = circumstances.count("early-month");
    boolean late = dated.stream().allMatch(row -> late(row, year.getAsInt(), early));
    return dated.stream()
        .filter(row -> late && TimelinessRows.has(row))
        .limit(1)
        .map(
            first ->
                finding(table, first, dated, new Months(early, circumstances.count("milestone"))));
  }

  /** Whether a row of timeliness could not be read: it may well be an early deadline. */
  private static boolean mayHaveAnother(TargetTable table) {
    return table.indicators().stream()
        .anyMatch(
            row ->
                (row.value() instanceof TargetValue.Unread && TimelinessRows.has(row))
                    || row.value() instanceof TargetValue.DeadlineWithoutYear);
  }

  /** Within the year, but behind the last month that counts as early. */
  private static boolean late(Indicator row, int year, int early) {
    return row.value() instanceof TargetValue.Deadline deadline
        && deadline.date().getYear() == year
        && deadline.date().getMonthValue() > early;
  }

  /**
   * The months that an office may set.
   *
   * @param early the last month whose deadlines are not at the year's end
   * @param milestone the last month that monitoring looks at
   */
  private record Months(int early, int milestone) {}

  private Finding finding(
      TargetTable table, Indicator first, List<Indicator> dated, Months months) {
    String deadlines =
        String.join("、", dated.stream().map(row -> row.value().text()).distinct().toList());
    String example = table.fiscalYear().orElse(0) + "年" + months.milestone() + "月底前";
    return violated(
        table.subject(first.place()),
        Evidence.of(deadlines, months.milestone() + "月底前可以核对的阶段时间"),
        new Bilingual(
            "完成时间（"
                + deadlines
                + "）都在"
                + months.early()
                + "月底以后，1—"
                + months.milestone()
                + "月的运行监控中没有到期的完成时间可以核对。",
            "All deadlines ("
                + deadlines
                + ") lie behind the end of month "
                + months.early()
                + ", so monitoring of months 1 to "
                + months.milestone()
                + " finds none that has come."),
        new Bilingual(
            "建议增加一项阶段时间，如“实施方案确定时间”" + example + "；只能在年底完成的，不必修改。",
            "Consider a milestone, such as 实施方案确定时间 "
                + example
                + "; leave it where all is done at the end of the year."));
  }
}
