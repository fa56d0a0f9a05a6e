package org.dualwatch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.access.Passwords;
import org.dualwatch.access.Role;
import org.dualwatch.access.User;
import org.dualwatch.finding.Language;

/** A running office with its dashboard, and somebody of each role, all with one password. */
public final class ADashboard implements AutoCloseable {

  public static final String PASSWORD = "correct horse battery";

  /** The sample's unit, and one that has nothing. */
  public static final String UNIT = AnOffice.UNIT;

  public static final String OTHER_UNIT = "900001";

  private final AnOffice office;
  private final int port;

  private ADashboard(AnOffice office, int port) {
    this.office = office;
    this.port = port;
  }

  /** Starts one in a folder; {@code keysAndValues} are settings. */
  public static ADashboard in(Path folder, String... keysAndValues) throws Exception {
    int port = freePort();
    Map<String, String> settings = new HashMap<>();
    settings.put("dashboard.enabled", "true");
    settings.put("dashboard.port", Integer.toString(port));
    settings.put("dashboard.every-ms", "100");
    for (int i = 0; i < keysAndValues.length; i += 2) {
      settings.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    String[] all =
        settings.entrySet().stream()
            .flatMap(one -> List.of(one.getKey(), one.getValue()).stream())
            .toArray(String[]::new);
    Settings of = AnOffice.settings(new Home(folder), all);
    addUsers(of);
    AnOffice.loadLedger(of);
    return new ADashboard(AnOffice.in(folder, all), port);
  }

  private static void addUsers(Settings settings) throws IOException, SQLException {
    String kept = new Passwords().kept(PASSWORD);
    RestingRecord.use(
        settings,
        record -> {
          add(record, kept, "office", Role.OFFICE, "");
          add(record, kept, "auditor", Role.AUDITOR, "");
          add(record, kept, "admin", Role.ADMINISTRATOR, "");
          add(record, kept, "unit", Role.UNIT, UNIT);
          add(record, kept, "other", Role.UNIT, OTHER_UNIT);
          return true;
        });
  }

  private static void add(RestingRecord record, String kept, String name, Role role, String unit)
      throws SQLException {
    record.users().add(new User(name, name, role, unit, Language.ZH, false, true), kept);
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  public AnOffice office() {
    return office;
  }

  /** Where it is served. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  @Override
  public void close() throws IOException {
    office.close();
  }
}
