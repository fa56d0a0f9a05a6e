package org.dualwatch.rule.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;

import java.math.BigDecimal;
import org.dualwatch.rule.weight.Points.State;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.target.TargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PointsTest {

  @ParameterizedTest
  @CsvSource({
    "10, 10分",
    "10分, 10分",
    "10.0, 10分",
    "１０分, 10分",
    "10%, 10分",
    "（10分）, 10分",
    "7.5, 7.5分",
    "100, 100分"
  })
  void readsTheSpellingsOfPoints(String weight, String shown) {
    Points points = Points.of(weighted(weight));

    assertThat(Points.shown(points.sum())).isEqualTo(shown);
    assertThat(points.has(State.UNREAD)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"十分", "10/100", "-10", "10-20", "约10", "1O"})
  void readsNothingElse(String weight) {
    assertThat(Points.of(weighted(weight)).has(State.UNREAD)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "—", "/", "无"})
  void findsNoPointsWhereNoneAreStated(String weight) {
    assertThat(Points.of(weighted(weight)).entries()).isEmpty();
  }

  @Test
  void takesSharesForPercent() {
    Points points =
        Points.of(
            aTable()
                .withoutIndicators()
                .withIndicator("产出指标", "数量指标", "惠民活动场次", "≥28场次")
                .withWeightOfLast("0.65")
                .withIndicator("效益指标", "社会效益指标", "增长率", "≥5%")
                .withWeightOfLast("0.35")
                .build());

    assertThat(points.sum()).isEqualByComparingTo(new BigDecimal("100"));
  }

  @Test
  void leavesRowsOfTotalsOut() {
    Points points =
        Points.of(
            aTable()
                .withoutIndicators()
                .withIndicator("产出指标", "数量指标", "惠民活动场次", "≥28场次")
                .withWeightOfLast("90")
                .withIndicator("合计", "", "合计", "")
                .withWeightOfLast("90")
                .build());

    assertThat(points.sum()).isEqualByComparingTo(new BigDecimal("90"));
  }

  private static TargetTable weighted(String weight) {
    ATargetTable table =
        aTable()
            .withoutIndicators()
            .withIndicator("产出指标", "数量指标", "惠民活动场次", "≥28场次")
            .withWeightOfLast(weight);
    return table.build();
  }
}
