package org.dualwatch.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "1200000, 120.00万元",
    "0, 0.00万元",
    "0.01, 0.000001万元",
    "33000.00, 3.30万元",
    "-5000, -0.50万元",
    "1E+8, 10000.00万元"
  })
  void showsYuanAsWanWithoutRounding(BigDecimal yuan, String shown) {
    assertThat(Money.shown(yuan)).isEqualTo(shown);
  }
}
