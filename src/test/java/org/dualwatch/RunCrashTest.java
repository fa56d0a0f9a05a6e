package org.dualwatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dualwatch.AnOffice.UNIT;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dualwatch.spending.LedgerTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A run that a crash cuts off goes on at the next start, from the same snapshot, though the ledger
 * has moved on; what is on record and what was said is as if nothing had happened.
 */
final class RunCrashTest {

  static final String DAILY = "0 0 6 * * ?";

  private static final int HALTED = 137;
  private static final Instant BEGINNING = Instant.parse("2025-07-31T04:00:00Z");
  private static final Instant NEXT_DAY = Instant.parse("2025-08-01T00:00:00Z");

  private static final String PAYMENTS =
      "pay_cert_id,mof_div_code,fiscal_year,vou_date,agency_code,agency_name,pro_code,pro_name,"
          + "fund_type_code,use_des,pay_amt,xpay_amt,xpay_date,is_deleted,pay_bus_type_code\n";
  private static final String OF_ANOTHER_UNIT =
      "X1,120000000,2025,2025-07-01,900001,示例区少年宫,120000250900001000001,维修,11,维修,"
          + "5000.00,5000.00,2025-07-01,2,001\n";
  private static final String LATER =
      "X2,120000000,2025,2025-07-02,363207,天津市群众艺术馆,120000250363207000001,"
          + "群众艺术馆免费开放补助经费,11,水电,7000.00,7000.00,2025-07-02,2,001\n";

  @RegisterExtension
  static final GreenMailExtension MAIL =
      new GreenMailExtension(ServerSetup.SMTP.dynamicPort()).withPerMethodLifecycle(true);

  /** A home whose run is due, and one in which it was held without a crash. */
  @TempDir private static Path prepared;

  private static List<String> withoutCrash = List.of();

  @TempDir private Path folder;

  @BeforeAll
  static void prepare() throws Exception {
    Home home = new Home(prepared.resolve("before"));
    AnOffice.loadLedger(AnOffice.settings(home));
    book(home, OF_ANOTHER_UNIT);
    try (AnOffice office =
        AnOffice.at(BEGINNING, home.path(), Map.of(), "monitoring.cron", DAILY)) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      office.untilQuiet();
      await().until(() -> OnRecord.of(home).count("scheduled_run") == 1);
    }
    Home undisturbed = new Home(prepared.resolve("undisturbed"));
    copy(home.path(), undisturbed.path());
    start(undisturbed);
    withoutCrash = everything(undisturbed);
    assertThat(OnRecord.of(undisturbed).count("correction_case")).isPositive();
    assertThat(OnRecord.of(undisturbed).count("run_unit")).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(RunCrashPoint.class)
  void aCrashOfARunLosesNothingAndSaysNothingTwice(RunCrashPoint point) throws Exception {
    Home home = new Home(folder.resolve("home"));
    copy(prepared.resolve("before"), home.path());
    List<String> earlier = mails(home);

    assertThat(crash(home, point)).as("halted when %s", point).isEqualTo(HALTED);
    assertThat(OnRecord.of(home).scheduled()).isEmpty();
    List<String> begun = OnRecord.of(home).rows("select no, snapshot_id from run");
    assertThat(begun).hasSize(point.hasBegun() ? 1 : 0);
    if (point.hasBegun()) {
      book(home, LATER);
    }
    start(home, "mail.host", "127.0.0.1", "mail.port", String.valueOf(MAIL.getSmtp().getPort()));

    assertThat(everything(home)).isEqualTo(withoutCrash);
    if (point.hasBegun()) {
      assertThat(OnRecord.of(home).rows("select no, snapshot_id from run")).isEqualTo(begun);
    }
    List<String> expected = mails(home);
    expected.removeAll(earlier);
    List<String> sent = sent();
    assertThat(new HashSet<>(sent)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(sent).as("one mail may be repeated").hasSizeBetween(1, expected.size() + 1);
  }

  private static void start(Home home, String... settings) throws Exception {
    String[] all = new String[settings.length + 2];
    all[0] = "monitoring.cron";
    all[1] = DAILY;
    System.arraycopy(settings, 0, all, 2, settings.length);
    try (AnOffice office = AnOffice.at(NEXT_DAY, home.path(), Map.of(), all)) {
      await().until(() -> OnRecord.of(home).scheduled().size() == 1);
      office.untilQuiet();
    }
  }

  /** All that a run leaves but for times and the numbers of a record. */
  private static List<String> everything(Home home) throws Exception {
    OnRecord record = OnRecord.of(home);
    List<String> all = new ArrayList<>();
    for (String select :
        List.of(
            "select id, as_of, snapshot_id, totals from run",
            "select unit_code, input_id from run_unit order by unit_code",
            "select unit_code, position, body from run_progress order by unit_code, position",
            "select unit_code, position, body from run_finding order by unit_code, position",
            "select id, opened_on, as_of, reason from correction_case order by id",
            "select id, on_day, until_day, message_zh from case_event order by id",
            "select id, channel, path from message order by id",
            "select id from ledger_snapshot",
            "select unit_code from ledger_snapshot_unit order by unit_code",
            "select as_of, state from scheduled_run order by fires_at")) {
      all.addAll(record.rows(select));
    }
    all.addAll(AnOffice.contents(home.reports()));
    for (Path file : AnOffice.files(home.outbox().resolve(UNIT))) {
      all.add(file.getFileName().toString());
    }
    return all;
  }

  private static List<String> mails(Home home) throws Exception {
    return OnRecord.of(home).rows("select id from message where channel = 'MAIL'");
  }

  private static List<String> sent() throws Exception {
    List<String> ids = new ArrayList<>();
    for (MimeMessage message : MAIL.getReceivedMessages()) {
      ids.add(message.getMessageID().replaceAll("[<>]", ""));
    }
    return ids;
  }

  private static void book(Home home, String payment) throws Exception {
    byte[] csv = (PAYMENTS + payment).getBytes(UTF_8);
    EmbeddedLedger.load(
        AnOffice.settings(home), LedgerTable.PAY_VOUCHER_BILL, () -> new ByteArrayInputStream(csv));
  }

  private static void copy(Path from, Path to) throws Exception {
    for (Path file : AnOffice.files(from)) {
      Path copy = to.resolve(from.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  private int crash(Home home, RunCrashPoint point) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CrashingRun.class.getName(),
                home.path().toString(),
                NEXT_DAY.toString(),
                point.name(),
                String.valueOf(MAIL.getSmtp().getPort()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ended in time").isTrue();
    return process.exitValue();
  }
}
