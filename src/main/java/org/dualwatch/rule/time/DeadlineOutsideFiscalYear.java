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
 * A deadline lies outside of the budget's year. A yearly target is monitored and evaluated within
 * its year (财预〔2019〕136号, 财预〔2020〕10号), so that a later day can never be seen to be met.
 */
final class DeadlineOutsideFiscalYear extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<Indicator> undated = having(table, TargetValue.DeadlineWithoutYear.class);
    List<Indicator> dated = having(table, TargetValue.Deadline.class);
    OptionalInt year = table.fiscalYear();
    if (year.isEmpty()) {
      return Stream.concat(dated.stream(), undated.stream())
          .limit(1)
          .map(first -> withoutFiscalYear(table, first, deadlines(dated, undated)));
    }
    return Stream.concat(
        dated.stream().flatMap(row -> outside(table, row, year.getAsInt())),
        undated.stream().limit(1).map(first -> withoutYear(table, first, undated)));
  }

  private static List<Indicator> having(TargetTable table, Class<? extends TargetValue> kind) {
    return table.indicators().stream().filter(row -> kind.isInstance(row.value())).toList();
  }

  private Stream<Finding> outside(TargetTable table, Indicator row, int year) {
    return row.value() instanceof TargetValue.Deadline deadline && deadline.date().getYear() != year
        ? Stream.of(finding(table, row, deadline, year))
        : Stream.empty();
  }

  private Finding finding(
      TargetTable table, Indicator row, TargetValue.Deadline deadline, int year) {
    return violated(
        table.subject(row, row.place()),
        Evidence.of(deadline.text(), year + "年之内"),
        new Bilingual(
            "“%s”的完成时间“%s”不在预算年度%d年之内。".formatted(row.name().text(), deadline.text(), year),
            "The deadline %s of %s lies outside of the fiscal year %d."
                .formatted(deadline.text(), row.name().text(), year)),
        new Bilingual(
            "请改为%d年内的时间；跨年度的工作请写本年度应完成的部分。如果不是%d年的表，请核对表中的年度和所在的年度文件夹。".formatted(year, year),
            "State a day in %d; of work that takes longer, state what is done in the year. If"
                    .formatted(year)
                + " the form is of another year, check the year it states and its folder."));
  }

  private Finding withoutFiscalYear(TargetTable table, Indicator first, String deadlines) {
    return notEvaluated(
        table.subject(first, first.place()),
        Evidence.of(deadlines, "写明年份的时间，和预算年度"),
        new Bilingual(
            "没有核对完成时间（%s）：不知道预算年度，表中没有写明，各完成时间也不能得出同一年度。".formatted(deadlines),
            "The deadlines (%s) were not checked: neither the form nor the deadlines tell the fiscal"
                    .formatted(deadlines)
                + " year."),
        new Bilingual("请在表中写明预算年度，如2025年。", "State the fiscal year in the form, such as 2025年."));
  }

  private Finding withoutYear(TargetTable table, Indicator first, List<Indicator> undated) {
    String deadlines = deadlines(List.of(), undated);
    return notEvaluated(
        table.subject(first, first.place()),
        Evidence.of(deadlines, "写明年份的时间，和预算年度"),
        new Bilingual(
            "没有核对完成时间（%s）：没有写明年份。".formatted(deadlines),
            "The deadlines (%s) were not checked: they name no year.".formatted(deadlines)),
        new Bilingual("请写明年份，如2025年9月底前。", "Name the year, such as 2025年9月底前."));
  }

  private static String deadlines(List<Indicator> dated, List<Indicator> undated) {
    return String.join(
        "、",
        Stream.concat(dated.stream(), undated.stream())
            .map(row -> row.value().text())
            .distinct()
            .toList());
  }
}
