package org.dualwatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuietHoursTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @ParameterizedTest
  @CsvSource({
    "20:00, 07:30, 2025-01-10T19:59:59, 2025-01-10T19:59:59",
    "20:00, 07:30, 2025-01-10T20:00:00, 2025-01-11T07:30:00",
    "20:00, 07:30, 2025-01-11T07:29:59, 2025-01-11T07:30:00",
    "20:00, 07:30, 2025-01-11T07:30:00, 2025-01-11T07:30:00",
    "12:00, 14:00, 2025-01-10T11:59:59, 2025-01-10T11:59:59",
    "12:00, 14:00, 2025-01-10T12:00:00, 2025-01-10T14:00:00",
    "12:00, 14:00, 2025-01-10T14:00:00, 2025-01-10T14:00:00",
  })
  void aMomentInThemIsTheirEnd(
      LocalTime from, LocalTime until, LocalDateTime moment, LocalDateTime after) {
    assertThat(new QuietHours(from, until).after(moment.atZone(ZONE).toInstant(), ZONE))
        .isEqualTo(after.atZone(ZONE).toInstant());
  }

  @Test
  void whoHasNoneIsAlwaysTold() {
    for (int hour = 0; hour < 24; hour++) {
      var moment = LocalDateTime.of(2025, 1, 10, hour, 0).atZone(ZONE).toInstant();
      assertThat(QuietHours.NONE.after(moment, ZONE)).isEqualTo(moment);
    }
  }
}
