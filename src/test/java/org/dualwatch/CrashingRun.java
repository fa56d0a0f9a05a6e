package org.dualwatch;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.spi.InterceptStrategy;

/**
 * The second JVM of the runs' crash test: an office whose run is due, which halts at a point, as by
 * kill -9. Arguments: home, the time it is, point, port of the mail server.
 */
final class CrashingRun {

  private static final int HALTED = 137;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private CrashingRun() {}

  public static void main(String[] args) throws Exception {
    RunCrashPoint point = RunCrashPoint.valueOf(args[2]);
    DriverManager.registerDriver(
        new HaltingDriver(CrashingRun::halt, "insert into correction_case"));
    Home home = new Home(Path.of(args[0]));
    String record = AnOffice.settings(home).databaseUrl("record");
    AtomicInteger times = new AtomicInteger();
    InterceptStrategy halting =
        (context, node, target, next) ->
            exchange -> {
              if (point.isAt(node.getId())
                  && point.isBefore(node.getId(), times.incrementAndGet())) {
                halt();
              }
              target.process(exchange);
            };
    AnOffice.at(
        Instant.parse(args[1]),
        home.path(),
        Map.of("halting", halting),
        "mail.host",
        "127.0.0.1",
        "mail.port",
        args[3],
        "monitoring.cron",
        RunCrashTest.DAILY,
        "record.url",
        HaltingDriver.url(point.commit(), record));
    await().atMost(LONGEST).until(() -> OnRecord.of(home).scheduled().size() == 1);
    System.exit(0);
  }

  private static void halt() {
    Runtime.getRuntime().halt(HALTED);
  }
}
