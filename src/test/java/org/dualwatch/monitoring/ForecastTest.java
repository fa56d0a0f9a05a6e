package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.monitoring.Samples.JULY_31;
import static org.dualwatch.monitoring.Samples.aProject;
import static org.dualwatch.monitoring.Samples.aTable;
import static org.dualwatch.monitoring.Samples.on;
import static org.dualwatch.monitoring.Samples.wan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dualwatch.spending.Spending;
import org.dualwatch.spending.UnitSpending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

  private static final LocalDate JUNE_30 = LocalDate.of(2025, 6, 30);
  private static final List<BigDecimal> NO_LAST_YEAR = List.of();

  @Test
  void goesOnAtThePaceOfTheYear() {
    Forecast.Band band = band(paidInJanuary("35"), JULY_31, NO_LAST_YEAR);

    assertThat(band.linear()).isEqualTo("600000.00");
    assertThat(band.likely()).isEqualTo(band.linear());
    assertThat(band.high()).isEqualTo(band.linear());
    assertThat(band.low()).as("nothing in the last three months").isEqualByComparingTo(wan("35"));
    assertThat(band.byLastYear()).isFalse();
  }

  @Test
  void goesOnAtThePaceOfTheLastThreeMonths() {
    Spending faster =
        aProject()
            .fiscal("100", "10")
            .lastPaid(LocalDate.of(2025, 3, 31))
            .paid(LocalDate.of(2025, 4, 1), "10")
            .paid(JUNE_30, "20")
            .build();
    Forecast.Band band = band(faster, JUNE_30, NO_LAST_YEAR);

    assertThat(band.linear()).as("40 in half a year").isEqualTo("800000.00");
    assertThat(band.high()).as("40 and twice 30").isEqualByComparingTo(wan("100"));
    assertThat(band.low()).isEqualTo(band.linear());
  }

  @Test
  void threeWholeMonthsHaveToBeOver() {
    Spending project = aProject().fiscal("100", "10").lastPaid(LocalDate.of(2025, 3, 5)).build();
    Forecast.Band before = band(project, LocalDate.of(2025, 3, 30), NO_LAST_YEAR);
    Forecast.Band inApril = band(project, LocalDate.of(2025, 4, 29), NO_LAST_YEAR);
    Forecast.Band afterApril = band(project, LocalDate.of(2025, 4, 30), NO_LAST_YEAR);

    assertThat(before.low()).isEqualTo(before.linear()).isEqualTo(before.high());
    assertThat(inApril.low()).isEqualTo(inApril.linear());
    assertThat(inApril.high()).as("as January to March").isEqualByComparingTo(wan("40"));
    assertThat(afterApril.high()).as("10 and 8 times 10/3").isEqualTo("366700.00");
  }

  @Test
  void refundsOfTheLastMonthsSayNothingOfThePace() {
    Spending refunded = aProject().fiscal("100", "60").lastPaid(LocalDate.of(2025, 1, 5)).build();
    Spending less =
        aProject()
            .fiscal("100", "60")
            .lastPaid(LocalDate.of(2025, 1, 5))
            .paid(JUNE_30, "-25")
            .build();

    assertThat(band(refunded, JULY_31, NO_LAST_YEAR).low()).isEqualByComparingTo(wan("60"));
    Forecast.Band band = band(less, JULY_31, NO_LAST_YEAR);
    assertThat(band.low()).isEqualTo(band.high()).isEqualByComparingTo(wan("60"));
  }

  @Test
  void takesTheCourseOfLastYearForTheLikeliest() {
    // half of last year's money was paid until the end of July
    Forecast.Band band =
        band(paidInJanuary("35"), JULY_31, year(10, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 25));

    assertThat(band.byLastYear()).isTrue();
    assertThat(band.likely()).isEqualTo(band.high()).isEqualByComparingTo(wan("70"));
    assertThat(band.linear()).isEqualByComparingTo(wan("60"));
    assertThat(band.low()).isEqualByComparingTo(wan("35"));
  }

  @Test
  void countsThePartOfAMonthThatHasPassed() {
    Spending project = aProject().fiscal("100", "10").lastPaid(LocalDate.of(2025, 4, 15)).build();
    Forecast.Band band =
        band(project, LocalDate.of(2025, 4, 15), year(0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 20));

    assertThat(band.likely()).as("a quarter was paid").isEqualByComparingTo(wan("40"));
  }

  @ParameterizedTest
  @CsvSource({"5, true", "4, false", "0, false"})
  void lastYearHasToTellEnough(int percentUntilJuly, boolean told) {
    List<BigDecimal> lastYear =
        year(percentUntilJuly, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100 - percentUntilJuly);

    assertThat(band(paidInJanuary("35"), JULY_31, lastYear).byLastYear()).isEqualTo(told);
  }

  @Test
  void aLastYearOfRefundsTellsNothing() {
    assertThat(
            band(paidInJanuary("35"), JULY_31, year(100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1))
                .byLastYear())
        .as("more than all was paid by then")
        .isFalse();
    assertThat(
            band(paidInJanuary("35"), JULY_31, year(100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                .byLastYear())
        .isTrue();
    assertThat(
            band(paidInJanuary("35"), JULY_31, Collections.nCopies(12, BigDecimal.ZERO))
                .byLastYear())
        .isFalse();
  }

  @Test
  void atTheYearsEndItIsWhatWasSpent() {
    Forecast.Band band =
        band(
            paidInJanuary("35"),
            LocalDate.of(2025, 12, 31),
            year(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));

    assertThat(List.of(band.low(), band.likely(), band.high()))
        .allSatisfy(yuan -> assertThat(yuan).isEqualByComparingTo(wan("35")));
  }

  @Test
  void ofNothingNothingIsTold() {
    assertThat(of(paidInJanuary("0"), JULY_31, NO_LAST_YEAR).band()).isEmpty();
    assertThat(of(paidInJanuary("-1"), JULY_31, NO_LAST_YEAR).band()).isEmpty();
    assertThat(of(paidInJanuary("0.01"), JULY_31, NO_LAST_YEAR).band()).isPresent();
    assertThat(of(paidInJanuary("1"), LocalDate.of(2024, 12, 31), NO_LAST_YEAR).band()).isEmpty();
  }

  @Test
  void aRunGivesTheUnitsLastYear() {
    UnitInput unit =
        new UnitInput(
            "003",
            "群艺馆",
            List.of(aTable().build()),
            new UnitSpending(
                "003",
                "群艺馆",
                List.of(paidInJanuary("35")),
                year(50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50)),
            List.of());

    assertThat(Samples.monitor().unit(on(JULY_31), unit).progress().get(0).forecast().band())
        .hasValueSatisfying(band -> assertThat(band.likely()).isEqualByComparingTo(wan("70")));
  }

  private static Spending paidInJanuary(String wan) {
    return aProject().fiscal("100", wan).lastPaid(LocalDate.of(2025, 1, 5)).build();
  }

  private static List<BigDecimal> year(int... months) {
    return Arrays.stream(months).mapToObj(BigDecimal::valueOf).toList();
  }

  private static Forecast.Band band(Spending project, LocalDate day, List<BigDecimal> lastYear) {
    return of(project, day, lastYear).band().orElseThrow();
  }

  private static Forecast of(Spending project, LocalDate day, List<BigDecimal> lastYear) {
    return Forecast.of(project, day, TimeProgress.at(day, 2025, DayCount.MONTHS), lastYear);
  }
}
