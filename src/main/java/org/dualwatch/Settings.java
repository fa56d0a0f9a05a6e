package org.dualwatch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dualwatch.office.Nearest;
import org.dualwatch.receipt.SigningKey;
import org.dualwatch.report.deadline.SubmissionDue;
import org.quartz.CronExpression;

/**
 * What an office sets: the packaged defaults, then {@code dualwatch.properties} of its home.
 * Passwords come from the environment only. A key that does not exist is an error, since a setting
 * with a slip in its name would silently do nothing.
 */
public final class Settings {

  private static final long DAY_MS = 86_400_000;
  private static final String DEFAULTS = "/org/dualwatch/defaults.properties";

  private final Home home;
  private final Map<String, String> values;
  private final Map<String, String> environment;

  private Settings(Home home, Map<String, String> values, Map<String, String> environment) {
    this.home = home;
    this.values = Map.copyOf(values);
    this.environment = Map.copyOf(environment);
  }

  /**
   * Reads the settings of a home.
   *
   * @throws WrongSettingException where a key is unknown; the message names the nearest
   */
  public static Settings of(Home home) throws IOException {
    return of(home, Map.of());
  }

  /** The same with some settings fixed by the program, as the demo does. */
  public static Settings of(Home home, Map<String, String> fixed) throws IOException {
    return of(home, fixed, System.getenv());
  }

  /** The same in another environment. */
  static Settings of(Home home, Map<String, String> fixed, Map<String, String> environment)
      throws IOException {
    Map<String, String> values = defaults();
    Set<String> known = new TreeSet<>(values.keySet());
    if (Files.exists(home.settings())) {
      try (Reader in = Files.newBufferedReader(home.settings(), StandardCharsets.UTF_8)) {
        override(values, known, load(in), home.settings().toString());
      } catch (CharacterCodingException other) {
        throw new WrongSettingException(home.settings() + " is not in UTF-8", other);
      }
    }
    override(values, known, fixed, "program");
    Settings settings = new Settings(home, values, environment);
    settings.check();
    return settings;
  }

  /** All settings that have a form, so that a slip is told at the start and not when it hurts. */
  private void check() {
    zone();
    within("intake.quiet-ms", 0, DAY_MS);
    within("intake.every-ms", 1, DAY_MS);
    within("intake.explain-every-ms", 1, DAY_MS);
    within("intake.largest-mb", 1, 1024);
    within("mail.port", 1, 65_535);
    within("delivery.receipt-every-ms", 1, DAY_MS);
    within("delivery.mail-every-ms", 1, DAY_MS);
    within("delivery.try-again-ms", 1, DAY_MS);
    within("delivery.tries", 1, 1000);
    within("monitoring.tries", 0, 1000);
    within("monitoring.try-again-ms", 1, DAY_MS);
    within("receipt.mend-within", 0, 250);
    within("dashboard.port", 1, 65_535);
    within("dashboard.idle-minutes", 1, 1440);
    within("dashboard.session-hours", 1, 168);
    within("dashboard.every-ms", 1, DAY_MS);
    within("health.port", 0, 65_535);
    cron("monitoring.cron");
    cron("correction.cron");
    cron("alert.digest-cron");
    cron("submission.cron");
    submissionDue();
    yesOrNo("dashboard.enabled");
    yesOrNo("dashboard.https");
    yesOrNo("mail.starttls");
    yesOrNo("monitoring.forms");
    receiptKey();
    yesOrNo("report.units");
  }

  /**
   * Until when units file their target tables.
   *
   * @throws WrongSettingException where the setting is no day
   */
  SubmissionDue submissionDue() {
    try {
      return SubmissionDue.of(text("submission.due"));
    } catch (IllegalArgumentException wrong) {
      throw new WrongSettingException(
          "submission.due = " + text("submission.due") + ": " + wrong.getMessage(), wrong);
    }
  }

  private void yesOrNo(String key) {
    if (!Set.of("true", "false").contains(text(key))) {
      throw new WrongSettingException(key + " = " + text(key) + ": expected true or false");
    }
  }

  private void cron(String key) {
    if (!CronExpression.isValidExpression(text(key))) {
      throw new WrongSettingException(
          key + " = " + text(key) + ": expected a Quartz cron expression such as 0 0 6 1 * ?");
    }
  }

  private void within(String key, long least, long most) {
    if (number(key) < least || number(key) > most) {
      throw new WrongSettingException(
          key + " = " + text(key) + ": expected a number from " + least + " to " + most);
    }
  }

  private static Map<String, String> defaults() throws IOException {
    try (InputStream in = Settings.class.getResourceAsStream(DEFAULTS)) {
      if (in == null) {
        throw new IOException("The program lacks its own " + DEFAULTS);
      }
      return load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
  }

  private static Map<String, String> load(Reader in) throws IOException {
    Properties properties = new Properties();
    properties.load(in);
    Map<String, String> values = new TreeMap<>();
    properties.forEach((key, value) -> values.put((String) key, ((String) value).strip()));
    return values;
  }

  private static void override(
      Map<String, String> values, Set<String> known, Map<String, String> with, String source) {
    with.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            throw new WrongSettingException(
                source
                    + ": unknown setting '"
                    + key
                    + "'; did you mean '"
                    + Nearest.to(key, known)
                    + "'?");
          }
          values.put(key, value);
        });
  }

  /** Today, in the office's zone. */
  public LocalDate today() {
    return LocalDate.now(zone());
  }

  /** Whose settings these are. */
  public Home home() {
    return home;
  }

  /** All settings as they stand, for the routes. */
  Map<String, String> plain() {
    return new TreeMap<>(values);
  }

  String text(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalStateException("No default for " + key);
    }
    return value;
  }

  /** Whether a setting of yes or no says yes. */
  boolean isOn(String key) {
    return text(key).equals("true");
  }

  /**
   * A whole number.
   *
   * @throws WrongSettingException where the setting is none
   */
  long number(String key) {
    try {
      return Long.parseLong(text(key));
    } catch (NumberFormatException wrong) {
      throw new WrongSettingException(key + " = " + text(key) + ": expected a whole number", wrong);
    }
  }

  /**
   * The office's time zone: days begin and end in it.
   *
   * @throws WrongSettingException where the setting is none
   */
  public ZoneId zone() {
    try {
      return ZoneId.of(text("time-zone"));
    } catch (DateTimeException wrong) {
      throw new WrongSettingException(
          "time-zone = " + text("time-zone") + ": expected one such as Asia/Shanghai", wrong);
    }
  }

  /** A password from the environment, empty where none is set. */
  String password(String variable) {
    return environment.getOrDefault(variable, "");
  }

  /**
   * What receipts are signed with, from the environment.
   *
   * @throws WrongSettingException where it could be guessed; the message does not hold it
   */
  SigningKey receiptKey() {
    try {
      return SigningKey.of(password(SigningKey.VARIABLE));
    } catch (IllegalArgumentException wrong) {
      throw new WrongSettingException(String.valueOf(wrong.getMessage()), wrong);
    }
  }

  /** A database's address, by default the embedded one of this name. */
  String databaseUrl(String name) {
    String url = text(name + ".url");
    return url.isEmpty()
        // Without WRITE_DELAY=0 a crash loses commits of the last half second.
        ? "jdbc:h2:file:"
            + home.data().resolve(name)
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
        : url;
  }
}
