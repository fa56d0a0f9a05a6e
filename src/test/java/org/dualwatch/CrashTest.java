package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.AnOffice.UNIT;
import static org.dualwatch.AnOffice.contents;
import static org.dualwatch.AnOffice.files;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dualwatch.document.ZipFiles;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The first promise: nothing is lost, nothing is said twice. A second JVM is halted at a named
 * point, as by kill -9, and started again; what is on record and what was said must be as if
 * nothing had happened, but for at most one repeated mail of the same Message-ID.
 */
final class CrashTest {

  private static final int HALTED = 137;

  @RegisterExtension
  static final GreenMailExtension MAIL =
      new GreenMailExtension(ServerSetup.SMTP.dynamicPort()).withPerMethodLifecycle(true);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = CrashPoint.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"BEFORE_PART_IS_KEPT", "BEFORE_ARCHIVE_IS_MOVED"})
  void aCrashLosesNothingAndSaysNothingTwice(CrashPoint point) throws Exception {
    Home home = new Home(folder);
    AnOffice.settings(home);
    AnOffice.drop(home, UNIT, "363207-2025.docx", AnOffice.sample());

    assertThat(run(point.name())).as("halted at %s", point).isEqualTo(HALTED);
    assertThat(run("NOWHERE")).isZero();

    try (Wiring wiring = new Wiring(AnOffice.settings(home), Clock.systemUTC())) {
      assertThat(wiring.overview().submissions()).hasSize(1);
      assertThat(wiring.overview().tables()).hasSize(10);
      assertThat(wiring.outbox().waiting()).isZero();
    }
    assertThat(messages(home)).as("a receipt, its JSON, the marked file and a mail").isEqualTo(4);
    assertThat(files(home.inbox())).isEmpty();
    assertThat(files(home.quarantine())).isEmpty();
    assertThat(files(home.archive()))
        .singleElement()
        .satisfies(file -> assertThat(file).hasBinaryContent(AnOffice.sample()));
    assertThat(files(home.outbox().resolve(UNIT))).as("page, JSON, marked file").hasSize(3);
    assertThat(contents(home.outbox().resolve(UNIT))).singleElement().asString().contains("部分退回");
    assertThat(messageIds())
        .hasSizeBetween(point.leastMails(), point.mostMails())
        .containsOnly(messageIds().get(0));
  }

  @ParameterizedTest
  @EnumSource(
      value = CrashPoint.class,
      names = {"BEFORE_COMMIT", "BEFORE_PART_IS_KEPT", "BEFORE_ARCHIVE_IS_MOVED"})
  void aCrashAmidAnArchiveLosesNothingAndSaysNothingTwice(CrashPoint point) throws Exception {
    Home home = new Home(folder);
    AnOffice.settings(home);
    byte[] archive =
        ZipFiles.pack(
            Map.of("a.docx", AnOffice.sample(), "b.txt", "没有表".getBytes(StandardCharsets.UTF_8)));
    AnOffice.drop(home, UNIT, "打包.zip", archive);

    assertThat(run(point.name())).as("halted at %s", point).isEqualTo(HALTED);
    assertThat(run("NOWHERE")).isZero();

    try (Wiring wiring = new Wiring(AnOffice.settings(home), Clock.systemUTC())) {
      assertThat(wiring.overview().submissions()).hasSize(2);
      assertThat(wiring.outbox().waiting()).isZero();
    }
    assertThat(messages(home))
        .as("a receipt, its JSON and a mail each, and marks of the forms")
        .isEqualTo(7);
    assertThat(files(home.inbox())).isEmpty();
    assertThat(files(home.archive()))
        .extracting(file -> file.getFileName().toString())
        .containsExactlyInAnyOrder("a.docx", "打包.zip");
    assertThat(files(home.quarantine())).hasSize(1);
    assertThat(contents(home.outbox().resolve(UNIT))).hasSize(2);
  }

  private static int messages(Home home) throws Exception {
    String record = AnOffice.settings(home).databaseUrl("record");
    try (Connection connection = DriverManager.getConnection(record);
        Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("select count(*) from message")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static List<String> messageIds() throws Exception {
    List<String> ids = new ArrayList<>();
    for (MimeMessage message : MAIL.getReceivedMessages()) {
      ids.add(message.getMessageID());
    }
    return ids;
  }

  private int run(String point) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CrashingOffice.class.getName(),
                folder.toString(),
                point,
                String.valueOf(MAIL.getSmtp().getPort()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log-" + point + ".txt").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ended in time").isTrue();
    return process.exitValue();
  }
}
