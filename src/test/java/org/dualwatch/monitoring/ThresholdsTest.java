package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0, 0, 100", "5, 10, 10", "5, 10.5, 20"})
  void takesBandsInOrder(BigDecimal notice, BigDecimal explain, BigDecimal block) {
    assertThat(bands(notice, explain, block).blockBeyond()).isEqualTo(block);
  }

  @ParameterizedTest
  @CsvSource({"-0.01, 10, 20", "10.01, 10, 20", "5, 10, 9.99", "5, 10, 100.01"})
  void refusesBandsOutOfOrder(BigDecimal notice, BigDecimal explain, BigDecimal block) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bands(notice, explain, block))
        .withMessageContaining(explain.toString())
        .withMessageContaining(block.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "-3, GREEN",
    "5, GREEN",
    "5.01, BLUE",
    "10, BLUE",
    "10.01, YELLOW",
    "20, YELLOW",
    "20.01, RED"
  })
  void aLightChangesBeyondABandAndNotAtIt(BigDecimal behind, Colour colour) {
    assertThat(Thresholds.standard().colour(behind)).isEqualTo(colour);
  }

  @Test
  void aStageCountsFromTheEndOfItsMonthUntilTheNext() {
    Thresholds sichuan = staged(new Stage(6, new BigDecimal("40")), new Stage(4, BigDecimal.TEN));

    assertThat(stage(sichuan, LocalDate.of(2025, 4, 29))).isEmpty();
    assertThat(stage(sichuan, LocalDate.of(2025, 4, 30))).contains(4);
    assertThat(stage(sichuan, LocalDate.of(2025, 6, 29))).contains(4);
    assertThat(stage(sichuan, LocalDate.of(2025, 6, 30))).contains(6);
    assertThat(stage(sichuan, LocalDate.of(2025, 7, 31))).contains(6);
    assertThat(stage(Thresholds.standard(), LocalDate.of(2025, 7, 31))).isEmpty();
  }

  @Test
  void equalDecisionsHaveEqualTexts() {
    assertThat(bands(wan("5.0"), wan("10"), wan("20.00")).text())
        .isEqualTo(bands(wan("5"), wan("10"), wan("20")).text());
    assertThat(staged(new Stage(6, BigDecimal.TEN)).text()).isNotEqualTo(staged().text());
  }

  static Thresholds staged(Stage... stages) {
    Thresholds standard = Thresholds.standard();
    return new Thresholds(
        standard.dayCount(),
        standard.noticeBeyond(),
        standard.explainBeyond(),
        standard.blockBeyond(),
        List.of(stages),
        standard.apartBeyond(),
        standard.quantityOffBeyond(),
        standard.formDueDays(),
        standard.paidAfterDeadlineDays(),
        standard.noTableDue());
  }

  private static Optional<Integer> stage(Thresholds thresholds, LocalDate day) {
    return thresholds.stageAt(day, 2025).map(Stage::month);
  }

  private static BigDecimal wan(String number) {
    return new BigDecimal(number);
  }

  private static Thresholds bands(BigDecimal notice, BigDecimal explain, BigDecimal block) {
    Thresholds standard = Thresholds.standard();
    return new Thresholds(
        DayCount.DAYS,
        notice,
        explain,
        block,
        List.of(),
        standard.apartBeyond(),
        standard.quantityOffBeyond(),
        standard.formDueDays(),
        standard.paidAfterDeadlineDays(),
        List.of());
  }
}
