package org.dualwatch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListener;
import org.apache.camel.main.MainListenerSupport;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.spending.LedgerEmptyException;
import org.dualwatch.store.DueWorkbooks;
import org.dualwatch.store.Outbox;
import org.dualwatch.store.Overview;

/** A home's pipeline: the routes of {@code routes/} with their beans, started and stopped. */
public final class Pipeline implements AutoCloseable {

  /** The routes that only one process a home may run: intake, receipts, mails, the dashboard. */
  private static final String ALL = "*";

  private static final String WITHOUT_DASHBOARD = "[0-8]*";

  private static final String MONITORING_AND_DELIVERY = "{00,40,50,60,70,80}-*";
  private static final String MONITORING = "{00,40,50,80}-*";

  private final HomeLock lock;
  private final Wiring wiring;
  private final Main main;

  private Pipeline(HomeLock lock, Wiring wiring, Main main) {
    this.lock = lock;
    this.wiring = wiring;
    this.main = main;
  }

  /**
   * All routes: watches the inbox, delivers, and runs the schedules.
   *
   * @throws WrongSettingException where the home cannot be used, or another process has it
   */
  public static Pipeline whole(Settings settings) throws IOException {
    return whole(settings, Map.of());
  }

  /** The same with beans that Camel looks up by their type, as an interceptor is. */
  static Pipeline whole(Settings settings, Map<String, Object> more) throws IOException {
    return whole(settings, more, Clock.system(settings.zone()));
  }

  /** The same by another clock; the schedule's own is the system's. */
  static Pipeline whole(Settings settings, Map<String, Object> more, Clock clock)
      throws IOException {
    HomeLock lock = HomeLock.of(settings.home());
    if (!lock.held()) {
      lock.close();
      throw new WrongSettingException(
          "Another Dualwatch is running in " + settings.home().path() + "; end it first.");
    }
    String names = settings.isOn("dashboard.enabled") ? ALL : WITHOUT_DASHBOARD;
    return of(settings, lock, names, more, Serving.servers(settings), clock);
  }

  /**
   * What a monitoring run by hand takes; the inbox is left alone. Mails are sent by the process
   * that watches the home, and by this one only where there is none.
   *
   * @throws WrongSettingException where another process has the home's embedded record
   */
  public static Pipeline monitoringOnly(Settings settings) throws IOException {
    HomeLock lock = HomeLock.of(settings.home());
    if (!lock.held() && settings.text("record.url").isEmpty()) {
      lock.close();
      throw new WrongSettingException(
          "Another Dualwatch is running in "
              + settings.home().path()
              + " with its embedded record: end it first, or set record.url and ledger.url.");
    }
    String names = lock.held() ? MONITORING_AND_DELIVERY : MONITORING;
    return of(settings, lock, names, Map.of(), Map.of(), Clock.system(settings.zone()));
  }

  private static Pipeline of(
      Settings settings,
      HomeLock lock,
      String names,
      Map<String, Object> more,
      Map<String, String> servers,
      Clock clock)
      throws IOException {
    Wiring wiring = new Wiring(settings, clock);
    try {
      Main main = new Main();
      wiring.beans().forEach(main::bind);
      more.forEach(main::bind);
      placeholders(settings).forEach(main::addInitialProperty);
      servers.forEach(main::addInitialProperty);
      main.configure().withRoutesIncludePattern(routeFiles(names));
      main.addMainListener(closing(wiring));
      if (names.equals(ALL)) {
        main.addMainListener(guarding(Math.toIntExact(settings.number("dashboard.port"))));
      }
      return new Pipeline(lock, wiring, main);
    } catch (IOException | RuntimeException failure) {
      wiring.close();
      lock.close();
      throw failure;
    }
  }

  /**
   * Closes the databases once the routes have stopped, within Camel's shutdown: when the process is
   * told to end, nothing after that is sure to run.
   */
  private static MainListener closing(Wiring wiring) {
    return new MainListenerSupport() {
      @Override
      public void afterStop(BaseMainSupport stopped) {
        wiring.close();
      }
    };
  }

  /** Has the dashboard asked before its server reads a form. */
  private static MainListener guarding(int port) {
    return new MainListenerSupport() {
      @Override
      public void afterConfigure(BaseMainSupport configured) {
        try {
          configured
              .getCamelContext()
              .addStartupListener((context, started) -> guard(context, port));
        } catch (Exception impossible) {
          throw new IllegalStateException("A listener is only kept.", impossible);
        }
      }
    };
  }

  private static void guard(CamelContext context, int port) {
    context.getRegistry().lookupByNameAndType("dashboard", WebDoor.class).guard(context, port);
  }

  /** What route files may refer to: all settings, and the home's folders. */
  private static Map<String, String> placeholders(Settings settings) {
    Home home = settings.home();
    Map<String, String> values = settings.plain();
    values.put("home.inbox", uriPath(home.inbox()));
    values.put("home.outbox", uriPath(home.outbox()));
    values.put("home.reports", uriPath(home.reports()));
    String host = settings.text("mail.host");
    values.put(
        "mail.server", (host.isEmpty() ? "localhost" : host) + ":" + settings.number("mail.port"));
    return values;
  }

  /**
   * Camel reads endpoint addresses as URIs; a folder whose name means something there is refused.
   */
  private static String uriPath(Path folder) {
    String path = folder.toString();
    if (path.matches(".*[?%#&+{}].*")) {
      throw new WrongSettingException(
          "The home's path must not contain any of ? % # & + { }: " + path);
    }
    return path;
  }

  /** The route files whose names begin so, in their order. */
  private static String routeFiles(String names) throws IOException {
    List<String> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(routes(), names + ".camel.yaml")) {
      found.forEach(file -> files.add("file:" + file));
    }
    if (files.isEmpty()) {
      throw new WrongSettingException("No routes in " + routes());
    }
    Collections.sort(files);
    return String.join(",", files);
  }

  /**
   * The folder of routes that the program was installed with, beside the folder the program is in;
   * never one of the working directory, which may be anybody's.
   */
  private static Path routes() {
    try {
      Path program =
          Path.of(Pipeline.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path installed =
          Objects.requireNonNull(Objects.requireNonNull(program.getParent()).getParent());
      return installed.resolve("routes");
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("The program's own place is no path.", impossible);
    }
  }

  /** Starts the routes; returns when they run. */
  public void start() {
    main.start();
  }

  /** Runs until the process is told to stop. */
  public void run() throws Exception {
    main.run();
  }

  /**
   * One monitoring run.
   *
   * @param day the last day whose payments count
   * @throws LedgerEmptyException where the ledger has nothing of that year
   */
  public MonitoringRun monitor(LocalDate day) throws Exception {
    try {
      return main.getCamelTemplate().requestBody("direct:monitor", day, MonitoringRun.class);
    } catch (CamelExecutionException failure) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof LedgerEmptyException empty) {
          throw empty;
        }
      }
      throw failure;
    }
  }

  /** Whether this process delivers messages. */
  public boolean delivers() {
    return lock.held();
  }

  /** What waits to be delivered. */
  public Outbox outbox() {
    return wiring.outbox();
  }

  /** Which runs are done and have no workbook yet. */
  public DueWorkbooks dueWorkbooks() {
    return wiring.dueWorkbooks();
  }

  /** What is on record. */
  public Overview overview() {
    return wiring.overview();
  }

  @Override
  public void close() throws IOException {
    main.stop();
    wiring.close();
    lock.close();
  }
}
