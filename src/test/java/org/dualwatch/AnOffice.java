package org.dualwatch;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dualwatch.spending.LedgerTable;

/** A finance office in a folder of its own, with the real pipeline running. */
public final class AnOffice implements AutoCloseable {

  public static final String UNIT = "363207";

  private static final String SET_ASIDE =
      ".*\\.(?:docx|xlsx|xls|pdf)|.*/回执-[^/]*\\.json|.*/报送情况-[^/]*";

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Home home;
  private final Pipeline pipeline;

  private AnOffice(Home home, Pipeline pipeline) {
    this.home = home;
    this.pipeline = pipeline;
  }

  /** A running office; {@code keysAndValues} are settings. */
  public static AnOffice in(Path folder, String... keysAndValues) throws IOException {
    Home home = new Home(folder);
    Pipeline pipeline = Pipeline.whole(settings(home, keysAndValues));
    pipeline.start();
    return new AnOffice(home, pipeline);
  }

  /** A running office with more beans, such as an interceptor. */
  static AnOffice with(Path folder, Map<String, Object> more) throws IOException {
    Home home = new Home(folder);
    Pipeline pipeline = Pipeline.whole(settings(home), more);
    pipeline.start();
    return new AnOffice(home, pipeline);
  }

  /** A running office with more beans, which believes that it is another time. */
  static AnOffice at(Instant now, Path folder, Map<String, Object> more, String... keysAndValues)
      throws IOException {
    Settings settings = settings(new Home(folder), keysAndValues);
    Clock clock = Clock.offset(Clock.system(settings.zone()), Duration.between(Instant.now(), now));
    Pipeline pipeline = Pipeline.whole(settings, more, clock);
    pipeline.start();
    return new AnOffice(settings.home(), pipeline);
  }

  /** A running office in an environment, such as one with secrets. */
  static AnOffice in(Path folder, Map<String, String> environment, String... keysAndValues)
      throws IOException {
    Home home = new Home(folder);
    Pipeline pipeline = Pipeline.whole(settings(home, environment, keysAndValues));
    pipeline.start();
    return new AnOffice(home, pipeline);
  }

  /** Settings under which a test need not wait, with the sample's unit registered. */
  static Settings settings(Home home, String... keysAndValues) throws IOException {
    return settings(home, System.getenv(), keysAndValues);
  }

  private static Settings settings(
      Home home, Map<String, String> environment, String... keysAndValues) throws IOException {
    Files.createDirectories(home.data());
    Files.writeString(home.units(), "code,name\n" + UNIT + ",天津市群众艺术馆\n900001,示例区少年宫\n");
    Map<String, String> fixed = new HashMap<>();
    fixed.put("intake.quiet-ms", "50");
    fixed.put("intake.every-ms", "100");
    fixed.put("delivery.receipt-every-ms", "100");
    fixed.put("delivery.mail-every-ms", "100");
    fixed.put("delivery.try-again-ms", "100");
    fixed.put("dashboard.enabled", "false");
    fixed.put("health.port", "0");
    for (int i = 0; i < keysAndValues.length; i += 2) {
      fixed.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return Settings.of(home, fixed, environment);
  }

  /** The packaged sample of ten tables. */
  public static byte[] sample() {
    return resource("/org/dualwatch/sample/363207-2025.docx");
  }

  /** The packaged monitoring forms of nine of them. */
  public static byte[] sampleForms() {
    return resource("/org/dualwatch/sample/363207-2025-1-7.docx");
  }

  /** The same ten tables as text. */
  public static byte[] sampleText() {
    return resource("/org/dualwatch/sample/363207-2025.txt");
  }

  /** Loads the packaged ledger into the home's. */
  static void loadLedger(Settings settings) throws Exception {
    for (LedgerTable table : LedgerTable.TREASURY) {
      String export = "/org/dualwatch/sample/ledger/" + table.id() + ".csv";
      EmbeddedLedger.load(settings, table, () -> AnOffice.class.getResourceAsStream(export));
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = AnOffice.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public Home home() {
    return home;
  }

  public Pipeline pipeline() {
    return pipeline;
  }

  /** Puts a file into a folder of the inbox, as people do who write it elsewhere first. */
  public void drop(String folder, String name, byte[] content) throws IOException {
    drop(home, folder, name, content);
  }

  static void drop(Home home, String folder, String name, byte[] content) throws IOException {
    Path directory = Files.createDirectories(home.inbox().resolve(folder));
    Path draft = Files.createTempFile(home.path(), "draft", "");
    Files.write(draft, content);
    Files.move(draft, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Waits until the inbox is empty and everything that is to be said is said. */
  public AnOffice untilQuiet() {
    await()
        .atMost(LONGEST)
        .until(() -> files(home.inbox()).isEmpty() && pipeline.outbox().waiting() == 0);
    return this;
  }

  /** All receipts of a unit as one text each, sorted by name. */
  public List<String> receipts(String unit) throws IOException {
    return contents(home.outbox().resolve(unit));
  }

  /** All mails written as files, as they are. */
  public List<String> mails() throws IOException {
    return contents(home.outbox().resolve("mail"));
  }

  /**
   * All texts below a folder, without forms of Word and Excel, without the JSON of receipts, and
   * without the list of who has filed, which tells of the moment at which it was written.
   */
  static List<String> contents(Path folder) throws IOException {
    return files(folder).stream()
        .filter(file -> !file.toString().matches(SET_ASIDE))
        .map(
            file -> {
              try {
                return Files.readString(file, StandardCharsets.UTF_8);
              } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
              }
            })
        .toList();
  }

  /** What runs have left among the reports, without the list of who has filed. */
  static List<Path> runReports(Home home) throws IOException {
    return files(home.reports()).stream()
        .filter(file -> file.toString().contains("monitoring-"))
        .toList();
  }

  /** All files below a folder, without drafts that are being written and notes to units. */
  static List<Path> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().matches("\\.[^.].*|_说明\\.txt"))
          .sorted()
          .toList();
    }
  }

  @Override
  public void close() throws IOException {
    pipeline.close();
  }
}
