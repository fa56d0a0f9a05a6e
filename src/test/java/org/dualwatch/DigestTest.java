package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.dualwatch.AnOffice.UNIT;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not urgent is told once a day. */
final class DigestTest {

  private static final String EVERY_SECOND = "* * * * * ?";
  private static final String NEXT_YEAR = "0 0 0 1 1 ? 2099";

  @TempDir private Path folder;

  @Test
  void whatIsNotUrgentComesWithTheDigestAndOnce() throws Exception {
    try (AnOffice office = AnOffice.in(folder, "alert.digest-cron", NEXT_YEAR)) {
      office.drop(UNIT, "one.txt", withoutBlocks());
      office.untilQuiet();
      assertThat(office.mails()).isEmpty();
      assertThat(office.receipts(UNIT)).singleElement().asString().contains("待修改或说明");
    }
    try (AnOffice office = AnOffice.in(folder, "alert.digest-cron", EVERY_SECOND)) {
      await().until(() -> office.mails().size() == 1);
      assertThat(subject(office.mails().get(0))).contains("[日报]", "1 件需要关注", "363207 天津市群众艺术馆");
      office.drop(UNIT, "one.txt", withoutBlocks());
      office.untilQuiet();
      assertThat(office.mails()).as("the same again is no news").hasSize(1);
    }
  }

  @Test
  void whoWantsNothingAtOnceGetsAllWithTheDigest() throws Exception {
    Files.writeString(
        folder.resolve("alerts.yaml"),
        "receivers: {calm: {mail: calm@localhost, when: digest}, board: {folder: yes}}\n");
    try (AnOffice office = AnOffice.in(folder, "alert.digest-cron", EVERY_SECOND)) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      await().until(() -> office.mails().size() == 1);
      assertThat(subject(office.mails().get(0))).contains("[日报]");
      List<String> pages = AnOffice.contents(office.home().reports().resolve("board"));
      assertThat(pages).singleElement().asString().contains("[退回]", "天津市公共文化云运维");
    }
  }

  @Test
  void whoIsInterestedInAnotherUnitIsNotTold() throws Exception {
    Files.writeString(
        folder.resolve("alerts.yaml"),
        """
        receivers:
          ours: {mail: ours@localhost, units: [3632]}
          theirs: {mail: theirs@localhost, units: [900001]}
        """);
    try (AnOffice office = AnOffice.in(folder)) {
      office.drop(UNIT, "363207-2025.docx", AnOffice.sample());
      office.untilQuiet();
      assertThat(office.mails()).singleElement().asString().contains("To: ours@localhost");
    }
  }

  /** The first two of the sample's tables: one is accepted, one has something to explain. */
  private static byte[] withoutBlocks() {
    String text = new String(AnOffice.sampleText(), StandardCharsets.UTF_8);
    return text.substring(0, text.indexOf("[bookmark: _Toc_4_4_0000000140]"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String subject(String mail) throws Exception {
    return new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)))
        .getSubject();
  }
}
