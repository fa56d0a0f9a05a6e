package org.dualwatch.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people see of a stored number, by the code or the number of its format. */
class NumberFormatTest {

  @ParameterizedTest(name = "{1} by {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          General | 120 | 120
          General | 0.94999999999999996 | 0.95
          General | 0.30000000000000004 | 0.3
          General | 309.904 | 309.904
          General | 1234567.123456 | 1234567.123456
          General | 120000211000000 | 120000211000000
          General | -3.50 | -3.5
          General | 0 | 0
          General | 1E-3 | 0.001
          General | 1.5E+300 | 1.5E+300
          General | 1.5E-12 | 1.5E-12
          G/通用格式 | 12 | 12
          G/通用格式"次" | 12 | 12次
          0 | 3 | 3
          0 | -3 | -3
          000 | 7 | 007
          0.00 | 309.9 | 309.90
          0.00 | 120 | 120.00
          0.0# | 1.5 | 1.5
          0.0# | 1.25 | 1.25
          #.## | 5 | 5.
          .00 | 12.5 | 12.50
          .00 | 0.5 | .50
          #,##0 | 1234567 | 1,234,567
          #,##0 | 234 | 234
          #,##0.00 | 1234.5 | 1,234.50
          #,##0.00_ | 1234.5 | 1,234.50
          #,##0.00_);(#,##0.00) | -1234.5 | (1,234.50)
          _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_  | 1234.5 | 1,234.50
          _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_  | -1234.5 | -1,234.50
          _ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_  | 0 | -
          0,000 | 5 | 0,005
          0% | 0.95 | 95%
          0.00% | 0.9512 | 95.12%
          "≥"0% | 0.95 | ≥95%
          ≥0% | 0.95 | ≥95%
          \\≥0\\% | 95 | ≥95%
          0.00"万元" | 51.5 | 51.50万元
          [$¥-804]#,##0.00 | 12 | ¥12.00
          [$€-2] 0 | 12 | € 12
          0!.0000,"万元" | 5150000 | 0.5150万元
          0!.0,"万" | 51500 | 5.2万
          0.0,, | 12300000 | 12.3
          0.00E+00 | 12345 | 1.23E+04
          0.00E-00 | 0.00012345 | 1.23E-04
          ##0.0E+0 | 12345 | 12.3E+3
          0.0E+0 | 9.96 | 1.0E+1
          # ?/? | 1.5 | 1 1/2
          # ??/?? | 0.3125 | 5/16
          # ?/8 | 2.25 | 2 2/8
          ?/? | 1.5 | 3/2
          # ?/? | 2 | 2
          000-0000 | 1234567 | 123-4567
          @ | 12.5 | 12.5
          [Red]0;[蓝色]-0 | -4 | -4
          0;0 | -4 | 4
          0;-0;"无" | 0 | 无
          [>=10000]0!.0,"千";0 | 12000 | 1.2千
          [>=10000]0!.0,"千";0 | 12 | 12
          [>=100]0.0;0 | -5 | -5
          [<0]"负"0;0 | -5 | 负5
          [=1]"是";[=0]"否";0 | 0 | 否
          [DBNum1]General | 1234 | 一千二百三十四
          [DBNum1][$-804]G/通用格式 | 100000005 | 一亿〇五
          [DBNum2][$-804]General"元整" | 12010 | 壹万贰仟〇壹拾元整
          [DBNum1]0 | 2025 | 二〇二五
          [DBNum3]0.0 | 1.5 | １.５
          """)
  void showsNumbers(String code, String stored, String seen) {
    assertThat(show(code, stored).text()).isEqualTo(seen.replace('〇', zero(code)));
  }

  /** The formal zero is another one. */
  private static char zero(String code) {
    return code.contains("DBNum2") ? '零' : '〇';
  }

  @ParameterizedTest(name = "{1} by {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          yyyy"年"m"月"d"日" | 45930 | 2025年9月30日
          yyyy"年"m"月"d"日"; | 45930 | 2025年9月30日
          yyyy\\年 | 45930 | 2025年
          yyyy年m月 | 45930 | 2025年9月
          yyyy/m/d;@ | 45930 | 2025/9/30
          yyyy-mm-dd | 45930 | 2025-09-30
          yy.mm.dd | 45930 | 25.09.30
          e"年"m"月" | 45930 | 2025年9月
          [$-804]yyyy"年"m"月"d"日" | 45930 | 2025年9月30日
          [DBNum1][$-804]yyyy"年"m"月"d"日" | 45930 | 二〇二五年九月三十日
          [DBNum1]m"月"d"日" | 46006 | 十二月十五日
          [$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | 45930 | 2025年9月30日
          [$-F400]h:mm:ss\\ AM/PM | 0.75 | 18:00:00
          d-mmm-yy | 45930 | 30-Sep-25
          dddd | 45930 | Tuesday
          mmmmm | 45930 | S
          aaaa | 45930 | 星期二
          aaa | 45934 | 周六
          h:mm | 0.5104166666667 | 12:15
          h:mm AM/PM | 0.5 | 12:00 PM
          上午/下午h"时"mm"分" | 0.25 | 上午6时00分
          mm:ss.0 | 0.00001 | 00:00.9
          [h]:mm:ss | 1.5 | 36:00:00
          [mm]:ss | 0.0625 | 90:00
          yyyy-m-d h:mm:ss | 45930.99999999 | 2025-10-1 0:00:00
          yyyy-m-d | 60 | 1900-2-29
          yyyy-m-d | 59 | 1900-2-28
          yyyy-m-d | 61 | 1900-3-1
          yyyy-m-d | 0 | 1900-1-0
          yyyy-m-d | 2958465 | 9999-12-31
          """)
  void showsDates(String code, String stored, String seen) {
    assertThat(show(code, stored)).isEqualTo(Shown.of(seen));
  }

