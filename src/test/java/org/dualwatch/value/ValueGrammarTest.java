package org.dualwatch.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.dualwatch.value.TargetValue.Between;
import org.dualwatch.value.TargetValue.Bounded;
import org.dualwatch.value.TargetValue.Change;
import org.dualwatch.value.TargetValue.Deadline;
import org.dualwatch.value.TargetValue.Unread;
import org.dualwatch.value.TargetValue.Unsigned;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ValueGrammarTest {

  private static final String TABLE = "/org/dualwatch/value/values.csv";
  private static final String WITH_YEAR = "Y2025:";

  private final ValueGrammar grammar = new ValueGrammar();

  @ParameterizedTest(name = "{0} [{1}] is {2} {3} {4}")
  @CsvFileSource(resources = TABLE, delimiter = '|')
  void readsTheTable(
      String cell,
      @Nullable String name,
      String kind,
      @Nullable String numbers,
      @Nullable String unitOrReason) {
    TargetValue value = read(cell, name);

    assertThat(value.kind()).as("%s", value).isEqualTo(kind);
    assertThat(numbers(value)).as("%s", value).isEqualTo(orEmpty(numbers));
    if (value instanceof Unread unread) {
      assertThat(unread.reason()).contains(orEmpty(unitOrReason)).endsWith("。");
    } else {
      assertThat(unit(value)).isEqualTo(orEmpty(unitOrReason));
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/org/dualwatch/value/seed.csv", delimiter = '|')
  void readsEveryValueOfTheSeed(
      int table,
      String cell,
      String name,
      String kind,
      @Nullable String number,
      @Nullable String unit) {
    TargetValue value = grammar.read(cell, name, OptionalInt.empty());

    assertThat(value.kind()).as("table %s, %s", table, value).isEqualTo(kind);
    assertThat(value.text()).isEqualTo(cell);
    assertThat(numbers(value)).isEqualTo(orEmpty(number));
    assertThat(unit(value)).isEqualTo(orEmpty(unit));
  }

  @ParameterizedTest
  @CsvFileSource(resources = TABLE, delimiter = '|')
  void readsTheSameWithBlanksAndLineBreaksAround(String cell, @Nullable String name) {
    TargetValue plain = read(cell, name);

    assertThat(read("␣\t⏎" + cell + "⏎　␣", name)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvFileSource(resources = TABLE, delimiter = '|')
  void readsWhatItPrints(String cell, @Nullable String name) {
    TargetValue value = read(cell, name);
    if (value instanceof Bounded bounded) {
      String printed =
          bounded.comparator().sign() + bounded.number().toPlainString() + bounded.unit();

      assertThat(grammar.read(printed, "", OptionalInt.empty()))
          .isEqualTo(new Bounded(printed, bounded.comparator(), bounded.number(), bounded.unit()));
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = TABLE, delimiter = '|')
  void readsPlainValuesAsTheLongWayDoes(String cell, @Nullable String name) {
    String written = cell.replace('␣', ' ').replace('⏎', '\n');

    assertThat(grammar.read(written, orEmpty(name), OptionalInt.empty()))
        .isEqualTo(ValueGrammar.readAny(written, orEmpty(name), OptionalInt.empty()));
  }

  @Test
  void readsEveryUnitBehindEveryNumberAsTheLongWayDoes() {
    String[] numbers = {
      "0",
      "1",
      "5",
      "28",
      "007",
      "2025",
      "2280",
      "1.1",
      "0.50",
      "1.",
      ".5",
      "123456789",
      "1234567890"
    };
    for (String unit : Units.spellings().keySet()) {
      for (String scale : new String[] {"", "万", "亿", "千"}) {
        for (String number : numbers) {
          for (String sign : new String[] {"≥", "≤", ""}) {
            String cell = sign + number + scale + unit;
            assertThat(grammar.read(cell, "", OptionalInt.empty()))
                .as(cell)
                .isEqualTo(ValueGrammar.readAny(cell, "", OptionalInt.empty()));
          }
        }
      }
    }
  }

  @Test
  void readsEveryMonthsEndAsTheLongWayDoes() {
    for (String year :
        new String[] {"1999", "2000", "2024", "2025", "2099", "2100", "202", "20255"}) {
      for (String month : new String[] {"0", "1", "02", "9", "09", "12", "13", "121"}) {
        for (String end : new String[] {"月底前", "月底", "月前", "月底前完成"}) {
          String cell = year + "年" + month + end;
          assertThat(grammar.read(cell, "", OptionalInt.of(2025)))
              .as(cell)
              .isEqualTo(ValueGrammar.readAny(cell, "", OptionalInt.of(2025)));
        }
      }
    }
  }

  @Test
  void keepsTheTextAsWrittenButForLineBreaksAndBlanksAtItsEnds() {
    assertThat(read(" ≥ ９5\n％ ", "").text()).isEqualTo("≥ ９5％");
    assertThat(read("　有效\r\n促进\t", "").text()).isEqualTo("有效促进");
  }

  @Test
  void answersAnyTextWithoutFailing() {
    String alphabet =
        "≥≤<>=0123456789.,，%％‰万亿千百元人次场天日月年底前内以上下不超过至到-~—/每()（）*XM ．\n半两三十百分之点有效提升约比例率度第季\u200B\u202E𠀀";
    int[] letters = alphabet.codePoints().toArray();
    Random random = new Random(363207);
    for (int i = 0; i < 20_000; i++) {
      String cell =
          random
              .ints(random.nextInt(14), 0, letters.length)
              .mapToObj(at -> Character.toString(letters[at]))
              .collect(Collectors.joining());
      TargetValue value = grammar.read(cell, cell, OptionalInt.of(2025));

      assertThat(value.kind()).isNotEmpty();
      if (value instanceof Unread unread) {
        assertThat(unread.reason()).isNotBlank();
      }
    }
  }

  @Test
  void answersEndlessTextAtOnce() {
    for (String piece :
        new String[] {
          "9", "万", "每人", "以内", "≥", "9,", "一", "(", "完成", "率", "；", "时间(", " ", "\n", "。x"
        }) {
      assertThat(grammar.read(piece.repeat(200_000) + "x", piece, OptionalInt.empty()))
          .isInstanceOf(Unread.class);
      assertThat(grammar.read("2025", piece.repeat(200_000) + "x", OptionalInt.empty()).kind())
          .isNotEmpty();
      assertThat(grammar.read(piece.repeat(99), piece, OptionalInt.empty()).kind()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2280次,≥280次",
    "1204. 6万人次,1204.6万人次",
    "97比例,97%",
    "≥97比例,≥97%",
    "3M.8万元,''",
    "约300人,''"
  })
  void suggestsWhatWasProbablyMeantAndReadsItNot(String cell, String suggestion) {
    TargetValue value = read(cell, "");

    assertThat(value).isInstanceOf(Unread.class);
    assertThat(((Unread) value).suggestion()).isEqualTo(suggestion);
  }

  @Test
  void refusesMarksThatTurnTheWritingAround() {
    assertThat(read("≥\u202E59%", "")).isInstanceOf(Unread.class);
  }

  @Test
  void neverPrintsANumberWithExponentOrTrailingZeros() {
    assertThat(grammar.read("≤120.00万元", "", OptionalInt.empty()))
        .isEqualTo(new Bounded("≤120.00万元", Comparator.AT_MOST, new BigDecimal("1200000"), "元"));
  }

  private TargetValue read(String cell, @Nullable String name) {
    String written = cell.replace('␣', ' ').replace('⏎', '\n');
    String indicator = orEmpty(name);
    return indicator.startsWith(WITH_YEAR)
        ? grammar.read(written, indicator.substring(WITH_YEAR.length()), OptionalInt.of(2025))
        : grammar.read(written, indicator, OptionalInt.empty());
  }

  private static String numbers(TargetValue value) {
    if (value instanceof Change change) {
      return change.baseline() + "->" + numbers(change.target());
    }
    if (value instanceof Bounded bounded) {
      return bounded.number().toString();
    }
    if (value instanceof Unsigned unsigned) {
      return unsigned.number().toString();
    }
    if (value instanceof Between between) {
      return between.low() + ".." + between.high();
    }
    return value instanceof Deadline deadline ? deadline.date().toString() : "";
  }

  private static String unit(TargetValue value) {
    if (value instanceof Change change) {
      return unit(change.target());
    }
    if (value instanceof Bounded bounded) {
      return bounded.unit();
    }
    if (value instanceof Unsigned unsigned) {
      return unsigned.unit();
    }
    return value instanceof Between between ? between.unit() : "";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
