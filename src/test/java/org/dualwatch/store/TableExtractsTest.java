package org.dualwatch.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.dualwatch.AnOffice;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.intake.Intake;
import org.dualwatch.intake.Submission;
import org.dualwatch.intake.Units;
import org.dualwatch.json.Json;
import org.dualwatch.json.TableExtractJson;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.receipt.ADrop;
import org.dualwatch.receipt.Receipt;
import org.dualwatch.rule.Judgement;
import org.dualwatch.target.TargetReader;
import org.dualwatch.target.TargetTable;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.ValueGrammar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Monitoring sees the same in an extract as in the table itself. */
final class TableExtractsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-01-10T01:00:00Z"), ZoneOffset.UTC);
  private static final Finding BLOCK = ADrop.finding("blocking", Severity.BLOCK, 2, "指标");

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException {
    RecordDatabase.start();
  }

  @AfterAll
  static void stop() throws IOException {
    RecordDatabase.stop();
  }

  @Test
  void theExtractOfEachSampleTableSaysWhatTheTableSays() throws Exception {
    Submission submission = submission();
    List<TargetTable> tables = sample();
    assertThat(tables).hasSize(10);
    for (TargetTable table : tables) {
      AcceptedTable accepted = TableExtracts.asAccepted(submission, table);
      byte[] extract = Json.line(TableExtractJson.of(accepted)).getBytes(UTF_8);

      AcceptedTable read =
          TableExtractJson.read(
              accepted.receiptNo(),
              accepted.acceptedOn(),
              accepted.unitCode(),
              accepted.unitName(),
              extract);

      assertThat(read).isEqualTo(accepted);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTableThatAnEarlierVersionAcceptedIsMonitoredAlike(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    enter(database);
    List<AcceptedTable> byExtract = accepted(database);

    assertThat(execute(database, "delete from table_extract")).as("accepted tables").isEqualTo(1);

    assertThat(byExtract).singleElement().extracting(AcceptedTable::number).isEqualTo(1);
    assertThat(accepted(database)).isEqualTo(byExtract);
  }

  @ParameterizedTest
  @EnumSource
  void anExtractOfAnotherFormatIsNotRead(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    enter(database);
    List<AcceptedTable> before = accepted(database);

    execute(database, "update table_extract set format = format + 1, body = '[]'");

    assertThat(accepted(database)).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void anExtractIsReadInsteadOfTheTable(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    enter(database);
    List<AcceptedTable> before = accepted(database);

    execute(database, "update target_table set body = '{}'");

    assertThat(accepted(database)).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void anExtractGoesWithItsSubmission(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    enter(database);

    execute(database, "delete from submission");

    assertThat(execute(database, "delete from table_extract")).isZero();
  }

  /** One table that is accepted, and one that is sent back. */
  private void enter(DataSource database) throws Exception {
    List<TargetTable> tables =
        List.of(aTable().build(), aTable().numbered(2).withProject("另一项目").build());
    Judgement judgement =
        new Judgement(new TargetTables("docx", tables, List.of()), List.of(BLOCK), List.of());
    new Register(database, CLOCK, "test")
        .enter(
            submission(),
            judgement,
            new Receipt("1", "363207/回执.html", "<p>回执</p>", "{}"),
            Dispatch.NOTHING,
            List.of(),
            List.of());
  }

  private Submission submission() throws Exception {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Path file = Files.createDirectories(inbox.resolve("363207")).resolve("表.docx");
    Files.writeString(file, "表");
    return new Intake(inbox, Units.of(Map.of("363207", "天津市群众艺术馆")), 1000, CLOCK)
        .take(file.toFile());
  }

  private static List<TargetTable> sample() throws Exception {
    try (DocumentReader documents = new DocumentReader()) {
      return new TargetReader(new ValueGrammar())
          .read(documents.read(AnOffice.sample(), "样例.docx"), OptionalInt.of(2025))
          .tables();
    }
  }

  private static List<AcceptedTable> accepted(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return Papers.tables(connection, "363207", 2025, CLOCK.instant().plus(Duration.ofDays(1)));
    }
  }

  private static int execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
