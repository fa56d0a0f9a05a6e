package org.dualwatch.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuietHoursTest {

  @ParameterizedTest
  @CsvSource({
    "20:00, 07:30, 19:59:59, false",
    "20:00, 07:30, 20:00:00, true",
    "20:00, 07:30, 07:29:59, true",
    "20:00, 07:30, 07:30:00, false",
    "12:00, 14:00, 11:59:59, false",
    "12:00, 14:00, 12:00:00, true",
    "12:00, 14:00, 13:59:59, true",
    "12:00, 14:00, 14:00:00, false",
  })
  void holdTheirFirstMinuteAndNotTheOneAfter(
      LocalTime from, LocalTime until, LocalTime time, boolean quiet) {
    assertThat(new QuietHours(from, until).hold(time)).isEqualTo(quiet);
  }

  @Test
  void whoHasNoneIsAlwaysTold() {
    for (int hour = 0; hour < 24; hour++) {
      assertThat(QuietHours.NONE.hold(LocalTime.of(hour, 0))).isFalse();
    }
  }
}
