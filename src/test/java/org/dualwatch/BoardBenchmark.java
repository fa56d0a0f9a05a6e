package org.dualwatch;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.Sight;
import org.dualwatch.board.WorkFilter;
import org.dualwatch.board.WorkList;
import org.dualwatch.board.WorkPage;
import org.dualwatch.board.WorkState;
import org.dualwatch.correction.WorkingDays;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.receipt.Mending;
import org.dualwatch.store.Board;
import org.dualwatch.store.BoardLists;
import org.dualwatch.store.BoardProjects;
import org.dualwatch.store.BoardRefresh;
import org.dualwatch.store.BoardRuns;
import org.dualwatch.store.RecordSchema;

/**
 * How long the board of a city of 100,000 projects and 1,000,000 findings takes to be made on
 * PostgreSQL, and how long each of its questions while twenty ask at once without a pause.
 */
final class BoardBenchmark {

  private static final int TIMES = 200;
  private static final int THREADS = 20;
  private static final int PAGE = 50;
  private static final Duration KEPT = Duration.ofSeconds(10);

  private BoardBenchmark() {}

  /**
   * @param size how many units and how many projects each; by default 1,000 and 100
   */
  public static void main(String... size) throws Exception {
    int units = size.length > 0 ? Integer.parseInt(size[0]) : 1_000;
    int projects = size.length > 1 ? Integer.parseInt(size[1]) : 100;
    HeapPeak heap = HeapPeak.watch();
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().setCleanDataDirectory(true).start();
        HikariDataSource record = pool(server)) {
      RecordSchema.migrate(record);
      print("fill      %8.1f s%n", seconds(() -> fill(record, units, projects)));
      heap.megabytes();
      Mending mending = new Mending(WorkingDays.mondayToFriday(), 10);
      BoardRefresh refresh = new BoardRefresh(record, mending::until);
      print("refresh   %8.1f s%n", seconds(refresh::refreshAll));
      print("heap      %8d MB%n", heap.megabytes());
      execute(record, "insert into board_stale (unit_code, turn, tries) values ('400007', 0, 0)");
      print("one unit  %8.3f s%n", seconds(refresh::refreshAll));
      execute(
          record,
          "insert into board_stale (unit_code, turn, tries) select unit_code, 1, 0 from board_unit");
      print("again     %8.1f s%n", seconds(refresh::refreshAll));
      execute(record, "vacuum analyze");
      print("question                        p50 ms    p95 ms    max ms   alone ms%n");
      for (Map.Entry<String, Callable<?>> question : questions(record).entrySet()) {
        measure(question.getKey(), question.getValue());
      }
      print("heap      %8d MB%n", heap.megabytes());
    }
  }

  private static HikariDataSource pool(EmbeddedPostgres server) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
    config.setUsername("postgres");
    config.setMaximumPoolSize(THREADS);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return new HikariDataSource(config);
  }

  private static int fill(HikariDataSource record, int units, int projects) throws Exception {
    CityBoard.fill(record, units, projects);
    execute(record, "vacuum analyze");
    return units;
  }

  private static Map<String, Callable<?>> questions(HikariDataSource record) throws Exception {
    Board board = new Board(record, Clock.systemUTC(), KEPT);
    BoardLists lists = new BoardLists(record);
    BoardProjects projects = new BoardProjects(record);
    BoardRuns runs = new BoardRuns(record, Clock.systemUTC(), Duration.ofHours(1));
    int year = CityBoard.YEAR;
    Sight all = Sight.ALL;
    Sight own = Sight.of(CityBoard.unitCode(7));
    WorkFilter none = WorkFilter.NONE;
    WorkPage first = WorkPage.first(PAGE);
    ProjectRow row = lists.work(all, year, none, first).rows().get(0);
    WorkPage deep = deep(lists);
    String rule = "a-rule-that-finds-something-";
    Map<String, Callable<?>> asked = new LinkedHashMap<>();
    asked.put("years", () -> board.years(all));
    asked.put("figures", () -> board.figures(all, year));
    asked.put("figures of a unit", () -> board.figures(own, year));
    asked.put("units", () -> board.units(all, year));
    asked.put("work", () -> lists.work(all, year, none, first));
    asked.put("work, deep", () -> lists.work(all, year, none, deep));
    asked.put("work of a unit", () -> lists.work(own, year, none, first));
    asked.put("work, unit", () -> lists.work(all, year, none.ofUnit("400009"), first));
    asked.put("work, frequent rule", () -> lists.work(all, year, none.ofRule(rule + 1), first));
    asked.put("work, rare rule", () -> lists.work(all, year, none.ofRule(rule + 58), first));
    asked.put("work, block", () -> lists.work(all, year, none.of(Severity.BLOCK), first));
    asked.put(
        "work, red", () -> lists.work(all, year, none.showing(Lamp.WORST, Colour.RED), first));
    asked.put(
        "work, yellow target",
        () -> lists.work(all, year, none.showing(Lamp.TARGET, Colour.YELLOW), first));
    asked.put("work, state", () -> lists.work(all, year, none.in(WorkState.EXPLANATION), first));
    asked.put(
        "work, rule and red",
        () -> lists.work(all, year, none.ofRule(rule + 30).showing(Lamp.WORST, Colour.RED), first));
    asked.put("work, frequent text", () -> lists.work(all, year, none.named("道路"), first));
    asked.put("work, no such text", () -> lists.work(all, year, none.named("没有这样的"), first));
    asked.put("projects", () -> lists.projects(all, year, none, first));
    asked.put("project", () -> lists.project(all, row.id()));
    asked.put("findings", () -> projects.findings(all, row.id(), 100));
    asked.put("filings", () -> projects.filings(all, row.id(), 20));
    asked.put("progress", () -> projects.progress(all, row.id()));
    asked.put("unit findings", () -> projects.unitFindings(all, "400009", year, 100));
    asked.put("quadrant", () -> board.quadrant(all, year, ""));
    asked.put("quadrant of a unit", () -> board.quadrant(own, year, ""));
    asked.put("heat", () -> board.heat(all, year));
    asked.put("rule hits", () -> board.ruleHits(all, year));
    asked.put("rounds", () -> board.rounds(all, year));
    asked.put("submissions", () -> board.submissions(all, 20));
    asked.put("runs", () -> runs.runs(all, year));
    asked.put("runs of a unit", () -> runs.runs(own, year));
    asked.put("difference", () -> runs.runDifference(all, "run-2"));
    asked.put("difference of a unit", () -> runs.runDifference(own, "run-2"));
    return asked;
  }

  /** A page far down the list. */
  private static WorkPage deep(BoardLists lists) throws Exception {
    WorkPage page = WorkPage.first(1_000);
    for (int i = 0; i < 30; i++) {
      WorkList list = lists.work(Sight.ALL, CityBoard.YEAR, WorkFilter.NONE, page);
      if (!list.hasAfter()) {
        break;
      }
      page = WorkPage.after(list.last(), 1_000);
    }
    return WorkPage.after(page.from(), PAGE);
  }

  private static void measure(String name, Callable<?> question) throws Exception {
    double alone = 1e3 * seconds(question);
    double[] times = new double[TIMES];
    AtomicInteger next = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> asking = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      asking.add(
          threads.submit(
              () -> {
                for (int n = next.getAndIncrement(); n < TIMES; n = next.getAndIncrement()) {
                  times[n] = 1e3 * seconds(question);
                }
                return true;
              }));
    }
    for (Future<?> one : asking) {
      one.get();
    }
    threads.shutdown();
    Arrays.sort(times);
    print(
        "%-28s %9.1f %9.1f %9.1f  %9.1f%n",
        name, times[TIMES / 2], times[TIMES * 95 / 100], times[TIMES - 1], alone);
  }

  private static void execute(HikariDataSource record, String sql) throws Exception {
    try (Connection connection = record.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static double seconds(Callable<?> work) throws Exception {
    long begun = System.nanoTime();
    work.call();
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
