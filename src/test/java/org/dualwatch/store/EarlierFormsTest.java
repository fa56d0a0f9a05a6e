package org.dualwatch.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.receipt.ADrop.finding;
import static org.dualwatch.target.AMonitoringForm.aMonitoringForm;
import static org.dualwatch.target.ATargetTable.aTable;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.intake.Intake;
import org.dualwatch.intake.Submission;
import org.dualwatch.intake.Units;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.receipt.Before;
import org.dualwatch.receipt.Paper;
import org.dualwatch.receipt.Past;
import org.dualwatch.receipt.Receipt;
import org.dualwatch.receipt.Remark;
import org.dualwatch.rule.Fault;
import org.dualwatch.rule.Judgement;
import org.dualwatch.target.ATargetTable;
import org.dualwatch.target.MonitoringForm;
import org.dualwatch.target.TargetTables;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the record says of a project before a submission, beside what counts after it. */
final class EarlierFormsTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant FIRST = Instant.parse("2025-01-10T01:00:00Z");
  private static final Finding BLOCK = finding("blocking", Severity.BLOCK, 1, "指标");
  private static final Finding NOTE = finding("noting", Severity.NOTE, 1, "");

  @TempDir private Path folder;

  private final JdbcDataSource database = new JdbcDataSource();

  @BeforeEach
  void migrate() {
    database.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    RecordSchema.migrate(database);
  }

  @Test
  void thereIsNothingBeforeAFirstSubmission() throws Exception {
    assertThat(before(drop("now", 0), aTable())).isEqualTo(Before.NOTHING);
  }

  @Test
  void theLatestSubmissionIsComparedWithWhateverBecameOfIt() throws Exception {
    enter(drop("accepted", 0), aTable());
    Submission sentBack = drop("sent back", 1);
    enter(
        sentBack, aTable(), BLOCK, NOTE, finding("following", Severity.BLOCK, 1, "").causedBy("x"));

    Before before = before(drop("now", 2), aTable());
    assertThat(before.last().receiptNo()).isEqualTo(sentBack.receiptNo());
    assertThat(before.last().day()).isEqualTo("2025-01-11");
    assertThat(before.last().rulesVersion()).isEqualTo("test");
    assertThat(before.found())
        .filteredOn(Remark::counts)
        .singleElement()
        .isEqualTo(Remark.of(BLOCK));
    assertThat(before.found()).hasSize(3);
  }

  @Test
  void anAcceptedTableStaysValidUntilTheNewOneIsAccepted() throws Exception {
    Submission first = drop("first", 0);
    enter(first, aTable());

    Submission sentBack = drop("second", 1);
    Before atSecond = enter(sentBack, aTable(), BLOCK);
    assertThat(atSecond.inForce().receiptNo()).isEqualTo(first.receiptNo());
    assertThat(atSecond.replaced()).isFalse();
    assertThat(counting()).as("what the record watches").containsExactly(first.receiptNo());

    Submission third = drop("third", 2);
    Before atThird = enter(third, aTable());
    assertThat(atThird.inForce().receiptNo()).as("not the second").isEqualTo(first.receiptNo());
    assertThat(atThird.replaced()).isTrue();
    assertThat(counting()).containsExactly(third.receiptNo());
  }

  @Test
  void aTableWithAnExplanationDueTakesThePlaceToo() throws Exception {
    enter(drop("first", 0), aTable());
    Submission second = drop("second", 1);
    assertThat(enter(second, aTable(), finding("a", Severity.EXPLAIN, 1, "")).replaced()).isTrue();
    assertThat(counting()).containsExactly(second.receiptNo());
  }

  @Test
  void aCodeThatWasMissingMakesNoOtherProject() throws Exception {
    enter(drop("uncoded", 0), aTable());
    Before coded = enter(drop("coded", 1), aTable().withProjectCode("0007"));
    assertThat(coded.replaced()).isTrue();
    Before renamed = enter(drop("renamed", 2), aTable().withProjectCode("０００７").withProject("新名称"));
    assertThat(renamed.replaced()).as("the code, in another spelling").isTrue();
    assertThat(renamed.last().isThere()).isTrue();
    assertThat(counting()).hasSize(1);
  }

  @Test
  void nothingIsSaidWhereItCannotBeToldWhichTableIsMeant() throws Exception {
    enter(drop("one", 0), aTable().withProjectCode("0007"));
    enter(drop("other", 1), aTable().withProjectCode("0008"));

    Before sentBack = enter(drop("sent back", 2), aTable(), BLOCK);
    assertThat(sentBack.inForce()).isEqualTo(Paper.NONE);
    Before accepted = enter(drop("accepted", 3), aTable());
    assertThat(accepted.inForce()).isEqualTo(Paper.NONE);
    assertThat(counting()).as("all three are watched").hasSize(3);
  }

  @Test
  void aReplacementIsSaidOnlyWhereTheRecordMakesOne() throws Exception {
    enter(drop("coded", 0), aTable().withProjectCode("0008"));
    Before uncoded = enter(drop("uncoded", 1), aTable());
    assertThat(uncoded.replaced()).isTrue();
    assertThat(counting()).hasSize(1);

    Before other = enter(drop("other", 2), aTable().withProjectCode("0007"));
    assertThat(other.replaced()).as("two codes of one name are two projects").isFalse();
    assertThat(counting()).hasSize(3);
  }

  @Test
  void aTableThatWasWithdrawnStaysValidForNothing() throws Exception {
    Submission first = drop("first", 0);
    enter(first, aTable());
    register(FIRST.plus(Duration.ofHours(1))).withdraw(first.receiptNo(), 1);
    Before before = enter(drop("second", 1), aTable(), BLOCK);
    assertThat(before.inForce()).isEqualTo(Paper.NONE);
    assertThat(before.last().receiptNo()).as("it is compared with").isEqualTo(first.receiptNo());
  }

  @Test
  void anotherYearProjectOrUnitIsNotCompared() throws Exception {
    enter(drop("one", 0), aTable());
    assertThat(before(drop("year", 1), aTable().withFiscalYear(2026))).isEqualTo(Before.NOTHING);
    assertThat(before(drop("project", 1), aTable().withProject("别的"))).isEqualTo(Before.NOTHING);
    assertThat(before(drop("nameless", 1), aTable().withoutProject())).isEqualTo(Before.NOTHING);
    assertThat(before(drop("unit", 1, "900001"), aTable())).isEqualTo(Before.NOTHING);
  }

  @Test
  void aTableWithoutAYearCountsForTheYearThatItCameIn() throws Exception {
    enter(drop("one", 0), aTable().withoutFiscalYear());
    assertThat(before(drop("two", 1), aTable().withFiscalYear(2025)).last().isThere()).isTrue();
  }

  @Test
  void whatCouldNotBeJudgedIsNotCompared() throws Exception {
    Judgement failed =
        new Judgement(
            aTable().alone(),
            List.of(BLOCK),
            List.of(new Fault("a-rule", new IllegalStateException("x"))));
    Submission first = drop("one", 0);
    register(first.receivedAt())
        .enter(first, failed, receipt(first), Dispatch.NOTHING, List.of(), List.of());
    assertThat(before(drop("two", 1), aTable())).isEqualTo(Before.NOTHING);
    assertThat(register(FIRST).past(drop("three", 2), failed)).isEqualTo(Past.NONE);
  }

  @Test
  void filesOfOneArchiveAreNotBeforeEachOther() throws Exception {
    enter(drop("one", 0), aTable());
    assertThat(before(drop("two", 0), aTable())).isEqualTo(Before.NOTHING);
  }

  @Test
  void aSubmissionIsNotBeforeItself() throws Exception {
    enter(drop("one", 0), aTable(), BLOCK);
    assertThat(before(drop("one", 1), aTable())).isEqualTo(Before.NOTHING);
  }

  @Test
  void monitoringFormsAreComparedMonthByMonth() throws Exception {
    Submission july = drop("july", 0);
    enter(july, form("1—7月"));
    Before august = enter(drop("august", 1), form("1—8月"));
    assertThat(august).isEqualTo(Before.NOTHING);

    Before again = enter(drop("july again", 2), form("1—7月"), BLOCK);
    assertThat(again.last().receiptNo()).isEqualTo(july.receiptNo());
    assertThat(again.inForce().receiptNo()).as("stays valid").isEqualTo(july.receiptNo());
    assertThat(again.replaced()).isFalse();
    assertThat(enter(drop("july at last", 3), form("1—7月")).replaced()).isTrue();
  }

  @Test
  void aFileOfThousandsOfTablesIsComparedAtOnce() throws Exception {
    TargetTables many =
        ATargetTable.submission(
            IntStream.range(0, 4_000)
                .mapToObj(i -> aTable().withProject("项目" + i).withProjectCode("c" + i % 3_000))
                .toArray(ATargetTable[]::new));
    Judgement judgement =
        new Judgement(many, List.of(finding("a", Severity.NOTE, 4_000, "")), List.of());
    Submission first = drop("first", 0);
    register(first.receivedAt())
        .enter(first, judgement, receipt(first), Dispatch.NOTHING, List.of(), List.of());

    Past past = register(FIRST).past(drop("second", 1), judgement);

    for (int number = 1; number <= 4_000; number++) {
      assertThat(past.of(number).replaced()).isTrue();
      assertThat(past.of(number).inForce().receiptNo()).isEqualTo(first.receiptNo());
    }
    assertThat(past.of(1_000).found()).as("of the newest table of its code").hasSize(1);
    assertThat(past.of(1_001).found()).isEmpty();
  }

  /** The shortcut against telling anew, for all small records: two codes or none, two names. */
  @Test
  void whatIsReplacedIsWhatCountsNoMoreOnceAllIsToldAnew() {
    List<AcceptedTable> kinds = new ArrayList<>();
    for (String code : List.of("", "1", "2")) {
      for (String name : List.of("甲", "乙")) {
        kinds.add(accepted(code, name, 0));
      }
    }
    int records = (int) Math.pow(kinds.size(), 4);
    for (int record = 0; record < records; record++) {
      List<AcceptedTable> tables = new ArrayList<>();
      for (int rest = record, number = 1; number <= 4; rest /= kinds.size(), number++) {
        AcceptedTable kind = kinds.get(rest % kinds.size());
        tables.add(accepted(kind.projectCode(), kind.project(), number));
      }
      AcceptedTable newer = tables.remove(0);
      List<AcceptedTable> anew = new ArrayList<>(tables);
      anew.add(0, newer);
      List<AcceptedTable> gone = new ArrayList<>(Newest.of(tables));
      gone.removeAll(Newest.of(anew));
      assertThat(Newest.among(tables).replacedBy(newer))
          .as("%s before %s", newer, tables)
          .containsExactlyInAnyOrderElementsOf(gone);
    }
  }

  private static AcceptedTable accepted(String code, String name, int number) {
    return new AcceptedTable(
        "no",
        LocalDate.of(2025, 1, 10),
        "363207",
        "",
        number,
        name,
        code,
        OptionalInt.empty(),
        BigDecimal.ONE,
        BigDecimal.ONE,
        BigDecimal.ZERO,
        List.of(),
        Place.WHOLE_FILE);
  }

  private static MonitoringForm form(String months) {
    return aMonitoringForm().withMonths(months).read();
  }

  private Before enter(Submission submission, ATargetTable table, Finding... findings)
      throws Exception {
    return enter(submission, table.alone(), findings);
  }

  private Before enter(Submission submission, MonitoringForm form, Finding... findings)
      throws Exception {
    return enter(
        submission, new TargetTables("docx", List.of(), List.of(form), List.of()), findings);
  }

  /** What is on record before, which is asked for as the routes do: just before it is entered. */
  private Before enter(Submission submission, TargetTables tables, Finding... findings)
      throws Exception {
    Judgement judgement = new Judgement(tables, Arrays.asList(findings), List.of());
    Register register = register(submission.receivedAt());
    Past past = register.past(submission, judgement);
    register.enter(
        submission, judgement, receipt(submission), Dispatch.NOTHING, List.of(), List.of());
    return past.of(1);
  }

  private Before before(Submission submission, ATargetTable table) throws Exception {
    Judgement judgement = new Judgement(table.alone(), List.of(), List.of());
    return register(submission.receivedAt()).past(submission, judgement).of(1);
  }

  private List<String> counting() throws Exception {
    try (Connection connection = database.getConnection()) {
      return Papers.tables(connection, "363207", 2025, FIRST.plus(Duration.ofDays(100))).stream()
          .map(AcceptedTable::receiptNo)
          .toList();
    }
  }

  private Register register(Instant now) {
    return new Register(database, Clock.fixed(now, ZONE), "test");
  }

  private Submission drop(String content, int day) throws Exception {
    return drop(content, day, "363207");
  }

  private Submission drop(String content, int day, String unit) throws Exception {
    Path inbox = folder.resolve("inbox");
    Path file = Files.createDirectories(inbox.resolve(unit)).resolve(content + ".txt");
    Files.writeString(file, content);
    Units units = Units.of(Map.of("363207", "天津市群众艺术馆", "900001", "示例区少年宫"));
    Clock clock = Clock.fixed(FIRST.plus(Duration.ofDays(day)), ZONE);
    return new Intake(inbox, units, 1000, clock).take(file.toFile());
  }

  private static Receipt receipt(Submission submission) {
    return new Receipt(submission.id() + submission.dropId(), "363207/x.html", "<p>回执</p>");
  }
}
