package org.dualwatch.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.dualwatch.receipt.Receipt;
import org.dualwatch.store.Message.Channel;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The second JVM of {@link LastingRecordTest}: writes to the record once a second, as an office
 * does whose receipts cannot be delivered, then delivers them, waits, and halts. Arguments: the
 * database's address, how many seconds, and the file that tells how often it wrote.
 */
final class LastingWrites {

  private static final int HALTED = 137;

  private LastingWrites() {}

  public static void main(String[] args) throws Exception {
    JdbcConnectionPool database = JdbcConnectionPool.create(args[0], "", "");
    RecordSchema.migrate(database);
    Clock clock = Clock.systemUTC();
    Register register = new Register(database, clock, "test");
    for (int i = 0; i < 3; i++) {
      register.answerAgain(new Receipt("receipt." + i, i + ".html", "回执".repeat(900)));
    }
    Outbox outbox = new Outbox(database, clock, new Patience(Duration.ofMillis(1), 100_000));
    Instant end = clock.instant().plusSeconds(Long.parseLong(args[1]));
    int attempts = 0;
    while (clock.instant().isBefore(end)) {
      for (Outbox.Waiting message : outbox.pending(Channel.RECEIPT)) {
        outbox.begin(message);
        outbox.failed(message, new IOException("cannot be written " + attempts));
      }
      attempts++;
      pause(1);
    }
    for (Outbox.Waiting message : outbox.pending(Channel.RECEIPT)) {
      outbox.begin(message);
      outbox.sent(message);
    }
    Files.writeString(Path.of(args[2]), String.valueOf(attempts + 1), UTF_8);
    pause(4);
    Runtime.getRuntime().halt(HALTED);
  }

  private static void pause(long seconds) {
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
