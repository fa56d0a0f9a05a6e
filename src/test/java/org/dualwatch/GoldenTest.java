package org.dualwatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dualwatch.alert.AlertPlan;
import org.dualwatch.alert.Alerts;
import org.dualwatch.alert.DigestItem;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.alert.Letter;
import org.dualwatch.correction.WorkingDays;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.HostileFiles;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Language;
import org.dualwatch.intake.FiledAs;
import org.dualwatch.intake.Intake;
import org.dualwatch.intake.Submission;
import org.dualwatch.intake.Units;
import org.dualwatch.json.Json;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.page.Pages;
import org.dualwatch.receipt.Before;
import org.dualwatch.receipt.Mending;
import org.dualwatch.receipt.Paper;
import org.dualwatch.receipt.Past;
import org.dualwatch.receipt.ReceiptWriter;
import org.dualwatch.receipt.Remark;
import org.dualwatch.receipt.SigningKey;
import org.dualwatch.report.RunReports;
import org.dualwatch.rule.History;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.target.TargetReader;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.ValueGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people see, compared with what was looked at and approved. After a wanted change: {@code mvn
 * test -Dtest=GoldenTest -Dgolden=write}, then look at the difference before committing it.
 */
final class GoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-10T01:30:00Z"), ZONE);

  @TempDir private Path folder;

  private final Pages pages = new Pages();
  private final RuleBook rules = RuleBook.standard();
  private final Mending mending = new Mending(WorkingDays.mondayToFriday(), 5);
  private final ReceiptWriter receipts =
      new ReceiptWriter(
          pages, ZONE, rules, mending, SigningKey.of("0123456789abcdef0123456789abcdef"));
  private final Alerts alerts =
      new Alerts(AlertPlan.of("b@localhost"), "a@localhost", pages, mending::until, CLOCK);

  @Test
  void aReceiptForTenTables() throws Exception {
    Submission submission = dropped("363207-2025.docx", AnOffice.sample());
    compare(
        "receipt.html",
        receipts
            .write(submission, judged(submission), Past.NONE, List.of(), Bilingual.NONE)
            .html());
  }

  @Test
  void theJsonOfAReceipt() throws Exception {
    Submission submission = dropped("表.docx", HostileFiles.oldPowerpoint());
    String json =
        receipts.write(submission, judged(submission), Past.NONE, List.of(), Bilingual.NONE).json();
    // What was not read has the drop in its page's name, which is another each time.
    compare(
        "receipt.json",
        json.replace(submission.dropId(), "DROP")
            .replaceAll("(\"value\" : \")[^\"]+", "$1SIGNATURE"));
  }

  @Test
  void aReceiptForWhatComesAgainInBothLanguages() throws Exception {
    byte[] content = AnOffice.sampleText();
    Paper last = new Paper("363207-20250103-0A1B2C3D", LocalDate.of(2025, 1, 3), rules.version());
    Remark mended =
        new Remark(
            "value-unread",
            "活动场次",
            new Bilingual("“活动场次”的指标值没有读出。", "The value of 活动场次 cannot be read."),
            true);
    Past past =
        new Past(
            Map.of(
                1, new Before(last, List.of(), last, true),
                3, new Before(last, List.of(mended), last, false)));
    for (Language language : Language.values()) {
      Submission submission = dropped("363207-2025.txt", content, language);
      compare(
          "receipt-changes-" + language.id() + ".html",
          receipts.write(submission, judged(submission), past, List.of(), Bilingual.NONE).html());
    }
  }

  @Test
  void aReceiptForAFileThatCannotBeRead() throws Exception {
    Submission submission = dropped("表.docx", HostileFiles.oldPowerpoint());
    compare(
        "receipt-refused.html",
        receipts
            .write(submission, judged(submission), Past.NONE, List.of(), Bilingual.NONE)
            .html());
  }

  @Test
  void aReceiptForAFaultOfOurOwn() throws Exception {
    Submission submission = dropped("表.docx", AnOffice.sample());
    Judgement undecided = rules.undecided(new IllegalStateException("a fault"));
    compare(
        "receipt-undecided.html",
        receipts.write(submission, undecided, Past.NONE, List.of(), Bilingual.NONE).html());
  }

  @Test
  void aReceiptForWhatCameBefore() throws Exception {
    Submission submission = dropped("表.docx", AnOffice.sample());
    FiledAs first = new FiledAs("363207", LocalDate.of(2025, 1, 9), submission.sha256(), true);
    compare("receipt-again.html", receipts.alreadyReceived(submission, first).html());
  }

  @Test
  void aMailForTenTables() throws Exception {
    Submission submission = dropped("363207-2025.docx", AnOffice.sample());
    MimeMultipart parts = words(alerts.of(submission, judged(submission), List.of()));
    compare("mail.txt", (String) parts.getBodyPart(0).getContent());
    compare("mail.html", (String) parts.getBodyPart(1).getContent());
  }

  @Test
  void aDigestOfWhatIsNotUrgent() throws Exception {
    byte[] text = AnOffice.sampleText();
    List<String> tables =
        Pattern.compile("(?=\\[bookmark: _Toc)").splitAsStream(new String(text, UTF_8)).toList();
    Submission one = dropped("一.txt", tables.get(2).getBytes(UTF_8));
    Submission other = dropped("二.txt", (tables.get(2) + tables.get(8)).getBytes(UTF_8));
    List<DigestItem> waited = new ArrayList<>();
    waited.addAll(alerts.of(one, judged(one), List.of()).items());
    waited.addAll(alerts.of(other, judged(other), List.of()).items());
    assertThat(waited).hasSize(2);
    List<Letter> letters = alerts.digest("finance-office", waited);
    MimeMultipart parts = words(new Dispatch(letters, List.of()));
    compare("digest.txt", (String) parts.getBodyPart(0).getContent());
    compare("digest.html", (String) parts.getBodyPart(1).getContent());
  }

  @Test
  void theSameMailHasTheSameBytes() throws Exception {
    Submission submission = dropped("363207-2025.docx", AnOffice.sample());
    assertThat(alerts.of(submission, judged(submission), List.of()))
        .isEqualTo(alerts.of(submission, judged(submission), List.of()));
  }

  @Test
  void theReportAndTheMailOfARun() throws Exception {
    Home home = new Home(folder);
    AnOffice.loadLedger(AnOffice.settings(home));
    try (AnOffice office = AnOffice.in(folder)) {
      office.drop(AnOffice.UNIT, "363207-2025.docx", AnOffice.sample());
      office.untilQuiet();
      office.drop(AnOffice.UNIT, "363207-2025-1-7.docx", AnOffice.sampleForms());
      office.untilQuiet();
      compare("receipt-forms.html", undatedReceipt(office.receipts(AnOffice.UNIT)));
      MonitoringRun run = office.pipeline().monitor(LocalDate.of(2025, 7, 31));
      Path reports = office.home().reports();
      String name = new RunReports(pages).name(run);
      compare("report.html", undated(Files.readString(reports.resolve(name + ".html")), run));
      Path ofUnit = reports.resolve(name).resolve(AnOffice.UNIT + ".html");
      compare("unit.html", undated(Files.readString(ofUnit), run));
      compare("report.json", undated(Json.pretty(new RunReports(pages).json(run)), run));
      office.untilQuiet();
      MimeMultipart parts = words(mailOf(run, office));
      compare("mail-run.txt", undated((String) parts.getBodyPart(0).getContent(), run));
    }
  }

  /** The words of the one mail, which has a workbook beside them. */
  private MimeMultipart words(Dispatch told) throws Exception {
    assertThat(told.letters()).hasSize(1);
    return words(told.letters().get(0).text());
  }

  private static String mailOf(MonitoringRun run, AnOffice office) throws Exception {
    return office.mails().stream()
        .filter(mail -> mail.contains("Message-ID: <run." + run.id()))
        .findFirst()
        .orElseThrow();
  }

  private MimeMultipart words(String text) throws Exception {
    MimeMultipart mail = (MimeMultipart) alerts.message(text, "").getContent();
    assertThat(mail.getCount()).isEqualTo(2);
    return (MimeMultipart) mail.getBodyPart(0).getContent();
  }

  private static String undatedReceipt(List<String> receipts) {
    String ofForms =
        receipts.stream().filter(r -> r.contains("绩效运行监控表回执")).findFirst().orElseThrow();
    return ofForms
        .replaceAll("363207-\\d{8}-", "363207-DAY-")
        .replaceAll("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}", "TIME")
        .replaceAll("判断日期：\\d{4}-\\d{2}-\\d{2}", "判断日期：DAY");
  }

  /** The receipt's number holds the day of the test, and the run's id is made of it. */
  private static String undated(String text, MonitoringRun run) {
    return text.replace(run.id(), "RUN")
        .replace(run.id().substring(0, 8), "RUN")
        .replaceAll("363207-\\d{8}-", "363207-DAY-")
        .replaceAll("单位材料编号：[0-9a-f]{64}", "单位材料编号：PAPERS")
        .replaceAll("应在 [0-9-]{10}（", "应在 DAY（")
        // Ten working days from the day on which the test is run.
        .replaceAll("(应在|期限：)\\d{4}年\\d{1,2}月\\d{1,2}日", "$1DAY");
  }

  private Submission dropped(String name, byte[] content) throws Exception {
    return dropped(name, content, Language.ZH);
  }

  private Submission dropped(String name, byte[] content, Language language) throws Exception {
    Path unit = Files.createDirectories(folder.resolve("inbox").resolve("363207"));
    Path file = Files.write(unit.resolve(name), content);
    Path list = folder.resolve("units.csv");
    Files.writeString(list, "code,name,language\n363207,天津市群众艺术馆," + language.id() + "\n");
    Units units = Units.read(list);
    return new Intake(folder.resolve("inbox"), units, 1 << 20, CLOCK).take(file.toFile());
  }

  private Judgement judged(Submission submission) {
    TargetTables tables =
        new TargetReader(new ValueGrammar())
            .read(
                new DocumentReader().read(submission.bytes(), submission.fileName()),
                submission.folderYear());
    return rules.judge(
        tables, submission.unitCode(), submission.unitName(), submission.day(), History.NONE);
  }

  private static void compare(String name, String text) throws Exception {
    Path file = GOLDEN.resolve(name);
    String lines = text.replace("\r\n", "\n");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, lines, StandardCharsets.UTF_8);
    }
    assertThat(lines).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
