package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 100", "10, 10", "10.5, 20"})
  void takesBandsInOrder(BigDecimal explain, BigDecimal block) {
    assertThat(new Bands(explain, block, DayCount.DAYS).blockBeyond()).isEqualTo(block);
  }

  @ParameterizedTest
  @CsvSource({"-0.01, 20", "10, 9.99", "10, 100.01"})
  void refusesBandsOutOfOrder(BigDecimal explain, BigDecimal block) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Bands(explain, block, DayCount.DAYS))
        .withMessageContaining(explain.toString())
        .withMessageContaining(block.toString());
  }
}
