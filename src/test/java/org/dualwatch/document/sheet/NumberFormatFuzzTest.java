package org.dualwatch.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * Whatever format a cell has: something is shown, of no great length, and what is hidden is said.
 */
final class NumberFormatFuzzTest {

  private static final int LONGEST = 4_096;

  /** A line: the stored number, a tab, the format code. */
  @FuzzTest
  void showsEveryNumber(byte[] line) {
    String text = new String(line, StandardCharsets.UTF_8);
    int tab = Math.max(text.indexOf('\t'), 0);
    BigDecimal number = StoredNumber.of(text.substring(0, tab)).orElse(new BigDecimal("45930.5"));
    NumberFormat format = NumberFormat.of(text.substring(tab).replaceFirst("^\t", ""), false);

    Shown shown = format.show(number);

    assertThat(shown.text()).hasSizeLessThan(LONGEST);
    assertThat(format.show(number)).isEqualTo(shown);
    if (shown.isBlank() && number.signum() != 0) {
      assertThat(shown.doubts()).isNotEmpty();
    }
    assertThat(format.show("无").text()).hasSizeLessThan(LONGEST);
  }
}
