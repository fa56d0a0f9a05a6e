package org.dualwatch.rule.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;

import org.dualwatch.finding.Evidence;
import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Rule;
import org.dualwatch.target.ATargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page cannot show, as other rules send these tables back too. */
final class WeightForVoidRowTest {

  private final Rule rule = new WeightForVoidRow();

  @ParameterizedTest
  @CsvSource({
    "节约用电比例, 不涉及, 10, 1",
    "节约用电比例, —, 10分, 1",
    "节约用电比例, '', 10%, 1",
    "不涉及, 不涉及, 10, 1",
    "节约用电比例, 不涉及, 0, 0",
    "节约用电比例, 不涉及, '', 0",
    "节约用电比例, 不涉及, 无, 0",
    "安全事故发生数, 无, 10, 0",
    "安全事故发生数, 不涉及, 10, 1",
    "预算执行率, '', 10, 0",
    "节约用电比例, ≥**%, 10, 0",
  })
  void reportsPointsOfRowsWithoutATarget(String name, String value, String weight, int findings) {
    ATargetTable table =
        aTable()
            .withoutIndicators()
            .withIndicator("产出指标", "数量指标", "惠民活动场次", "≥28场次")
            .withWeightOfLast("80")
            .withIndicator("效益指标", "生态效益指标", name, value)
            .withWeightOfLast(weight);

    assertThat(Checked.by(rule, table)).hasSize(findings);
  }

  @Test
  void leavesAFormWithoutValuesToOthers() {
    ATargetTable table =
        aTable()
            .withoutIndicators()
            .withIndicator("产出指标", "数量指标", "惠民活动场次", "")
            .withWeightOfLast("90");

    assertThat(Checked.by(rule, table)).isEmpty();
  }

  @Test
  void showsThePoints() {
    ATargetTable table =
        aTable().withIndicator("效益指标", "生态效益指标", "节约用电比例", "不涉及").withWeightOfLast("10.50");

    assertThat(Checked.by(rule, table))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.evidence()).isEqualTo(Evidence.of("10.5分", "0分或不填")));
  }
}
