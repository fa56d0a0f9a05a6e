package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dualwatch.target.AMonitoringForm.aMonitoringForm;

import java.math.BigDecimal;
import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.target.MonitoredFunds.Line;
import org.dualwatch.value.TargetValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 项目资金 of a monitoring form. */
final class MonitoringFundsTest {
  @Test
  void readsEachLineOfTheFunds() {
    List<MonitoredFunds> funds = aMonitoringForm().read().funds();

    assertThat(funds)
        .extracting(MonitoredFunds::line)
        .containsExactly(Line.TOTAL, Line.FISCAL, Line.CARRIED_OVER, Line.OTHER);
    MonitoredFunds total = funds.get(0);
    assertThat(total.label().text()).isEqualTo("年度资金总额：");
    assertThat(total.initial())
        .isEqualTo(
            new Amount.Stated(
                new BigDecimal("120.00"), new BigDecimal("1200000"), new Place.InTable(1, 4, 3)));
    assertThat(total.annual()).isInstanceOf(Amount.Blank.class);
    assertThat(total.spent().yuan()).hasValue(new BigDecimal("700000"));
    assertThat(total.rate())
        .isEqualTo(new TargetValue.Unsigned("58.33%", new BigDecimal("58.33"), "%"));
    assertThat(total.expected().yuan()).hasValue(new BigDecimal("1185000"));
    assertThat(funds.get(2).initial()).isInstanceOf(Amount.Blank.class);
  }

  @ParameterizedTest
  @CsvSource({"58.33, 58.33", "58.33%, 58.33", "０, 0", "100, 100", "1.01, 1.01"})
  void takesABareRateForAPercentage(String cell, String percent) {
    MonitoredFunds total = withTotal("年度资金总额", cell).read().funds().get(0);

    assertThat(total.rate()).isInstanceOf(TargetValue.Unsigned.class);
    TargetValue.Unsigned rate = (TargetValue.Unsigned) total.rate();
    assertThat(rate.number()).isEqualByComparingTo(percent);
    assertThat(rate.unit()).isEqualTo("%");
    assertThat(total.rateField().text()).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5833", "1", "0.01"})
  void takesNoShareForAPercentage(String cell) {
    assertThat(withTotal("年度资金总额", cell).read().funds().get(0).rate())
        .isInstanceOf(TargetValue.Unread.class);
  }

  private static AMonitoringForm withTotal(String label, String rate) {
    return aMonitoringForm()
        .withFundsHeadings("年初预算数", "全年预算数", "1—7月执行数", "1—7月执行率", "全年预计执行数")
        .withTotalRow(label, "120", "130", "70", rate, "118");
  }

  @ParameterizedTest
  @CsvSource({
    "年度资金总额, TOTAL",
    "其中：财政拨款, FISCAL",
    "当年财政拨款, FISCAL",
    "（1）本年财政拨款, FISCAL",
    "上年结转, CARRIED_OVER",
    "其他资金, OTHER",
    "单位资金, OTHER"
  })
  void knowsTheLinesByTheirLabels(String label, Line line) {
    MonitoredFunds first = withTotal(label, "5%").read().funds().get(0);

    assertThat(first.line()).isEqualTo(line);
    assertThat(first.annual().yuan()).hasValue(new BigDecimal("1300000"));
  }

  @Test
  void takesNoAmountForOneOfAnUnknownUnit() {
    MonitoringForm form =
        aMonitoringForm()
            .withHeadRow(3, "项目资金", "→→", "年初预算数→→", "1—7月执行数→→→", "1—7月执行率→→", "全年预计执行数→→")
            .read();

    assertThat(form.amountUnit()).isEmpty();
    assertThat(form.funds().get(0).spent()).isInstanceOf(Amount.Unread.class);
  }

  @Test
  void takesTheUnitFromTheHeadingsOfTheAmounts() {
    AMonitoringForm form =
        aMonitoringForm()
            .withHeadRow(
                3, "项目资金", "→→", "年初预算数（元）→→", "1—7月执行数（元）→→→", "1—7月执行率→→", "全年预计执行数（元）→→");

    assertThat(form.read().amountUnit()).isEqualTo("元");
    assertThat(form.read().funds().get(0).initial().yuan()).hasValue(new BigDecimal("120.00"));
  }

  @Test
  void takesNoUnitWhereTwoAreDeclared() {
    MonitoringForm form =
        aMonitoringForm()
            .withFundsHeadings("年初预算数（元）", "1—7月执行数", "1—7月执行率", "全年预计执行数")
            .withTotalRow("年度资金总额", "120", "70万元", "58%", "")
            .read();

    assertThat(form.amountUnit()).isEmpty();
    assertThat(form.funds().get(0).initial()).isInstanceOf(Amount.Unread.class);
    assertThat(form.funds().get(0).spent().yuan()).hasValue(new BigDecimal("700000"));
  }

  @Test
  void readsAFormWithoutFunds() {
    MonitoringForm form =
        aMonitoringForm()
            .withoutHeadRow(7)
            .withoutHeadRow(6)
            .withoutHeadRow(5)
            .withoutHeadRow(4)
            .withoutHeadRow(3)
            .read();

    assertThat(form.funds()).isEmpty();
    assertThat(form.lastMonth()).hasValue(7);
    assertThat(form.indicators()).hasSize(2);
  }

  @Test
  void reportsAmountsUnderNoKnownLabel() {
    AFile file = withTotal("政府性基金", "5%").inAFile();

    assertThat(file.read().findings())
        .extracting(Finding::rule, finding -> finding.subject().place())
        .containsExactly(tuple("rows-not-read", new Place.InTable(1, 4, 1)));
    assertThat(file.read().findings().get(0).message().zh()).contains("1行不属于绩效监控表");
  }
}
