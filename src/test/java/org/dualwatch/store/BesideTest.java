package org.dualwatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dualwatch.store.ReadAhead.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is read ahead and written behind: in order, all of it, and no failure is lost. */
@Timeout(20)
final class BesideTest {

  private static final int MANY = 1_000;
  private static final List<Integer> ALL = IntStream.range(0, MANY).boxed().toList();

  @Test
  void allThatIsReadAheadComesInItsOrder() throws Exception {
    List<Integer> read = new ArrayList<>();
    try (ReadAhead<Integer> ahead = ReadAhead.of("test", 3, source(ALL))) {
      for (Optional<Integer> next = ahead.next(); next.isPresent(); next = ahead.next()) {
        read.add(next.get());
      }
      assertThat(ahead.next()).as("the end stays the end").isEmpty();
    }
    assertThat(read).isEqualTo(ALL);
  }

  @Test
  void noMoreIsReadAheadThanIsAllowed() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    CountDownLatch full = new CountDownLatch(4);
    Source<Integer> counting =
        () -> {
          full.countDown();
          return Optional.of(asked.incrementAndGet());
        };
    try (ReadAhead<Integer> ahead = ReadAhead.of("test", 3, counting)) {
      full.await();
      assertThat(ahead.next()).hasValue(1);
    }
    assertThat(asked.get()).as("three that wait, one in hand, one taken").isLessThanOrEqualTo(5);
  }

  @Test
  void whatFailsWhileReadingFailsWhereItIsAskedFor() throws Exception {
    SQLException away = new SQLException("the record is away", "08006");
    Iterator<Integer> two = List.of(1, 2).iterator();
    Source<Integer> failing =
        () -> {
          if (!two.hasNext()) {
            throw away;
          }
          return Optional.of(two.next());
        };
    try (ReadAhead<Integer> ahead = ReadAhead.of("test", 3, failing)) {
      assertThat(ahead.next()).hasValue(1);
      assertThat(ahead.next()).hasValue(2);
      assertThatThrownBy(ahead::next).isSameAs(away);
      assertThatThrownBy(ahead::next).as("it is no end").isSameAs(away);
    }
  }

  @Test
  void allThatIsHandedOverIsWrittenInItsOrder() throws Exception {
    List<Integer> written = Collections.synchronizedList(new ArrayList<>());
    try (WriteBehind<Integer> behind = WriteBehind.to("test", 3, written::addAll)) {
      for (int one : ALL) {
        behind.add(one);
      }
      behind.finish();
      assertThat(written).isEqualTo(ALL);
    }
  }

  @Test
  void whatFailsWhileWritingFailsAtTheEndAndNothingIsWrittenAfterIt() throws Exception {
    SQLException away = new SQLException("the record is away", "08006");
    List<Integer> written = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch first = new CountDownLatch(1);
    try (WriteBehind<Integer> behind =
        WriteBehind.to(
            "test",
            MANY,
            things -> {
              if (things.contains(1)) {
                throw away;
              }
              written.addAll(things);
              first.countDown();
            })) {
      behind.add(0);
      first.await();
      behind.add(1);
      assertThatThrownBy(behind::finish).isSameAs(away);
      assertThatThrownBy(() -> behind.add(2)).as("and with what comes after").isSameAs(away);
    }
    assertThat(written).containsExactly(0);
  }

  @Test
  void whatWaitsWhereTheWorkIsCutOffIsNotWritten() throws Exception {
    List<Integer> written = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    WriteBehind<Integer> behind =
        WriteBehind.to(
            "test",
            MANY,
            things -> {
              writing.countDown();
              await(closing);
              written.addAll(things);
            });
    behind.add(0);
    writing.await();
    behind.add(1);
    Thread closer = new Thread(behind::close);
    closer.start();
    while (closer.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    closing.countDown();
    closer.join();
    assertThat(written).containsExactly(0);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException nobodyDoes) {
      throw new IllegalStateException(nobodyDoes);
    }
  }

  private static Source<Integer> source(List<Integer> all) {
    Iterator<Integer> left = all.iterator();
    return () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty();
  }
}