  @ParameterizedTest(name = "{1} by number {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 1.5 | 1.5
          1 | 2 | 2
          2 | 2 | 2.00
          3 | 1234 | 1,234
          4 | 1234 | 1,234.00
          9 | 0.95 | 95%
          10 | 0.95 | 95.00%
          11 | 1200 | 1.20E+03
          14 | 45930 | 2025/9/30
          22 | 45930.5 | 2025/9/30 12:00
          27 | 45930 | 2025年9月
          31 | 45930 | 2025年9月30日
          32 | 0.5 | 12时00分
          36 | 45930 | 2025年9月
          37 | -1234 | (1,234)
          41 | 1234 | 1,234
          44 | 1234 | ¥1,234.00
          49 | 12 | 12
          50 | 45930 | 2025年9月
          55 | 0.75 | 下午6时00分
          57 | 45930 | 2025年9月
          58 | 45930 | 9月30日
          """)
  void showsFormatsThatFilesNameByNumber(int id, String stored, String seen) {
    NumberFormats formats = new NumberFormats(Map.of(), false);

    assertThat(formats.format(id).show(new BigDecimal(stored))).isEqualTo(Shown.of(seen));
  }

  @Test
  void prefersWhatTheFileDefinesToWhatIsBuiltIn() {
    NumberFormats formats = new NumberFormats(Map.of(44, "0.0"), false);

    assertThat(formats.format(44).show(BigDecimal.ONE).text()).isEqualTo("1.0");
  }

  @Test
  void countsDaysFrom1904WhereTheFileSaysSo() {
    NumberFormat format = NumberFormat.of("yyyy-mm-dd", true);

    assertThat(format.show(new BigDecimal("44468")).text()).isEqualTo("2025-09-30");
    assertThat(format.show(BigDecimal.ZERO).text()).isEqualTo("1904-01-01");
  }

  @ParameterizedTest(name = "{1} by {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.00 | 309.904 | 309.90
          0.00 | 1.005 | 1.01
          0 | 0.5 | 1
          0% | 0.956 | 96%
          0.0 | -0.04 | -0.0
          #,##0 | 1234.5 | 1,235
          0.00E+00 | 123456 | 1.23E+05
          # ?/? | 0.34 | 1/3
          0!.0,"万" | 51540 | 5.2万
          """)
  void saysWhereTheShownNumberHidesDigits(String code, String stored, String seen) {
    Shown shown = show(code, stored);

    assertThat(shown.text()).isEqualTo(seen);
    assertThat(shown.doubts()).containsExactly(Doubt.ROUNDED);
    assertThat(shown.stored()).isEqualTo(stored);
  }

