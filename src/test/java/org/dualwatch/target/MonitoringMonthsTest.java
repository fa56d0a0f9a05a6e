package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.AMonitoringForm.aMonitoringForm;

import java.math.BigDecimal;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Until which month of which year a monitoring form reports. */
final class MonitoringMonthsTest {
  @ParameterizedTest
  @CsvSource({
    "1—7月, 7",
    "1-6月, 6",
    "1～8月, 8",
    "1~9月, 9",
    "1至7月, 7",
    "1月-10月, 10",
    "1－7月份, 7",
    "１—１２月, 12",
    "1——7月, 7",
    "截至7月底, 7",
    "截止2025年7月31日, 7",
    "上半年, 6",
    "前三季度, 9",
    "1月, 1",
    "2025年1-7月, 7"
  })
  void tellsTheLastMonth(String months, int last) {
    MonitoringForm form = aMonitoringForm().withMonths(months).read();

    assertThat(form.lastMonth()).hasValue(last);
    assertThat(form.funds().get(0).spent().yuan()).hasValue(new BigDecimal("700000"));
    assertThat(form.indicators().get(0).actualField().text()).isEqualTo("18场次");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1—月", "1—13月", "4-7月", "截至7月15日", "1-0月", "下半年"})
  void saysThatNoHeadingTellsTheMonth(String months) {
    AFile file = aMonitoringForm().withMonths(months).inAFile();

    assertThat(file.read().monitoringForms().get(0).lastMonth()).isEmpty();
    assertThat(file.read().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("monitoring-month-unknown");
              assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
              assertThat(finding.subject())
                  .isEqualTo(new Subject(1, "惠民演出", "", new Place.InParagraphs(1)));
            });
  }

  @Test
  void takesNoMonthWhereHeadingsContradictEachOther() {
    AMonitoringForm form =
        aMonitoringForm().withFundsHeadings("年初预算数", "1—6月执行数", "1—6月执行率", "全年预计执行数");

    assertThat(form.read().lastMonth()).isEmpty();
    assertThat(form.inAFile().reports()).containsExactly("monitoring-month-unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "2025年1-7月项目支出绩效运行监控表, ''",
    "项目支出绩效运行监控表, （2025年1—7月）",
    "2025年度项目支出绩效目标执行监控表（截至7月底）, ''"
  })
  void takesMonthAndYearFromTheLinesAbove(String title, String line) {
    MonitoringForm form = aMonitoringForm().withMonths("").withLines(title, line).read();

    assertThat(form.lastMonth()).hasValue(7);
    assertThat(form.fiscalYear()).hasValue(2025);
    assertThat(form.title().text()).isEqualTo(title);
  }

  @Test
  void takesNoMonthFromTheProjectsName() {
    MonitoringForm form =
        aMonitoringForm()
            .withMonths("")
            .withProject("2024年1-3月救助")
            .withLines("2024年1-3月救助绩效目标执行监控表")
            .read();

    assertThat(form.lastMonth()).isEmpty();
    assertThat(form.fiscalYear()).isEmpty();
  }

  @Test
  void notesThatNothingTellsTheYear() {
    AFile file = aMonitoringForm().withLines("项目支出绩效目标执行监控表").inAFile();

    assertThat(file.reports()).containsExactly("monitoring-year-unknown");
    assertThat(file.read().findings().get(0).severity()).isEqualTo(Severity.NOTE);
    assertThat(file.inFolderOf(2024).read().monitoringForms().get(0).fiscalYear()).hasValue(2024);
    assertThat(file.reports()).isEmpty();
  }
}
