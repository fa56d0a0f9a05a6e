package org.dualwatch.rule.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.value.ValueGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CountingUnitsTest {

  static Set<String> counted() {
    return CountingUnits.ALL;
  }

  static Stream<String> suited() {
    return UnitUnsuited.COUNTED.stream()
        .flatMap(counted -> Stream.concat(Stream.of(counted.usual()), counted.others().stream()));
  }

  @ParameterizedTest
  @MethodSource({"counted", "suited"})
  void areSpelledAsValuesKeepThem(String unit) {
    assertThat(Measured.of(new ValueGrammar().read("≥3" + unit, "", OptionalInt.empty())))
        .hasValueSatisfying(measured -> assertThat(measured.unit()).isEqualTo(unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "元", "天", "课时", "公里", "平方米", "分", "人月", "倍", "次/月", "百分点", ""})
  void areNoMeasuresTimesOrPoints(String unit) {
    assertThat(CountingUnits.has(unit)).isFalse();
  }

  @Test
  void includeEveryUsualCountingWord() {
    assertThat(UnitUnsuited.COUNTED).allMatch(counted -> CountingUnits.has(counted.usual()));
  }
}
