package org.dualwatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class MemoryTest {

  private volatile Instant now = Instant.parse("2026-01-05T00:00:00Z");
  private final AtomicInteger made = new AtomicInteger();
  private final Memory<Integer> memory = new Memory<>(clock(), Duration.ofSeconds(10));

  @Test
  void handsOutWhatIsKept() throws SQLException {
    assertThat(ask()).isEqualTo(1);
    pass(Duration.ofMillis(9_999));
    assertThat(ask()).isEqualTo(1);
  }

  @Test
  void handsOutWhatIsOverWhileTheNextIsMadeBeside() throws SQLException {
    ask();
    pass(Duration.ofSeconds(10));

    assertThat(ask()).isEqualTo(1);
    await().until(() -> ask() == 2);
    assertThat(made).hasValue(2);
  }

  @Test
  void makesAnewWhatNobodyAskedForLately() throws SQLException {
    ask();
    pass(Duration.ofSeconds(69));
    assertThat(ask()).isEqualTo(1);
    await().until(() -> ask() == 2);

    pass(Duration.ofSeconds(70));
    assertThat(ask()).isEqualTo(3);
  }

  @Test
  void keepsTheOldOneWhereTheNextFailsAndTellsOnceItIsTooOld() throws SQLException {
    ask();
    pass(Duration.ofSeconds(10));
    assertThat(memory.get("all", MemoryTest::fail)).isEqualTo(1);

    pass(Duration.ofSeconds(60));
    assertThatThrownBy(() -> memory.get("all", MemoryTest::fail)).hasMessage("away");
  }

  @Test
  void keepsNothingForNoTime() throws SQLException {
    Memory<Integer> none = new Memory<>(clock(), Duration.ZERO);

    assertThat(none.get("all", made::incrementAndGet)).isEqualTo(1);
    assertThat(none.get("all", made::incrementAndGet)).isEqualTo(2);
  }

  private Integer ask() throws SQLException {
    return memory.get("all", made::incrementAndGet);
  }

  private static Integer fail() throws SQLException {
    throw new SQLException("away");
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private Clock clock() {
    return new Clock() {
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
    };
  }
}
