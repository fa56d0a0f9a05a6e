package org.dualwatch.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.correction.WorkingDays;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Language;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.intake.Intake;
import org.dualwatch.intake.Submission;
import org.dualwatch.intake.Units;
import org.dualwatch.page.Pages;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.target.TargetTables;

/** A file dropped by a unit on Friday, 10 January 2025, and the receipts for it. */
public final class ADrop {

  /** Long enough to sign by. */
  public static final String SECRET = "a secret of at least thirty-two characters";

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final LocalDate DAY = LocalDate.of(2025, 1, 10);

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-10T01:30:00Z"), ZONE);
  private static final RuleBook RULES = RuleBook.standard();
  private static final Pages PAGES = new Pages();

  private ADrop() {}

  /** A file of a unit that is answered in a language. */
  public static Submission of(Path folder, Language language) throws IOException {
    return of(folder, language, "表.txt");
  }

  static Submission of(Path folder, Language language, String name) throws IOException {
    Path inbox = folder.resolve("inbox");
    Path file = Files.createDirectories(inbox.resolve("363207")).resolve(name);
    Files.writeString(file, "什么内容都可以");
    Path units = folder.resolve("units.csv");
    Files.writeString(units, "code,name,language\n363207,天津市群众艺术馆," + language.id() + "\n");
    return new Intake(inbox, Units.read(units), 1000, CLOCK).take(file.toFile());
  }

  /** The receipts of an office without a key. */
  public static ReceiptWriter receipts() {
    return receipts(SigningKey.NONE, 5);
  }

  /** The receipts of an office that signs. */
  public static ReceiptWriter signedReceipts() {
    return receipts(SigningKey.of(SECRET), 5);
  }

  static ReceiptWriter receipts(SigningKey key, int workingDays) {
    Mending mending = new Mending(WorkingDays.mondayToFriday(), workingDays);
    return new ReceiptWriter(PAGES, ZONE, RULES, mending, key);
  }

  static Receipt receipt(Submission submission, Judgement judgement) {
    return receipts().write(submission, judgement, Past.NONE, List.of(), Bilingual.NONE);
  }

  static Receipt receipt(Submission submission, Judgement judgement, CorrectionCase one) {
    return receipts().write(submission, judgement, Past.NONE, List.of(one), Bilingual.NONE);
  }

  /** Tables in which exactly this was found. */
  public static Judgement judged(TargetTables tables, Finding... findings) {
    return new Judgement(tables, List.of(findings), List.of());
  }

  /** A file with no form in it. */
  static Judgement unreadable() {
    Finding why = finding("file-empty", Severity.BLOCK, 0, "");
    return judged(new TargetTables("unknown", List.of(), List.of(why)), why);
  }

  /** Two tables of two projects. */
  static TargetTables twoTables() {
    return ATargetTable.submission(
        ATargetTable.aTable(), ATargetTable.aTable().withProject("别的项目"));
  }

  /** A finding without a word of Chinese of its own. */
  public static Finding finding(String rule, Severity severity, int table, String indicator) {
    Place place = table == 0 ? Place.WHOLE_FILE : new Place.InTable(4, 2, 5);
    return new Finding(
        rule,
        severity,
        Outcome.VIOLATED,
        new Subject(table, table == 0 ? "" : "项目", indicator, place),
        Evidence.of("表里的字", "应有的字"),
        new Bilingual("有问题：" + rule, "something is wrong: " + rule),
        new Bilingual("请改正", "please mend it"),
        "依据");
  }
}
