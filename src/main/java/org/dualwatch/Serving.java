package org.dualwatch;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.dualwatch.access.Passwords;
import org.dualwatch.dashboard.Dashboard;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.account.Account;
import org.dualwatch.intake.Units;
import org.dualwatch.page.Pages;
import org.dualwatch.store.Outages;
import org.dualwatch.store.Sessions;
import org.dualwatch.store.Traces;
import org.dualwatch.store.Users;

/** Builds the dashboard, and says how Camel's web servers serve it. */
final class Serving {

  private static final long MEGABYTE = 1L << 20;

  private final Settings settings;
  private final Clock clock;
  private final DataSource record;

  Serving(Settings settings, Clock clock, DataSource record) {
    this.settings = settings;
    this.clock = clock;
    this.record = record;
  }

  /** The dashboard as routes call it. */
  WebDoor door(Units units, Pages pages) {
    Users users = new Users(record, clock);
    Traces traces = new Traces(record);
    Passwords passwords = new Passwords();
    List<View> views =
        new ArrayList<>(Account.views(users, units, passwords, traces, settings.zone()));
    return new WebDoor(
        Dashboard.of(
            views,
            users,
            sessions(),
            traces,
            passwords,
            pages,
            settings.isOn("dashboard.https"),
            new Outages()::isOutage,
            largestFile(settings),
            clock));
  }

  private static long largestFile(Settings settings) {
    return settings.number("intake.largest-mb") * MEGABYTE;
  }

  private Sessions sessions() {
    return new Sessions(
        record,
        clock,
        Duration.ofMinutes(settings.number("dashboard.idle-minutes")),
        Duration.ofHours(settings.number("dashboard.session-hours")));
  }

  /**
   * What Camel's web servers are told. Its own way of serving files stays off: it looks into the
   * working directory and all of the program.
   */
  static Map<String, String> servers(Settings settings) {
    Map<String, String> servers = new TreeMap<>();
    if (settings.isOn("dashboard.enabled")) {
      servers.put("camel.server.enabled", "true");
      servers.put("camel.server.host", settings.text("dashboard.host"));
      servers.put("camel.server.port", settings.text("dashboard.port"));
      servers.put("camel.server.staticEnabled", "false");
      servers.put("camel.server.maxBodySize", Long.toString(2 * largestFile(settings)));
      servers.put("camel.server.fileUploadEnabled", "true");
      servers.put("camel.server.fileUploadDirectory", settings.home().uploads().toString());
    }
    if (settings.number("health.port") > 0) {
      servers.put("camel.management.enabled", "true");
      servers.put("camel.management.host", "127.0.0.1");
      servers.put("camel.management.port", settings.text("health.port"));
      servers.put("camel.management.healthCheckEnabled", "true");
      servers.put("camel.management.metricsEnabled", "true");
      servers.put("camel.management.infoEnabled", "false");
      servers.put("camel.metrics.enabled", "true");
    }
    return servers;
  }
}
