package org.dualwatch.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dualwatch.finding.Place;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.PlannedIndicator;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An extract says the same as the table that it was made of. */
final class TableExtractJsonTest {

  private static final LocalDate JAN_10 = LocalDate.of(2025, 1, 10);
  private static final BigDecimal CENTS = new BigDecimal("1234567890.01");
  private static final TargetValue AT_LEAST =
      new TargetValue.Bounded("≥82%", Comparator.AT_LEAST, new BigDecimal("82"), "%");

  static List<TargetValue> values() {
    List<TargetValue> values = new ArrayList<>();
    for (Comparator comparator : Comparator.values()) {
      values.add(new TargetValue.Bounded("“28”场次\n", comparator, CENTS, "场次"));
    }
    values.add(new TargetValue.Bounded("0", Comparator.EXACTLY, BigDecimal.ZERO, ""));
    values.add(new TargetValue.Between("3-5天", new BigDecimal("3"), new BigDecimal("5.0"), "天"));
    values.add(new TargetValue.Unsigned("1年", BigDecimal.ONE, "年"));
    values.add(new TargetValue.Change("由70%提高到82%", new BigDecimal("70"), AT_LEAST));
    values.add(
        new TargetValue.Change(
            "由-1降到0", new BigDecimal("-1"), new TargetValue.Unsigned("0", BigDecimal.ZERO, "")));
    values.add(new TargetValue.Deadline("2025年6月底前", LocalDate.of(2025, 6, 30)));
    values.add(new TargetValue.DeadlineWithoutYear("9月底前"));
    values.add(new TargetValue.Qualitative("有效促进"));
    values.add(new TargetValue.Unread("≥**人", "看不清", "≥10人"));
    values.add(new TargetValue.Unread("", "空白"));
    return values;
  }

  static List<Place> places() {
    return List.of(
        Place.WHOLE_FILE,
        new Place.InTable(1, 12, 3),
        new Place.InSheet("", 1, 1),
        new Place.InSheet("附件\"一\"", 9, 27),
        new Place.InLines(4),
        new Place.InParagraphs(5),
        new Place.OnPage(2, 7),
        new Place.InJson("/tables/0/indicators/3"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void ofEachKindOfValue(TargetValue value) {
    assertKept(List.of(indicator(value, Place.WHOLE_FILE)), OptionalInt.of(2025), Place.WHOLE_FILE);
  }

  @ParameterizedTest
  @MethodSource("places")
  void ofEachKindOfPlace(Place place) {
    assertKept(List.of(indicator(AT_LEAST, place)), OptionalInt.of(2025), place);
  }

  @Test
  void everyKindOfValueAndPlaceIsTried() {
    assertThat(values().stream().<Object>map(TargetValue::getClass))
        .containsAll(List.of(TargetValue.class.getPermittedSubclasses()));
    assertThat(places().stream().<Object>map(Place::getClass))
        .containsAll(List.of(Place.class.getPermittedSubclasses()));
  }

  @Test
  void ofNoIndicatorsAndOfMany() {
    assertKept(List.of(), OptionalInt.empty(), Place.WHOLE_FILE);
    List<PlannedIndicator> all =
        values().stream()
            .flatMap(value -> places().stream().map(place -> indicator(value, place)))
            .toList();
    assertKept(all, OptionalInt.of(1999), new Place.InTable(1, 2, 3));
  }

  @ParameterizedTest
  @MethodSource("damaged")
  void whatWeDidNotWriteIsOurFaultAndNoFinding(String json) {
    assertThatThrownBy(
            () -> TableExtractJson.read("回执", JAN_10, "003", "群艺馆", json.getBytes(UTF_8)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("record");
  }

  static Stream<String> damaged() {
    String head = "[1,\"项目\",\"\",2025,\"1\",\"1\",\"0\",";
    return Stream.of(
        "[1,\"项目",
        "[1,null]",
        head + "[[\"产出\",\"数量\",\"场次\",[null],[]]],[]]",
        head + "[[\"产出\",\"时效\",\"完成\",[\"deadline\",\"月底\",\"2025-13-01\"],[]]],[]]",
        head.replace("\"1\",\"1\"", "\"一\",\"1\"") + "[],[]]",
        head + "[[\"产出\",\"数量\",\"场次\",[\"about\",\"约28\"],[]]],[]]",
        head + "[],[\"moon\",1]]");
  }

  private static PlannedIndicator indicator(TargetValue value, Place place) {
    return new PlannedIndicator("产出指标", "数量\t指标", "“非遗”展演\\场次", value, place);
  }

  private static void assertKept(
      List<PlannedIndicator> indicators, OptionalInt year, Place budgetPlace) {
    AcceptedTable table =
        new AcceptedTable(
            "回执",
            JAN_10,
            "003",
            "群艺馆",
            7,
            "项目",
            "",
            year,
            CENTS,
            CENTS,
            BigDecimal.ZERO,
            indicators,
            budgetPlace);
    byte[] extract = Json.line(TableExtractJson.of(table)).getBytes(UTF_8);
    assertThat(TableExtractJson.read("回执", JAN_10, "003", "群艺馆", extract)).isEqualTo(table);
  }
}
