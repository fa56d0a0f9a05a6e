package org.dualwatch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dualwatch.EmbeddedLedger;
import org.dualwatch.Home;
import org.dualwatch.Pipeline;
import org.dualwatch.Settings;
import org.dualwatch.intake.FolderNotes;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.spending.LedgerFileException;
import org.dualwatch.spending.LedgerTable;
import org.dualwatch.store.Overview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the whole way once, on the packaged sample. */
@Command(
    name = "demo",
    description = "Goes the whole way once on the packaged sample, and says where to look.")
final class DemoCommand implements Callable<Integer> {

  private static final String SAMPLES = "/org/dualwatch/sample/";
  private static final String UNIT = "363207";
  private static final String TABLES = "363207-2025.docx";
  private static final String FORMS = "363207-2025-1-7.docx";
  private static final LocalDate MID_YEAR = LocalDate.of(2025, 7, 31);
  private static final int SHOWN = 6;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /** Marks a folder as one that a demo made, and so may be made anew. */
  private static final String MARK = ".dualwatch-demo";

  private final Console console;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "The demo's folder, made anew (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("target", "demo");

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Utf8Locale.require();
    Home home = new Home(folder);
    prepare(home);
    Settings settings =
        Settings.of(
            home,
            Map.of(
                "intake.quiet-ms", "100",
                "delivery.receipt-every-ms", "200",
                "delivery.mail-every-ms", "200",
                "dashboard.enabled", "false",
                "health.port", "0"));
    loadLedger(settings);
    drop(home, TABLES);
    try (Pipeline pipeline = Pipeline.whole(settings)) {
      pipeline.start();
      await("the tables", () -> pipeline.overview().submissions().size() == 1);
      MonitoringRun money = pipeline.monitor(MID_YEAR);
      drop(home, FORMS);
      await("the monitoring forms", () -> pipeline.overview().submissions().size() == 2);
      MonitoringRun both = pipeline.monitor(MID_YEAR);
      await("the messages", () -> pipeline.outbox().waiting() == 0 && taken(home.inbox()));
      await("the workbooks", () -> pipeline.dueWorkbooks().count() == 0);
      tell(home, pipeline.overview(), List.of(money, both));
    }
    return ExitCode.FINE;
  }

  /** A fresh home; a folder that is not a demo's is left alone. */
  private static void prepare(Home home) throws IOException {
    Path mark = home.path().resolve(MARK);
    if (Files.exists(home.path()) && !Files.exists(mark) && !empty(home.path())) {
      throw new UsageException(home.path() + " 不是演示用的文件夹，不会清空 (not a demo's folder)");
    }
    if (Files.exists(home.path())) {
      try (Stream<Path> old = Files.walk(home.path())) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(home.data());
    Files.createFile(mark);
    Files.writeString(home.units(), "code,name\n" + UNIT + ",天津市群众艺术馆\n");
  }

  private static boolean empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.noneMatch(Files::isRegularFile);
    }
  }

  private static boolean taken(Path inbox) throws IOException {
    try (Stream<Path> files = Files.walk(inbox)) {
      return files
          .filter(Files::isRegularFile)
          .allMatch(file -> FolderNotes.isNote(file.getFileName().toString()));
    }
  }

  private static void loadLedger(Settings settings)
      throws IOException, SQLException, LedgerFileException {
    for (LedgerTable table : LedgerTable.TREASURY) {
      EmbeddedLedger.load(settings, table, () -> sample("ledger/" + table.id() + ".csv"));
    }
  }

  private static void drop(Home home, String name) throws IOException {
    Path inbox = Files.createDirectories(home.inbox().resolve(UNIT));
    Path draft = inbox.resolve("." + name);
    try (InputStream file = sample(name)) {
      Files.copy(file, draft, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(draft, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private static InputStream sample(String name) throws IOException {
    InputStream sample = DemoCommand.class.getResourceAsStream(SAMPLES + name);
    if (sample == null) {
      throw new IOException("The program lacks its own sample " + name);
    }
    return sample;
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    if (!Waiting.until(condition, LONGEST)) {
      throw new IllegalStateException(what + " did not come within " + LONGEST.toSeconds() + " s");
    }
  }

  private void tell(Home home, Overview overview, List<MonitoringRun> runs)
      throws IOException, SQLException {
    for (Overview.Entry entry : overview.submissions()) {
      console.print(entry.fileName() + "（单位 " + entry.unitCode() + "）：" + entry.verdict().zh());
    }
    for (Overview.Line line : overview.tables()) {
      console.print(
          String.format("  %2d. %s：%s", line.number(), line.project(), line.verdict().zh()));
    }
    for (MonitoringRun run : runs) {
      console.print(
          String.format(
              "截至 %s 的双监控：%d 个项目，%d 份监控表，%d 处情况",
              run.day().asOf(),
              run.totals().projects(),
              run.totals().reported(),
              run.totals().toSettle()));
    }
    console.print("");
    console.print("请打开看看：");
    look("单位收到的回执", home.outbox().resolve(UNIT), ".html");
    look("单位要填的表", home.outbox().resolve(UNIT), ".docx");
    look("财政部门收到的邮件", home.outbox().resolve("mail"), "");
    look("双监控报告", home.reports(), ".html");
    look("归档的原文件", home.archive(), "");
  }

  /** Where to look: the files of an ending, the first few of many. */
  private void look(String what, Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found =
          files
              .filter(Files::isRegularFile)
              .filter(file -> file.toString().endsWith(ending))
              .sorted()
              .toList();
      for (Path file : found.subList(0, Math.min(SHOWN, found.size()))) {
        console.print("  " + what + "：" + shown(file));
      }
      if (found.size() > SHOWN) {
        console.print("  " + what + "：……共 " + found.size() + " 个");
      }
    }
  }

  private static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }
}
