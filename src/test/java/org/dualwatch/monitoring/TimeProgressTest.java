package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeProgressTest {

  @ParameterizedTest
  @CsvSource({
    "2025-07-31, 2025, MONTHS, 按月计算 7/12, 58.33",
    "2025-07-30, 2025, MONTHS, 按天计算 211/365, 57.81",
    "2025-08-01, 2025, MONTHS, 按天计算 213/365, 58.36",
    "2025-02-28, 2025, MONTHS, 按月计算 2/12, 16.67",
    "2024-02-28, 2024, MONTHS, 按天计算 59/366, 16.12",
    "2024-02-29, 2024, MONTHS, 按月计算 2/12, 16.67",
    "2025-07-31, 2025, DAYS, 按天计算 212/365, 58.08",
    "2024-07-31, 2024, DAYS, 按天计算 213/366, 58.20",
    "2025-12-31, 2025, MONTHS, 按月计算 12/12, 100.00",
    "2026-01-15, 2025, MONTHS, 按月计算 12/12, 100.00",
    "2026-01-15, 2025, DAYS, 按天计算 365/365, 100.00",
    "2024-12-30, 2025, MONTHS, 按月计算 0/12, 0.00",
    "2024-12-30, 2025, DAYS, 按天计算 0/365, 0.00",
    "2025-01-01, 2025, MONTHS, 按天计算 1/365, 0.27"
  })
  void countsTheYearUntilTheDay(
      LocalDate day, int year, DayCount dayCount, String counted, String percent) {
    TimeProgress progress = TimeProgress.at(day, year, dayCount);

    assertThat(progress.zh()).isEqualTo(counted);
    assertThat(progress.percent()).isEqualTo(percent);
  }
}
