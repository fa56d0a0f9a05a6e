package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.monitoring.FormSamples.aForm;
import static org.dualwatch.monitoring.FormSamples.faults;
import static org.dualwatch.monitoring.FormSamples.judge;
import static org.dualwatch.monitoring.Samples.aTable;

import java.util.List;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.target.MonitoredFunds.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormMoneyTest {

  // form-money-contradicts-itself: three amounts, 50 元 each

  @ParameterizedTest
  @CsvSource({
    "65, 60, 5, 0",
    "65, 60, 4, 1",
    "65, 60, 4.985, 0",
    "65, 60, 4.9849, 1",
    "65, 60, 5.015, 0",
    "65, 60, 5.0151, 1",
    "'', 60, 5, 0",
    "65, '', '', 0",
    "65, 六十, 5, 0"
  })
  void addsUpTheSources(String total, String fiscal, String other, int times) {
    FormSamples.Form form =
        aForm()
            .money(Line.TOTAL, total, "")
            .money(Line.FISCAL, fiscal, "")
            .money(Line.OTHER, other, "");

    assertThat(faults(aTable().build(), form))
        .hasSize(times)
        .allMatch("form-money-contradicts-itself"::equals);
  }

  @ParameterizedTest
  @CsvSource({"65, 65, 0", "65, 64.99, 1", "65, '', 0", "'', 60, 0"})
  void expectsNoLessMoneyThanWasSpent(String spent, String expected, int times) {
    assertThat(faults(aTable().build(), aForm().money(Line.TOTAL, spent, expected)))
        .hasSize(times)
        .allMatch("form-money-contradicts-itself"::equals);
  }

  @Test
  void saysWhichAmountsContradictEachOther() {
    List<Finding> sums =
        judge(aTable().build(), aForm().money(Line.TOTAL, "65", "").money(Line.FISCAL, "60", ""));
    List<Finding> expected = judge(aTable().build(), aForm().money(Line.TOTAL, "65", "64.99"));

    assertThat(sums).hasSize(1);
    assertThat(sums.get(0).evidence()).isEqualTo(new Evidence("65.00万元", "60.00万元", "5.00万元"));
    assertThat(sums.get(0).message().zh()).isEqualTo("执行数合计为65.00万元，各项资金之和为60.00万元。");
    assertThat(expected).hasSize(1);
    assertThat(expected.get(0).message().zh()).isEqualTo("“年度资金总额”已执行65.00万元，全年预计执行数只有64.99万元。");
  }
}
