package org.dualwatch.report.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SubmissionDueTest {

  @ParameterizedTest
  @CsvSource({
    "11-30, 2026, 2025-11-30",
    "11-30, 2025, 2024-11-30",
    "02-29, 2026, 2025-02-28",
    "2025-11-30, 2026, 2025-11-30",
    "2025-07-01, 2026, 2025-07-01",
    "2025-06-30, 2025, 2025-06-30"
  })
  void aSettingTellsTheLastDayOfAYear(String setting, int year, LocalDate last) {
    assertThat(SubmissionDue.of(setting).in(year)).isEqualTo(new DueDay.On(last));
  }

  @ParameterizedTest
  @CsvSource({"2025-11-30, 2025", "2025-11-30, 2027", "2025-06-30, 2026", "'', 2025"})
  void otherYearsHaveNone(String setting, int year) {
    assertThat(SubmissionDue.of(setting).in(year)).isEqualTo(new DueDay.None());
  }

  @ParameterizedTest
  @ValueSource(strings = {"11-31", "13-01", "11/30", "2025-02-30", "30 November", "--11-30"})
  void whatIsNoDayIsSaidToBeNone(String setting) {
    assertThatThrownBy(() -> SubmissionDue.of(setting))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("11-30");
  }

  @Test
  void theLastDayItselfIsInTime() {
    DueDay due = new DueDay.On(LocalDate.of(2025, 11, 30));
    assertThat(due.isBefore(LocalDate.of(2025, 11, 30))).isFalse();
    assertThat(due.isBefore(LocalDate.of(2025, 12, 1))).isTrue();
    assertThat(new DueDay.None().isBefore(LocalDate.MAX)).isFalse();
  }
}
