package org.dualwatch.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.dualwatch.alert.Mail;
import org.dualwatch.json.Json;
import org.dualwatch.json.RunJson;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.MonitoringRun;

/** The record of monitoring runs, and of the tables that they watch. */
public final class Runs {

  private final DataSource database;
  private final Transactions transactions;
  private final Clock clock;

  public Runs(DataSource database, Clock clock) {
    this.database = database;
    this.transactions = new Transactions(database);
    this.clock = clock;
  }

  /**
   * The accepted tables of a fiscal year: of each project of a unit the one received last, see
   * {@link Newest}. A table that was sent back never takes the place of one that was accepted
   * before, and one that was withdrawn counts no more. Where nothing tells a table's year, it is
   * the one it was received in.
   */
  public List<AcceptedTable> acceptedTables(int fiscalYear) throws SQLException {
    String sql =
        """
        select s.receipt_no, s.unit_code, s.unit_name, t.body
        from target_table t
        join submission s on s.id = t.submission
        where t.verdict in ('accepted', 'explanation-due')
            and t.withdrawn_at is null
            and coalesce(t.fiscal_year, extract(year from s.judged_on)) = ?
        order by s.received_at desc, s.id, t.number desc
        """;
    List<AcceptedTable> tables = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setInt(1, fiscalYear);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          tables.add(
              RecordedTable.of(
                  rows.getString("receipt_no"),
                  rows.getString("unit_code"),
                  rows.getString("unit_name"),
                  Json.parse(rows.getString("body"))));
        }
      }
    }
    return Newest.of(tables).stream()
        .sorted(
            Comparator.comparing(AcceptedTable::unitCode)
                .thenComparing(AcceptedTable::receiptNo)
                .thenComparingInt(AcceptedTable::number))
        .toList();
  }

  /** Enters a run with its mails, in one transaction; a run that is on record stays as it is. */
  public void enter(MonitoringRun run, List<Mail> mails) throws SQLException {
    transactions.run(
        connection -> {
          insert(connection, run);
          Outbox.add(
              connection,
              mails.stream()
                  .map(m -> new Message(m.id(), Message.Channel.MAIL, m.path(), m.text()))
                  .toList(),
              clock);
        });
  }

  private void insert(Connection connection, MonitoringRun run) throws SQLException {
    String sql =
        """
        insert into monitoring_run (id, as_of, fiscal_year, snapshot_id, rules_version, recorded_at,
            body)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, run.id());
      insert.setDate(2, Date.valueOf(run.day()));
      insert.setInt(3, run.fiscalYear());
      insert.setString(4, run.snapshotId());
      insert.setString(5, run.ruleSet());
      insert.setTimestamp(6, Timestamp.from(clock.instant()));
      insert.setString(7, Json.line(RunJson.of(run)));
      insert.executeUpdate();
    }
  }
}
