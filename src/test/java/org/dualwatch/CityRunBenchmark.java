package org.dualwatch;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.dualwatch.spending.LedgerGenerator;
import org.dualwatch.spending.LedgerGenerator.Size;
import org.dualwatch.spending.LedgerSchema;
import org.dualwatch.store.RecordSchema;

/**
 * How long a monitoring run takes on PostgreSQL, as a multiple of what the same database needs at
 * the least: to add up the payments by project and to write as many findings; without the prefilled
 * forms. The workbook is written when the run is done, and measured by itself. {@code mvn -q -Pcity
 * -DskipTests verify} runs it for 10,000 and for 100,000 projects.
 */
final class CityRunBenchmark {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 31);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Duration POLL = Duration.ofMillis(50);

  /** The first runs of a program take longer, as all Java does until it is compiled. */
  private static final int COLD = 2;

  private static final int TIMES = COLD + 3;
  private static final int SAMPLE = 1_000;
  private static final int BATCH = 1_000;
  private static final String COLUMNS =
      "unit_code, receipt_no, rule, severity, outcome, project, body";
  private static final int COLUMN_COUNT = COLUMNS.split(",").length;

  private final EmbeddedPostgres postgres;
  private final Size size;
  private final HeapPeak heap;

  private CityRunBenchmark(EmbeddedPostgres postgres, Size size, HeapPeak heap) {
    this.postgres = postgres;
    this.size = size;
    this.heap = heap;
  }

  /** Whether red lights open correction cases, with a notice and a form for each. */
  private enum Lights {
    /**
     * What a run costs in itself: an office that shows no red, as all its cases are open already.
     */
    NO_RED("name: city\nabout: 不亮红灯\nmonitoring:\n  block-beyond: 100\n"),
    /** The first run of a year in which a third of all projects is red. */
    RED("name: city\nabout: 通用阈值\n");

    private final String profile;

    Lights(String profile) {
      this.profile = profile;
    }
  }

  /** How long a run took until it was done, and after that its workbook, in seconds. */
  private record Times(double run, double workbook) {}

  /** One run and what it is compared with, in seconds. */
  private record Measure(
      double sum, double findings, double run, double workbook, long rows, long megabytes) {

    double ratio() {
      return run / (sum + findings);
    }
  }

  /**
   * @param projects how many projects, one measurement each; by default 10,000 and 100,000
   */
  public static void main(String... projects) throws Exception {
    List<Integer> sizes =
        projects.length == 0
            ? List.of(10_000, 100_000)
            : Arrays.stream(projects).map(Integer::valueOf).toList();
    HeapPeak heap = HeapPeak.watch();
    print("projects     sum s  findings s     run s     ratio  workbook s  findings   heap MB%n");
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setCleanDataDirectory(true).start()) {
      for (int count : sizes) {
        Size size = new Size(count, count * 30, Size.CITY.seed());
        new CityRunBenchmark(postgres, size, heap).measure();
      }
    }
  }

  private void measure() throws Exception {
    execute("postgres", "create database ledger_of");
    LedgerSchema.migrate(database("ledger_of"));
    LedgerGenerator.fill(database("ledger_of"), size);
    execute("ledger_of", "vacuum analyze");
    execute("postgres", "create database tables_of");
    RecordSchema.migrate(database("tables_of"));
    AcceptedTables.fill(database("tables_of"), size);
    execute("tables_of", "vacuum analyze submission, target_table, table_extract");
    for (Lights lights : Lights.values()) {
      measure(lights);
    }
    execute("postgres", "drop database ledger_of");
    execute("postgres", "drop database tables_of");
  }

  private void measure(Lights lights) throws Exception {
    List<Measure> measures = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      measures.add(once(lights));
      print(measures.get(i));
    }
    double median =
        measures.stream()
            .skip(COLD)
            .mapToDouble(Measure::ratio)
            .sorted()
            .skip((TIMES - COLD) / 2)
            .findFirst()
            .orElseThrow();
    print(
        "%8d  %s: median ratio %.2f, the first run %.2f%n",
        size.projects(), lights, median, measures.get(0).ratio());
  }

  private Measure once(Lights lights) throws Exception {
    execute("postgres", "create database record_of template tables_of");
    execute("record_of", "checkpoint");
    try {
      double sum = seconds(this::sum);
      Times times = run(lights);
      long megabytes = heap.megabytes();
      List<List<String>> sample = sample();
      long rows = count();
      double findings = seconds(() -> insert(sample, rows));
      return new Measure(sum, findings, times.run(), times.workbook(), rows, megabytes);
    } finally {
      execute("postgres", "drop database record_of");
    }
  }

  /** A run, and after it the workbook, through the routes, without starting and stopping them. */
  private Times run(Lights lights) throws Exception {
    Path folder = Files.createTempDirectory("city");
    Path profiles = Files.createDirectories(folder.resolve("profiles"));
    Files.writeString(profiles.resolve("city.yaml"), lights.profile);
    Settings settings =
        AnOffice.settings(
            new Home(folder),
            "record.url",
            postgres.getJdbcUrl("postgres", "record_of"),
            "ledger.url",
            postgres.getJdbcUrl("postgres", "ledger_of"),
            "rules.profile",
            "city",
            // Notices and forms leave at their own pace, whoever delivers them.
            "delivery.receipt-every-ms",
            "86400000",
            "delivery.mail-every-ms",
            "86400000",
            // Two files a project are written once a month and have no part in the comparison.
            "monitoring.forms",
            "false",
            // Nor have three files a unit.
            "report.units",
            System.getProperty("report.units", "false"));
    try (Pipeline pipeline = Pipeline.monitoringOnly(settings)) {
      pipeline.start();
      heap.megabytes();
      double run = seconds(() -> pipeline.monitor(DAY));
      double workbook =
          seconds(
              () -> {
                await()
                    .atMost(LONGEST)
                    .pollInterval(POLL)
                    .until(() -> pipeline.dueWorkbooks().count() == 0);
                return true;
              });
      return new Times(run, workbook);
    }
  }

  /** The bare sum, row by row. */
  private long sum() throws SQLException {
    String sql =
        """
        select agency_code, pro_code, sum(xpay_amt) from (
          select agency_code, pro_code, xpay_amt from pay_voucher_bill where fiscal_year = '2025'
          union all
          select agency_code, pro_code, xpay_amt from inc_cert where fiscal_year = '2025'
        ) paid
        group by agency_code, pro_code
        """;
    try (Connection connection = database("ledger_of").getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.setFetchSize(BATCH);
      long rows = 0;
      try (ResultSet found = statement.executeQuery(sql)) {
        while (found.next()) {
          rows += found.getBigDecimal(3) == null ? 0 : 1;
        }
      }
      return rows;
    }
  }

  private long count() throws SQLException {
    try (Connection connection = database("record_of").getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select count(*) from run_finding")) {
      found.next();
      return found.getLong(1);
    }
  }

  /** Some of the findings that the run wrote, spread over all of it. */
  private List<List<String>> sample() throws SQLException {
    String sql = "select " + COLUMNS + " from run_finding order by random() limit " + SAMPLE;
    try (Connection connection = database("record_of").getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (found.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= COLUMN_COUNT; i++) {
          row.add(found.getString(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** As many findings as the run wrote, into a table of the same columns and key. */
  private long insert(List<List<String>> sample, long rows) throws SQLException {
    String sql =
        "insert into bare_finding (run, position, "
            + COLUMNS
            + ") values ('00000000-0000-0000-0000-000000000000', ?, ?, ?, ?, ?, ?, ?, ?)";
    try (Connection connection = database("record_of").getConnection();
        Statement create = connection.createStatement()) {
      create.execute("create table bare_finding (like run_finding including all)");
      connection.setAutoCommit(false);
      try (PreparedStatement insert = connection.prepareStatement(sql)) {
        for (int i = 0; i < rows; i++) {
          insert.setInt(1, i);
          List<String> row = sample.get(i % sample.size());
          for (int column = 0; column < COLUMN_COUNT; column++) {
            insert.setString(column + 2, row.get(column));
          }
          insert.addBatch();
          if (i % BATCH == BATCH - 1) {
            insert.executeBatch();
          }
        }
        insert.executeBatch();
      }
      connection.commit();
      return rows;
    }
  }

  /** As fast as this driver goes: the comparison is not to be won by a slow one. */
  private DataSource database(String name) {
    return postgres.getDatabase("postgres", name, Map.of("reWriteBatchedInserts", "true"));
  }

  private void execute(String name, String sql) throws SQLException {
    try (Connection connection = database(name).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static double seconds(Callable<?> work) throws Exception {
    long begun = System.nanoTime();
    work.call();
    return (System.nanoTime() - begun) / 1e9;
  }

  private void print(Measure one) {
    print(
        "%8d  %8.2f    %8.2f  %8.2f  %8.2f    %8.2f  %8d  %8d%n",
        size.projects(),
        one.sum(),
        one.findings(),
        one.run(),
        one.ratio(),
        one.workbook(),
        one.rows(),
        one.megabytes());
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
