package org.dualwatch;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.dualwatch.access.Passwords;
import org.dualwatch.access.Role;
import org.dualwatch.access.User;
import org.dualwatch.correction.WorkingDays;
import org.dualwatch.finding.Language;
import org.dualwatch.receipt.Mending;
import org.dualwatch.store.BoardRefresh;
import org.dualwatch.store.RecordSchema;

/**
 * How long the pages of a city of 100,000 projects and 1,000,000 findings in PostgreSQL take while
 * twenty people use them, each with a pause of one to two seconds between two pages.
 */
final class DashboardLoad {

  private static final int PEOPLE = 20;
  private static final String PASSWORD = "correct horse battery";

  private DashboardLoad() {}

  /** How long a page took, in ms. */
  private record Taken(String page, double ms) {}

  /**
   * @param size how many units, how many projects each, how many seconds; by default 1,000, 100,
   *     120
   */
  public static void main(String... size) throws Exception {
    int units = size.length > 0 ? Integer.parseInt(size[0]) : 1_000;
    int projects = size.length > 1 ? Integer.parseInt(size[1]) : 100;
    int seconds = size.length > 2 ? Integer.parseInt(size[2]) : 120;
    Path folder = Files.createTempDirectory("load");
    HeapPeak heap = HeapPeak.watch();
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().setCleanDataDirectory(true).start()) {
      fill(server, units, projects);
      int port = freePort();
      Settings settings = settings(new Home(folder), server, port, units);
      addUsers(settings);
      try (Pipeline pipeline = Pipeline.whole(settings)) {
        pipeline.start();
        heap.megabytes();
        run("http://127.0.0.1:" + port, units, seconds);
        print("heap after collections, at most %d MB%n", heap.megabytes());
      }
    } finally {
      delete(folder);
    }
  }

  private static void fill(EmbeddedPostgres server, int units, int projects) throws Exception {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
    config.setUsername("postgres");
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    try (HikariDataSource record = new HikariDataSource(config)) {
      RecordSchema.migrate(record);
      CityBoard.fill(record, units, projects);
      execute(record, "vacuum analyze");
      long begun = System.nanoTime();
      new BoardRefresh(record, new Mending(WorkingDays.mondayToFriday(), 10)::until).refreshAll();
      print("gathered in %.1f s%n", (System.nanoTime() - begun) / 1e9);
      execute(record, "vacuum analyze");
    }
  }

  private static void execute(HikariDataSource record, String sql) throws Exception {
    try (Connection connection = record.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Settings settings(Home home, EmbeddedPostgres server, int port, int units)
      throws Exception {
    Files.createDirectories(home.data());
    StringBuilder register = new StringBuilder("code,name\n");
    for (int unit = 0; unit < units; unit++) {
      register.append(CityBoard.unitCode(unit)).append(",单位").append(unit).append('\n');
    }
    Files.writeString(home.units(), register);
    return Settings.of(
        home,
        Map.of(
            "record.url",
            server.getJdbcUrl("postgres", "postgres"),
            "record.user",
            "postgres",
            "dashboard.port",
            Integer.toString(port),
            "health.port",
            "0"));
  }

  private static void addUsers(Settings settings) throws Exception {
    String kept = new Passwords().kept(PASSWORD);
    RestingRecord.use(
        settings,
        record -> {
          record.users().add(user("office", Role.OFFICE, ""), kept);
          return record.users().add(user("unit", Role.UNIT, CityBoard.unitCode(7)), kept);
        });
  }

  private static User user(String name, Role role, String unit) {
    return new User(name, name, role, unit, Language.ZH, false, true);
  }

  private static void run(String address, int units, int seconds) throws Exception {
    List<AVisitor> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(AVisitor.as(i % 4 == 3 ? "unit" : "office", address, PASSWORD));
    }
    Map<String, String> office = pages(people.get(0), units);
    Map<String, String> unit = pagesOfUnit(people.get(3));
    for (String page : office.values()) {
      people.get(0).page(page);
    }
    for (String page : unit.values()) {
      people.get(3).page(page);
    }
    Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      AVisitor visitor = people.get(i);
      Map<String, String> mine = i % 4 == 3 ? unit : office;
      all.add(threads.submit(() -> look(visitor, mine, until, taken)));
    }
    for (Future<?> one : all) {
      one.get();
    }
    threads.shutdown();
    report(taken);
  }

  private static Void look(
      AVisitor visitor, Map<String, String> pages, long until, Queue<Taken> taken)
      throws Exception {
    List<Map.Entry<String, String>> all = new ArrayList<>(pages.entrySet());
    while (System.nanoTime() < until) {
      Thread.sleep(ThreadLocalRandom.current().nextInt(1_000, 2_000));
      Map.Entry<String, String> one = all.get(ThreadLocalRandom.current().nextInt(all.size()));
      long begun = System.nanoTime();
      visitor.page(one.getValue());
      taken.add(new Taken(one.getKey(), (System.nanoTime() - begun) / 1e6));
    }
    return null;
  }

  private static Map<String, String> pages(AVisitor office, int units) throws Exception {
    Map<String, String> pages = new TreeMap<>();
    pages.put("office", "/");
    pages.put("work", "/work");
    pages.put("work, next page", office.firstLink("/work", "/work\\?[^\"]*after=[^\"]*"));
    pages.put("work, state", "/work?state=explanation");
    pages.put("work, red", "/work?colour=red");
    pages.put("work, rule", "/work?rule=a-rule-that-finds-something-1");
    pages.put("work, unit", "/work?unit=" + CityBoard.unitCode(units / 2));
    pages.put("projects", "/projects");
    pages.put("projects, name", "/projects?text=%E9%81%93%E8%B7%AF");
    pages.put("project", office.firstLink("/projects", "/projects/[0-9a-f]{16}"));
    pages.put("quadrant", "/quadrant");
    pages.put("units", "/units");
    pages.put("unit", "/units/" + CityBoard.unitCode(units / 2));
    pages.put("rules", "/rules");
    pages.put("rule", "/rules/cost-sum-differs-from-budget");
    pages.put("runs", "/runs");
    pages.put("run", office.firstLink("/runs", "/runs/[^\"/.?]+"));
    return pages;
  }

  private static Map<String, String> pagesOfUnit(AVisitor unit) throws Exception {
    Map<String, String> pages = new TreeMap<>();
    String own = "/units/" + CityBoard.unitCode(7);
    pages.put("own unit", own);
    pages.put("own unit, live", own + "/files");
    pages.put("own work", "/work");
    pages.put("own project", unit.firstLink("/projects", "/projects/[0-9a-f]{16}"));
    pages.put("own quadrant", "/quadrant");
    return pages;
  }

  private static void report(Queue<Taken> taken) {
    Map<String, List<Double>> byPage = new TreeMap<>();
    taken.forEach(
        one -> byPage.computeIfAbsent(one.page(), none -> new ArrayList<>()).add(one.ms()));
    print("%-20s %6s %8s %8s %8s%n", "page", "times", "p50 ms", "p95 ms", "max ms");
    byPage.forEach(
        (page, times) -> {
          double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
          print(
              "%-20s %6d %8.0f %8.0f %8.0f%n",
              page,
              sorted.length,
              sorted[sorted.length / 2],
              sorted[(int) (sorted.length * 0.95)],
              Arrays.stream(sorted).max().orElse(0));
        });
  }

  private static int freePort() throws Exception {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }

  private static void print(String form, Object... values) {
    System.out.printf(Locale.ROOT, form, values);
  }
}