  @Test
  void roundsToTheFifteenDigitsThatProgramsShowFirst() {
    // The nearest binary fraction to 1.005 lies below it; people see 1.01 all the same.
    assertThat(show("0.00", "1.0049999999999999").text()).isEqualTo("1.01");
    assertThat(StoredNumber.of(1.005).orElseThrow()).isEqualByComparingTo("1.005");
    assertThat(StoredNumber.of(0.1 + 0.2).orElseThrow()).isEqualByComparingTo("0.3");
    assertThat(StoredNumber.of(Double.NaN)).isEmpty();
    assertThat(StoredNumber.of(Double.POSITIVE_INFINITY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1e9999", "0x10", "1d", "NaN", "''", "1 2", "１２", "--1", "1e"})
  void takesNothingForANumberThatIsNone(String written) {
    assertThat(StoredNumber.of(written)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [$-804]mmmm d | 45930 | 2025-09-30
          gggee"年" | 45930 | 2025-09-30
          yyyy"年" m q | 45930 | 2025-09-30
          yyyy"年 | 45930 | 2025-09-30
          [$-1010409]d | 45930.5 | 2025-09-30 12:00:00
          bbbb | 45930 | 45930
          0 "x | 5 | 5
          Standard | 5 | 1900-01-05
          0;0;0;0;0 | 5 | 5
          [未知]0 | 5 | 5
          """)
  void saysWhereAFormatIsNotKnown(String code, String stored, String seen) {
    Shown shown = show(code, stored);

    assertThat(shown.text()).isEqualTo(seen);
    assertThat(shown.doubts()).containsExactly(Doubt.FORMAT_UNKNOWN);
  }

  @Test
  void saysWhereADateCannotBeShown() {
    assertThat(show("yyyy-m-d", "-1").doubts()).containsExactly(Doubt.FORMAT_UNKNOWN);
    assertThat(show("yyyy-m-d", "2958466").text()).isEqualTo("2958466");
    assertThat(show("yyyy-m-d", "2958466").doubts()).containsExactly(Doubt.FORMAT_UNKNOWN);
  }

  @Test
  void saysWhereAFormatHidesItsValue() {
    assertThat(show(";;;", "5")).isEqualTo(Shown.of("", "5", Doubt.HIDDEN_BY_FORMAT));
    assertThat(show("0;;", "-5").doubts()).containsExactly(Doubt.HIDDEN_BY_FORMAT);
    assertThat(show("\"超\";0", "5").doubts()).containsExactly(Doubt.HIDDEN_BY_FORMAT);
    assertThat(show("0;-0;;@", "0")).isEqualTo(Shown.of(""));
    assertThat(NumberFormat.of(";;;", false).show("x").doubts())
        .containsExactly(Doubt.HIDDEN_BY_FORMAT);
  }

  @Test
  void showsTextsByTheirSection() {
    assertThat(NumberFormat.of("0.00", false).show("无").text()).isEqualTo("无");
    assertThat(NumberFormat.of("\"约\"@", false).show("5个").text()).isEqualTo("约5个");
    assertThat(NumberFormat.of("0;-0;0;@\"元\"", false).show("5").text()).isEqualTo("5元");
    assertThat(NumberFormat.of("0_ ;_ @_ ", false).show(" a ").text()).isEqualTo(" a ");
  }

  private static Shown show(String code, String stored) {
    return NumberFormat.of(code, false).show(StoredNumber.of(stored).orElseThrow());
  }
}
