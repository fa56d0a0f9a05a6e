package org.dualwatch.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  @Test
  void readsEveryWholeNumberThatChineseSpells() {
    for (long number = 1; number < 400_000_000_000L; number = number * 9 / 8 + 1) {
      String spelled = ChineseInteger.spelled(number);

      assertThat(Numerals.exact(spelled)).as(spelled).contains(BigDecimal.valueOf(number));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "零, 0",
    "十, 10",
    "两百, 200",
    "一百零二, 102",
    "一千零二十, 1020",
    "一万零三百, 10300",
    "十二万, 120000",
    "一亿零二十, 100000020",
    "三点五, 3.5",
    "三点五万, 35000",
    "贰拾叁, 23",
    "1.10, 1.1",
    "1万5000, 15000"
  })
  void readsTheRegularSpelling(String text, BigDecimal number) {
    assertThat(Numerals.exact(text)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一百二", "一万二", "百", "一二三", "三五", "十十", "万", "一点", "点五", "3万5", "1,23", "01", "1.", ""
      })
  void readsNoShortCut(String text) {
    assertThat(Numerals.exact(text)).isEmpty();
  }
}
