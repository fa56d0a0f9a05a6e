package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.dualwatch.monitoring.RunDay;

/**
 * Which runs are done and have no workbook yet. A run notes its own when it is closed, in the same
 * transaction: whatever happens afterwards, it is written in the end.
 */
public final class DueWorkbooks {

  private final Transactions transactions;

  public DueWorkbooks(DataSource database) {
    this.transactions = new Transactions(database);
  }

  /**
   * A run that is done.
   *
   * @param id its name, made of what went in
   * @param run what went in
   */
  public record Due(String id, OpenRun run) {}

  /** Notes that the run of this id is to have its workbook written, again where it has one. */
  static void add(Connection connection, String id) throws SQLException {
    String sql =
        """
        insert into workbook_due (run)
        select no from run where id = ? and no not in (select run from workbook_due)
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, id);
      insert.executeUpdate();
    }
  }

  /** All that are due, the earliest first. */
  public List<Due> all() throws SQLException {
    String sql =
        """
        select r.no, r.id, r.as_of, r.fiscal_year, r.forms_overdue, r.snapshot_id, r.rules_version,
            r.begun_at
        from workbook_due d
        join run r on r.no = d.run
        order by r.ended_at, r.no
        """;
    return transactions.get(
        connection -> {
          List<Due> due = new ArrayList<>();
          try (PreparedStatement select = connection.prepareStatement(sql);
              ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
              due.add(new Due(rows.getString("id"), run(connection, rows)));
            }
          }
          return due;
        });
  }

  private static OpenRun run(Connection connection, ResultSet row) throws SQLException {
    return new OpenRun(
        row.getString("no"),
        new RunDay(
            row.getDate("as_of").toLocalDate(),
            row.getInt("fiscal_year"),
            row.getBoolean("forms_overdue")),
        Snapshots.find(connection, row.getString("snapshot_id")),
        row.getString("rules_version"),
        row.getTimestamp("begun_at").toInstant());
  }

  /** How many are due. */
  public int count() throws SQLException {
    return all().size();
  }

  /** Notes that a workbook is written, or can be written no more. */
  public void settle(Due due) throws SQLException {
    transactions.run(
        connection -> {
          try (PreparedStatement delete =
              connection.prepareStatement("delete from workbook_due where run = ?")) {
            delete.setString(1, due.run().no());
            delete.executeUpdate();
          }
        });
  }
}
