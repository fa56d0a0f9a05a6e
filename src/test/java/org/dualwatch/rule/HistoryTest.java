package org.dualwatch.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;

import java.time.LocalDate;
import java.util.List;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.target.TargetTable;
import org.junit.jupiter.api.Test;

final class HistoryTest {

  private static final TargetTable OF_2025 = aTable().withFiscalYear(2025).build();

  @Test
  void findsTheSameProjectOfTheSameYear() {
    assertThat(history(aTable().withFiscalYear(2025)).sameYear(OF_2025)).isPresent();
    assertThat(history(aTable().withFiscalYear(2024)).sameYear(OF_2025)).isEmpty();
    assertThat(history(aTable().withProject("另一项目")).sameYear(OF_2025)).isEmpty();
  }

  @Test
  void findsTheSameProjectOfTheYearBefore() {
    assertThat(history(aTable().withFiscalYear(2024)).yearBefore(OF_2025)).isPresent();
    assertThat(history(aTable().withFiscalYear(2023)).yearBefore(OF_2025)).isEmpty();
    assertThat(history(aTable().withFiscalYear(2026)).yearBefore(OF_2025)).isEmpty();
  }

  @Test
  void knowsAProjectThatBearsItsYearInItsName() {
    TargetTable now = aTable().withProject("2025年度惠民活动").withFiscalYear(2025).build();

    assertThat(history(aTable().withProject("2024年惠民活动").withFiscalYear(2024)).yearBefore(now))
        .isPresent();
  }

  @Test
  void takesTheNewestOfSeveral() {
    History history =
        new History(List.of(earlier("363207-2", aTable()), earlier("363207-1", aTable())));

    assertThat(history.sameYear(OF_2025)).map(EarlierTable::receiptNo).contains("363207-2");
  }

  @Test
  void comparesNothingThatHasNoYearOrNoProject() {
    assertThat(history(aTable().withoutFiscalYear()).sameYear(OF_2025)).isEmpty();
    assertThat(history(aTable()).sameYear(aTable().withoutFiscalYear().build())).isEmpty();
    assertThat(history(aTable().withoutProject()).sameYear(aTable().withoutProject().build()))
        .isEmpty();
    assertThat(History.NONE.sameYear(OF_2025)).isEmpty();
  }

  private static History history(ATargetTable table) {
    return new History(List.of(earlier("363207-1", table)));
  }

  private static EarlierTable earlier(String receiptNo, ATargetTable table) {
    return new EarlierTable(receiptNo, LocalDate.of(2025, 1, 10), table.build());
  }
}
