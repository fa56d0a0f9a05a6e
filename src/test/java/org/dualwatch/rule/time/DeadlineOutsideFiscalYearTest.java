package org.dualwatch.rule.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;
import static org.dualwatch.target.ATargetTable.by;

import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Rule;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.value.TargetValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeadlineOutsideFiscalYearTest {

  private static final TargetValue SEPTEMBER = new TargetValue.DeadlineWithoutYear("9月底前");

  private final Rule rule = new DeadlineOutsideFiscalYear();

  @ParameterizedTest
  @CsvSource({"2025, 1, 1", "2025, 9, 30", "2025, 12, 31"})
  void acceptsADayWithinTheYear(int year, int month, int day) {
    assertThat(Checked.by(rule, with(by(year, month, day)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2024, 12, 31", "2026, 1, 1", "2026, 6, 30"})
  void rejectsADayOutsideOfTheYear(int year, int month, int day) {
    assertThat(Checked.by(rule, with(by(year, month, day))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
              assertThat(finding.evidence().expected()).isEqualTo("2025年之内");
              assertThat(finding.subject().indicator()).isEqualTo("活动举办完成时间");
            });
  }

  @Test
  void cannotTellOnceATableWhereTheYearIsUnknown() {
    ATargetTable table =
        with(by(2025, 9, 30))
            .withIndicator("产出指标", "时效指标", "验收时间", by(2024, 9, 30))
            .withIndicator("产出指标", "时效指标", "采购时间", SEPTEMBER)
            .withoutFiscalYear();

    assertThat(Checked.by(rule, table))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(Outcome.NOT_EVALUATED);
              assertThat(finding.evidence().found()).isEqualTo("2025年9月30日前、2024年9月30日前、9月底前");
            });
  }

  @Test
  void cannotTellOnceATableWhereDeadlinesNameNoYear() {
    ATargetTable table = with(SEPTEMBER).withIndicator("产出指标", "时效指标", "采购时间", SEPTEMBER);

    assertThat(Checked.by(rule, table))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_EVALUATED);
  }

  @Test
  void saysNothingOfATableWithoutDeadlines() {
    assertThat(Checked.by(rule, aTable().withoutIndicator("活动举办完成时间").withoutFiscalYear()))
        .isEmpty();
  }

  private static ATargetTable with(TargetValue deadline) {
    return aTable().withValue("活动举办完成时间", deadline);
  }
}
