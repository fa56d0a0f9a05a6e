package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.dualwatch.json.Json;
import org.dualwatch.json.MonitoringFormJson;
import org.dualwatch.json.TableExtractJson;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.ReportedForm;

/**
 * The accepted papers that a run watches: those that had been received at a moment and were not
 * withdrawn then, so that a run that goes on after a crash sees what it saw before.
 */
final class Papers {

  private static final String ACCEPTED = "('accepted', 'explanation-due')";

  private Papers() {}

  /** The units that have accepted tables of a fiscal year, sorted. */
  static List<String> units(Connection connection, int fiscalYear, Instant moment)
      throws SQLException {
    String sql =
        """
        select distinct s.unit_code
        from target_table t
        join submission s on s.id = t.submission
        where t.verdict in %s
            and (t.withdrawn_at is null or t.withdrawn_at > ?)
            and s.received_at <= ?
            and coalesce(t.fiscal_year, extract(year from s.judged_on)) = ?
        """
            .formatted(ACCEPTED);
    TreeSet<String> units = new TreeSet<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setTimestamp(1, Timestamp.from(moment));
      select.setTimestamp(2, Timestamp.from(moment));
      select.setInt(3, fiscalYear);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          units.add(rows.getString("unit_code"));
        }
      }
    }
    return List.copyOf(units);
  }

  /**
   * A unit's accepted tables of a fiscal year: of each project the one received last, see {@link
   * Newest}. A table that was sent back never takes the place of one that was accepted before.
   * Where nothing tells a table's year, it is the one it was received in.
   */
  static List<AcceptedTable> tables(
      Connection connection, String unitCode, int fiscalYear, Instant moment) throws SQLException {
    return Newest.of(accepted(connection, unitCode, fiscalYear, moment)).stream()
        .sorted(
            Comparator.comparing(AcceptedTable::receiptNo).thenComparingInt(AcceptedTable::number))
        .toList();
  }

  /**
   * All accepted tables of a unit and fiscal year, the newest first, those too that count no more.
   */
  static List<AcceptedTable> accepted(
      Connection connection, String unitCode, int fiscalYear, Instant moment) throws SQLException {
    String sql =
        """
        select s.receipt_no, s.judged_on, s.unit_name, e.body as extract,
            case when e.body is null then t.body end as body
        from target_table t
        join submission s on s.id = t.submission
        left join table_extract e
            on e.submission = t.submission and e.number = t.number and e.format = %d
        where s.unit_code = ?
            and t.verdict in %s
            and (t.withdrawn_at is null or t.withdrawn_at > ?)
            and s.received_at <= ?
            and coalesce(t.fiscal_year, extract(year from s.judged_on)) = ?
        order by s.received_at desc, s.id, t.number desc
        """
            .formatted(TableExtractJson.FORMAT, ACCEPTED);
    List<AcceptedTable> tables = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, unitCode);
      select.setTimestamp(2, Timestamp.from(moment));
      select.setTimestamp(3, Timestamp.from(moment));
      select.setInt(4, fiscalYear);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          tables.add(table(unitCode, rows));
        }
      }
    }
    return tables;
  }

  private static AcceptedTable table(String unitCode, ResultSet row) throws SQLException {
    String receiptNo = row.getString("receipt_no");
    LocalDate acceptedOn = row.getDate("judged_on").toLocalDate();
    String unitName = row.getString("unit_name");
    byte[] extract = row.getBytes("extract");
    return extract == null
        ? RecordedTable.of(
            receiptNo, acceptedOn, unitCode, unitName, Json.parse(row.getString("body")))
        : TableExtractJson.read(receiptNo, acceptedOn, unitCode, unitName, extract);
  }

  /** A unit's accepted monitoring forms of a fiscal year, the newest first. */
  static List<ReportedForm> forms(
      Connection connection, String unitCode, int fiscalYear, Instant moment) throws SQLException {
    String sql =
        """
        select s.receipt_no, s.judged_on, f.body
        from monitoring_form f
        join submission s on s.id = f.submission
        where s.unit_code = ?
            and f.verdict in %s
            and s.received_at <= ?
            and coalesce(f.fiscal_year, extract(year from s.judged_on)) = ?
        order by s.received_at desc, s.id, f.number desc
        """
            .formatted(ACCEPTED);
    List<ReportedForm> forms = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, unitCode);
      select.setTimestamp(2, Timestamp.from(moment));
      select.setInt(3, fiscalYear);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          forms.add(
              new ReportedForm(
                  rows.getString("receipt_no"),
                  rows.getDate("judged_on").toLocalDate(),
                  MonitoringFormJson.read(Json.parse(rows.getString("body")))));
        }
      }
    }
    return forms;
  }
}
