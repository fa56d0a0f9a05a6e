package org.dualwatch;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import org.apache.camel.spi.InterceptStrategy;

/**
 * The second JVM of the crash test: an office that halts at a point, or ends once all is quiet.
 * Arguments: home, point or NOWHERE, port of the mail server.
 */
final class CrashingOffice {

  private static final int HALTED = 137;

  private CrashingOffice() {}

  public static void main(String[] args) throws Exception {
    String point = args[1];
    DriverManager.registerDriver(new HaltingDriver(() -> halt()));
    Home home = new Home(Path.of(args[0]));
    Settings settings =
        AnOffice.settings(
            home,
            "mail.host",
            "127.0.0.1",
            "mail.port",
            args[2],
            "record.url",
            HaltingDriver.url(point, AnOffice.settings(home).databaseUrl("record")));
    InterceptStrategy halting =
        (context, node, target, next) ->
            exchange -> {
              if (!point.equals("NOWHERE") && CrashPoint.valueOf(point).isBefore(node.getId())) {
                halt();
              }
              target.process(exchange);
            };
    try (Pipeline pipeline = Pipeline.whole(settings, Map.of("halting", halting))) {
      pipeline.start();
      await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () ->
                  AnOffice.files(home.inbox()).isEmpty()
                      && !pipeline.overview().submissions().isEmpty()
                      && pipeline.outbox().waiting() == 0);
    }
    System.exit(0);
  }

  /** As kill -9 does: no hook runs, nothing is flushed. */
  private static void halt() {
    Runtime.getRuntime().halt(HALTED);
  }
}
