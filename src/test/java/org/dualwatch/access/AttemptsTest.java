package org.dualwatch.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class AttemptsTest {

  private final HandClock clock = new HandClock();
  private final Attempts attempts = new Attempts(clock);

  @Test
  void mayFailFiveTimesBeforeTheNextMustWait() {
    fail("zhang", "10.0.0.1", 4);
    assertThat(attempts.pause("zhang", "10.0.0.1")).isZero();

    fail("zhang", "10.0.0.1", 1);
    assertThat(attempts.pause("zhang", "10.0.0.1")).isEqualTo(Duration.ofSeconds(30));
    assertThat(attempts.pause("zhang", "10.0.0.2")).isEqualTo(Duration.ofSeconds(30));
    assertThat(attempts.pause("li", "10.0.0.1")).isZero();
  }

  @Test
  void waitTwiceAsLongEachTimeAndFifteenMinutesAtMost() {
    fail("zhang", "10.0.0.1", 6);
    assertThat(attempts.pause("zhang", "10.0.0.1")).isEqualTo(Duration.ofSeconds(60));

    fail("zhang", "10.0.0.1", 40);
    assertThat(attempts.pause("zhang", "10.0.0.9")).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void mayBeTriedAgainOnceTheWaitIsOver() {
    fail("zhang", "10.0.0.1", 5);

    clock.advance(Duration.ofSeconds(29));
    assertThat(attempts.pause("zhang", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
    clock.advance(Duration.ofSeconds(1));
    assertThat(attempts.pause("zhang", "10.0.0.1")).isZero();
  }

  @Test
  void fromOneAddressMayFailThirtyTimesWhateverTheName() {
    for (int i = 0; i < 29; i++) {
      attempts.failed("user" + i, "10.0.0.1");
    }
    assertThat(attempts.pause("li", "10.0.0.1")).isZero();

    attempts.failed("user29", "10.0.0.1");
    assertThat(attempts.pause("li", "10.0.0.1")).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void thatSucceedAreNoFailuresOfTheirAddress() {
    for (int i = 0; i < 100; i++) {
      attempts.failed("user" + i, "10.0.0.1");
      attempts.succeeded("user" + i, "10.0.0.1");
    }

    assertThat(attempts.pause("li", "10.0.0.1")).isZero();
  }

  @Test
  void areForgottenByTheNameThatSucceedsAndAfterAnHour() {
    fail("zhang", "10.0.0.1", 4);
    attempts.failed("zhang", "10.0.0.1");
    attempts.succeeded("zhang", "10.0.0.1");
    assertThat(attempts.pause("zhang", "10.0.0.1")).isZero();

    fail("li", "10.0.0.3", 4);
    clock.advance(Duration.ofMinutes(61));
    fail("li", "10.0.0.3", 1);
    assertThat(attempts.pause("li", "10.0.0.3")).isZero();
  }

  private void fail(String name, String address, int times) {
    for (int i = 0; i < times; i++) {
      attempts.failed(name, address);
    }
  }

  /** A clock that stands until it is moved. */
  private static final class HandClock extends Clock {

    private Instant now = Instant.parse("2026-01-05T00:00:00Z");

    void advance(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
