package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.dualwatch.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountReaderTest {

  private static final Place PLACE = new Place.InTable(1, 3, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "120.00; 万元; 1200000.00",
        "120; 元; 120",
        "0; 万元; 0",
        "1,200.00; 万元; 12000000.00",
        "１，２００．５; 万元; 12005000",
        "1.5; 亿元; 150000000.0",
        "999999999999999; 元; 999999999999999",
        "0.000001; 万元; 0.01",
      })
  void readsAnAmountByTheFormsUnit(String cell, String declared, String yuan) {
    assertThat(yuan(cell, declared)).isEqualByComparingTo(yuan);
  }

  @ParameterizedTest
  @CsvSource({
    "120万元, 元, 1200000, 1200000",
    "120.5元, 万元, 120.5, 0.01205",
    "1亿元, 万元, 100000000, 10000",
    "120万元, '', 1200000, 120"
  })
  void readsAnAmountByItsOwnUnitFirst(String cell, String declared, String yuan, String stated) {
    Amount.Stated amount = (Amount.Stated) read(cell, declared);

    assertThat(amount.inYuan()).isEqualByComparingTo(yuan);
    assertThat(amount.stated()).isEqualByComparingTo(stated);
  }

  @Test
  void keepsTheDigitsAsWritten() {
    assertThat(((Amount.Stated) read("120.00", "万元")).stated()).hasToString("120.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "\u3000\n", "-", "－", "—", "——", "/", "无"})
  void takesWhatSaysNothingAsBlankAndNotAsZero(String cell) {
    assertThat(read(cell, "万元")).isEqualTo(new Amount.Blank(PLACE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1204. 6",
        "1204 .6",
        "12 04",
        "100\n20",
        "100\u00A020",
        "100\u300020",
        "１００ ２０",
        "100\u202820"
      })
  void neverJoinsDigitsThatStandApart(String cell) {
    assertUnread(cell, "万元", "数字中间有空格");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "约120",
        "120万",
        "≤120",
        "1,20",
        "12,00",
        "1,200,00",
        "1.2.3",
        "120%",
        "120（含税）",
        "****",
        "12O",
        "120 | 130",
        "1000000000000000",
        "0.0000001",
        "120千元",
        ".5",
        "5."
      })
  void leavesUnreadWhatIsNoAmount(String cell) {
    assertThat(read(cell, "万元")).isInstanceOf(Amount.Unread.class);
  }

  @Test
  void leavesANegativeAmountUnread() {
    assertUnread("-5", "万元", "金额不能是负数");
  }

  @Test
  void leavesAnAmountUnreadWhereNoUnitIsDeclared() {
    assertUnread("120.00", "", "没有注明金额单位（万元或元），或者注明了两种");
  }

  @ParameterizedTest
  @CsvSource({"单位：万元, 万元", "单位:元, 元", "（单位：万元）, 万元", "金额单位：亿元, 亿元", "单 位：万 元, 万元"})
  void findsTheDeclaredUnit(String cell, String unit) {
    assertThat(AmountReader.declaredUnit(cell)).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "单位", "单位：人", "万元", "单位：万元。", "计量单位：万元", "单位：万元、元"})
  void findsNoUnitInAnythingElse(String cell) {
    assertThat(AmountReader.declaredUnit(cell)).isEmpty();
  }

  private static void assertUnread(String cell, String declared, String reason) {
    Field field = Fields.of(cell, PLACE);
    assertThat(read(cell, declared)).isEqualTo(new Amount.Unread(field.text(), reason, PLACE));
  }

  private static BigDecimal yuan(String cell, String declared) {
    return read(cell, declared).yuan().orElseThrow();
  }

  private static Amount read(String cell, String declared) {
    return AmountReader.read(Fields.of(cell, PLACE), declared);
  }
}
