package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dualwatch.AnOffice.UNIT;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails by a real mail server. */
final class MailTest {

  @TempDir private Path folder;

  @Test
  void aSubmissionAndARunAreToldInChineseAsTextAndAsHtml() throws Exception {
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    Home home = new Home(folder);
    Settings settings = AnOffice.settings(home);
    AnOffice.loadLedger(settings);
    try (AnOffice office = office(server.getSmtp().getPort())) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      office.untilQuiet();
      office.pipeline().monitor(LocalDate.of(2025, 7, 31));
      office.untilQuiet();

      MimeMessage[] mails = server.getReceivedMessages();
      assertThat(mails).hasSize(2);
      assertThat(mails[0].getSubject())
          .startsWith("[退回] 363207 天津市群众艺术馆：天津市公共文化云运维，")
          .endsWith("前重新报送");
      assertThat(mails[0].getFrom())
          .extracting(Address::toString)
          .containsExactly("dualwatch@localhost");
      assertThat(mails[0].getAllRecipients())
          .extracting(Address::toString)
          .containsExactly("finance-office@localhost");
      MimeMultipart mail = (MimeMultipart) mails[0].getContent();
      assertThat(mail.getContentType()).startsWith("multipart/mixed");
      assertThat(mail.getBodyPart(1).getFileName()).isEqualTo("清单.xlsx");
      assertThat(mail.getBodyPart(1).getInputStream().readAllBytes()).startsWith('P', 'K');
      MimeMultipart parts = (MimeMultipart) mail.getBodyPart(0).getContent();
      assertThat(parts.getContentType()).startsWith("multipart/alternative");
      assertThat(content(parts.getBodyPart(0))).contains("天津市公共文化云运维", "表6 第8行 第3格");
      assertThat(content(parts.getBodyPart(1))).contains("<table>", "服务对象满意度指标");
      assertThat(mails[1].getSubject()).startsWith("[双监控] 截至 2025-07-31：");
      assertThat(Collections.list(mails[0].getAllHeaders()))
          .extracting(header -> header.getName())
          .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("camel"));
      assertThat(office.mails()).as("written as files").isEmpty();
    } finally {
      server.stop();
    }
  }

  @Test
  void aMailAboutTheSameUnitAnswersTheOneBefore() throws Exception {
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    try (AnOffice office = office(server.getSmtp().getPort())) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      office.untilQuiet();
      office.drop(UNIT, "363207-2025.txt", AnOffice.sampleText());
      office.untilQuiet();

      MimeMessage[] mails = server.getReceivedMessages();
      assertThat(mails).hasSize(2);
      assertThat(mails[0].getHeader("In-Reply-To")).isNull();
      assertThat(mails[1].getHeader("In-Reply-To")).containsExactly(mails[0].getMessageID());
      assertThat(mails[1].getHeader("References")).containsExactly(mails[0].getMessageID());
    } finally {
      server.stop();
    }
  }

  @Test
  void aFileNameAddsNoHeaderAndNoReceiver() throws Exception {
    GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    server.start();
    try (AnOffice office = office(server.getSmtp().getPort())) {
      office.drop(
          UNIT, "a\r\nBcc: eve@localhost\r\n<b>b.docx", "no form".getBytes(StandardCharsets.UTF_8));
      office.untilQuiet();

      assertThat(server.getReceivedMessages()).hasSize(1);
      MimeMessage mail = server.getReceivedMessages()[0];
      assertThat(mail.getAllRecipients())
          .extracting(Address::toString)
          .containsExactly("finance-office@localhost");
      assertThat(mail.getHeader("Bcc")).isNull();
      MimeMultipart words =
          (MimeMultipart) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
      assertThat(content(words.getBodyPart(1))).doesNotContain("<b>b").contains("&lt;b&gt;b");
    } finally {
      server.stop();
    }
  }

  @Test
  void aMailServerIsGivenThePasswordOfTheEnvironment() throws Exception {
    GreenMail server = withUser();
    try (AnOffice office = withPassword(server, "right", "mail.starttls", "false")) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      office.untilQuiet();
      assertThat(server.getReceivedMessages()).hasSize(1);
    } finally {
      server.stop();
    }
  }

  @Test
  void aWrongPasswordDelaysTheMailAndIsSaidWithoutThePassword() throws Exception {
    GreenMail server = withUser();
    try (AnOffice office = withPassword(server, "wrong-secret", "mail.starttls", "false")) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      await().until(() -> reasons(office).stream().anyMatch(r -> r.contains("Authentication")));
      assertThat(reasons(office)).noneMatch(reason -> reason.contains("wrong-secret"));
      assertThat(server.getReceivedMessages()).isEmpty();
    } finally {
      server.stop();
    }
  }

  @Test
  void aPasswordIsNotSentInTheClearToAServerThatOffersNoTls() throws Exception {
    GreenMail server = withUser();
    try (AnOffice office = withPassword(server, "right")) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      await().until(() -> reasons(office).stream().anyMatch(r -> r.contains("STARTTLS")));
      assertThat(server.getReceivedMessages()).isEmpty();
    } finally {
      server.stop();
    }
  }

  private static GreenMail withUser() {
    GreenMail server =
        new GreenMail(ServerSetup.SMTP.dynamicPort())
            .withConfiguration(new GreenMailConfiguration().withUser("dualwatch", "right"));
    server.start();
    return server;
  }

  private AnOffice withPassword(GreenMail server, String password, String... more)
      throws Exception {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "mail.host",
                "127.0.0.1",
                "mail.port",
                String.valueOf(server.getSmtp().getPort()),
                "mail.user",
                "dualwatch"));
    settings.addAll(List.of(more));
    return AnOffice.in(
        folder, Map.of("DUALWATCH_MAIL_PASSWORD", password), settings.toArray(new String[0]));
  }

  private static List<String> reasons(AnOffice office) throws Exception {
    return OnRecord.of(office.home()).rows("select last_error from message where channel = 'MAIL'");
  }

  @Test
  void anOutageOfTheMailServerDelaysTheMailAndNothingElse() throws Exception {
    int port = freePort();
    try (AnOffice office = office(port)) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      await().until(() -> office.receipts(UNIT).size() == 1);
      await().until(() -> AnOffice.files(office.home().inbox()).isEmpty());
      assertThat(office.pipeline().outbox().waiting()).isEqualTo(1);

      GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
      server.start();
      try {
        office.untilQuiet();
        assertThat(server.getReceivedMessages()).hasSize(1);
      } finally {
        server.stop();
      }
    }
  }

  @Test
  void theSameRunAgainIsNotToldAgain() throws Exception {
    Settings settings = AnOffice.settings(new Home(folder));
    AnOffice.loadLedger(settings);
    try (AnOffice office = AnOffice.in(folder)) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      office.untilQuiet();
      office.pipeline().monitor(LocalDate.of(2025, 7, 31));
      office.untilQuiet();
      Map<Path, String> first = runReports(office);
      office.pipeline().monitor(LocalDate.of(2025, 7, 31));
      office.untilQuiet();

      assertThat(runReports(office)).isEqualTo(first).isNotEmpty();
      assertThat(office.mails()).hasSize(2);
    }
  }

  /** The pages and JSON of runs, without the list of who has filed, which has its own time. */
  private static Map<Path, String> runReports(AnOffice office) throws Exception {
    Map<Path, String> reports = new TreeMap<>();
    for (Path file : AnOffice.files(office.home().reports())) {
      if (file.toString().matches(".*monitoring-.*\\.(?:html|json)")) {
        reports.put(file, Files.readString(file));
      }
    }
    return reports;
  }

  private AnOffice office(int port) throws Exception {
    return AnOffice.in(folder, "mail.host", "127.0.0.1", "mail.port", String.valueOf(port));
  }

  private static String content(BodyPart part) throws Exception {
    return (String) part.getContent();
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
