package org.dualwatch.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.correction.CaseEvent;
import org.dualwatch.intake.Earlier;
import org.dualwatch.intake.FiledAs;
import org.dualwatch.intake.Submission;
import org.dualwatch.json.Json;
import org.dualwatch.json.TableJson;
import org.dualwatch.marking.MarkedFile;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.receipt.Past;
import org.dualwatch.receipt.Receipt;
import org.dualwatch.rule.EarlierTable;
import org.dualwatch.rule.History;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.Verdict;
import org.dualwatch.target.TargetTables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The record of submissions. Each is entered with its findings and its answers, or not at all. */
public final class Register {

  private static final Logger LOG = LoggerFactory.getLogger(Register.class);

  private final DataSource database;
  private final Transactions transactions;
  private final Clock clock;
  private final String rulesVersion;

  /**
   * @param rulesVersion the rule set that judgements are made with, kept with each
   */
  public Register(DataSource database, Clock clock, String rulesVersion) {
    this.database = database;
    this.transactions = new Transactions(database);
    this.clock = clock;
    this.rulesVersion = rulesVersion;
  }

  /** What is on record of the same submission, dropped before. */
  public Earlier earlier(Submission submission) throws SQLException {
    String sql = "select judged_on, was_read, verdict from submission where id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, submission.id());
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          return Earlier.NOTHING;
        }
        LocalDate day = rows.getDate("judged_on").toLocalDate();
        boolean wasRead = rows.getBoolean("was_read");
        boolean decided = !rows.getString("verdict").equals(Verdict.UNDECIDED.id());
        return Earlier.kept(filedAs(submission, day, wasRead), wasRead && decided);
      }
    }
  }

  /**
   * Enters a judged submission with everything that is to be said of it, in one transaction. It
   * takes the place of an earlier drop of the same that was not settled.
   *
   * @param told what the finance office is told of it
   * @param events what it means for a correction case, where it is an answer to one
   * @param marked the file with marks, where there is something to mend
   * @return where the file is to be kept
   */
  public FiledAs enter(
      Submission submission,
      Judgement judgement,
      Receipt receipt,
      Dispatch told,
      List<CaseEvent> events,
      List<MarkedFile> marked)
      throws SQLException {
    boolean wasRead = judgement.isOfForms() || !events.isEmpty();
    judgement
        .faults()
        .forEach(fault -> LOG.error("{} failed on {}", fault.rule(), submission, fault.cause()));
    transactions.run(
        connection -> {
          delete(connection, submission);
          insert(connection, submission, judgement, wasRead);
          SubmissionEntries.insert(connection, submission, judgement);
          Cases.insert(connection, events);
          Outbox.add(connection, pageAndJson(receipt), clock);
          Outbox.tell(connection, told, clock);
          Outbox.add(connection, marked.stream().map(Message::of).toList(), clock);
          SubmissionMessages.insert(connection, submission, receipt, told, marked);
          BoardMarks.unit(connection, submission.unitCode());
        });
    LOG.info("{}: {}", submission, judgement.overall().id());
    return filedAs(submission, submission.day(), wasRead);
  }

  /**
   * The unit's accepted tables that were not withdrawn, the newest first, for rules that compare
   * with what it submitted before.
   */
  public History history(String unitCode) throws SQLException {
    String sql =
        """
        select s.receipt_no, s.judged_on, t.body
        from target_table t
        join submission s on s.id = t.submission
        where s.unit_code = ?
            and t.verdict in ('accepted', 'explanation-due')
            and t.withdrawn_at is null
        order by s.received_at desc, s.id, t.number desc
        """;
    List<EarlierTable> tables = new ArrayList<>();
    TableJson reader = new TableJson();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, unitCode);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          tables.add(
              new EarlierTable(
                  rows.getString("receipt_no"),
                  rows.getDate("judged_on").toLocalDate(),
                  reader.read(Json.parse(rows.getString("body")))));
        }
      }
    }
    return new History(tables);
  }

  /**
   * The unit's accepted tables that the monitoring forms of a submission can be about: those of the
   * years that the forms report.
   */
  public List<AcceptedTable> acceptedFor(Submission submission, TargetTables read)
      throws SQLException {
    Set<Integer> years = new TreeSet<>();
    read.monitoringForms()
        .forEach(form -> years.add(form.fiscalYear().orElse(submission.day().getYear())));
    List<AcceptedTable> tables = new ArrayList<>();
    try (Connection connection = database.getConnection()) {
      for (int year : years) {
        tables.addAll(Papers.tables(connection, submission.unitCode(), year, clock.instant()));
      }
    }
    return tables;
  }

  /** Enters an answer to a drop that is on record already. */
  public void answerAgain(Receipt receipt) throws SQLException {
    transactions.run(connection -> Outbox.add(connection, pageAndJson(receipt), clock));
  }

  /**
   * Withdraws a table: it stays on record and counts in no run from now on.
   *
   * @return whether there was such a table that had not been withdrawn
   */
  public boolean withdraw(String receiptNo, int table) throws SQLException {
    String sql =
        """
        update target_table set withdrawn_at = ?
        where number = ? and withdrawn_at is null
            and submission in (select id from submission where receipt_no = ?)
        """;
    return transactions.get(
        connection -> {
          try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.from(clock.instant()));
            update.setInt(2, table);
            update.setString(3, receiptNo);
            boolean withdrawn = update.executeUpdate() > 0;
            BoardMarks.receipt(connection, receiptNo);
            return withdrawn;
          }
        });
  }

  /** What is on record of the projects of a submission from before it, for its receipt. */
  public Past past(Submission submission, Judgement judgement) throws SQLException {
    if (judgement.overall() == Verdict.UNDECIDED) {
      return Past.NONE;
    }
    try (Connection connection = database.getConnection()) {
      return new EarlierForms(connection, submission).past(judgement);
    }
  }

  private static FiledAs filedAs(Submission submission, LocalDate day, boolean wasRead) {
    return new FiledAs(submission.unitCode(), day, submission.sha256(), wasRead);
  }

  private static List<Message> pageAndJson(Receipt receipt) {
    Message page = Message.of(receipt);
    if (!receipt.hasJson()) {
      return List.of(page);
    }
    byte[] json = receipt.json().getBytes(StandardCharsets.UTF_8);
    return List.of(page, Message.file(receipt.id() + ".json", receipt.jsonPath(), json));
  }

  private static void delete(Connection connection, Submission submission) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from submission where id = ?")) {
      delete.setString(1, submission.id());
      delete.executeUpdate();
    }
  }

  private void insert(
      Connection connection, Submission submission, Judgement judgement, boolean wasRead)
      throws SQLException {
    String sql =
        """
        insert into submission (id, unit_code, unit_name, sha256, receipt_no, file_name, size_bytes,
            format, received_at, judged_on, was_read, verdict, rules_version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, submission.id());
      insert.setString(2, submission.unitCode());
      insert.setString(3, submission.unitName());
      insert.setString(4, submission.sha256());
      insert.setString(5, submission.receiptNo());
      insert.setString(6, submission.fileName());
      insert.setLong(7, submission.size());
      insert.setString(8, judgement.tables().format());
      insert.setTimestamp(9, Timestamp.from(submission.receivedAt()));
      insert.setDate(10, Date.valueOf(submission.day()));
      insert.setBoolean(11, wasRead);
      insert.setString(12, judgement.overall().id());
      insert.setString(13, rulesVersion);
      insert.executeUpdate();
    }
  }
}
