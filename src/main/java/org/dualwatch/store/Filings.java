package org.dualwatch.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.FormJoin;
import org.dualwatch.monitoring.ReportedForm;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.report.deadline.FiledForms;
import org.dualwatch.report.deadline.FiledTables;
import org.dualwatch.rule.Verdict;

/** What units have filed of a fiscal year until a day, as the record has it. */
public final class Filings {

  private final DataSource database;
  private final ZoneId zone;

  /**
   * @param zone the office's, in which days end
   */
  public Filings(DataSource database, ZoneId zone) {
    this.database = database;
    this.zone = zone;
  }

  /**
   * The last run of a year until a day.
   *
   * @param begunAt what the run saw is what had come by then
   */
  public record LastRun(RunDay day, Instant begunAt) {}

  /** Whether any table of a fiscal year has come. */
  public boolean isAnyOf(int year) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select 1 from target_table where fiscal_year = ? fetch first 1 rows only")) {
      select.setInt(1, year);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next();
      }
    }
  }

  /** The target tables by unit; a unit of which nothing at all came is missing. */
  public Map<String, FiledTables> tables(int year, LocalDate asOf) throws SQLException {
    try (Connection connection = database.getConnection()) {
      Map<String, FiledTables> filed = new TreeMap<>(unread(connection, year, asOf));
      filed.putAll(read(connection, year, asOf));
      return filed;
    }
  }

  private Map<String, FiledTables> read(Connection connection, int year, LocalDate asOf)
      throws SQLException {
    String sql =
        """
        select s.unit_code, s.judged_on, t.project_key, t.verdict
        from target_table t
        join submission s on s.id = t.submission
        where coalesce(t.fiscal_year, extract(year from s.judged_on)) = ?
            and s.judged_on <= ?
            and (t.withdrawn_at is null or t.withdrawn_at >= ?)
        """;
    Map<String, TablesOfUnit> units = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setInt(1, year);
      select.setDate(2, Date.valueOf(asOf));
      select.setTimestamp(3, Timestamp.from(endOf(asOf)));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          units
              .computeIfAbsent(rows.getString("unit_code"), none -> new TablesOfUnit())
              .add(
                  rows.getString("project_key"),
                  Overview.verdict(rows.getString("verdict")),
                  rows.getDate("judged_on").toLocalDate());
        }
      }
    }
    Map<String, FiledTables> filed = new HashMap<>();
    units.forEach((unit, tables) -> filed.put(unit, tables.filed()));
    return filed;
  }

  /** Files in which no table was read tell no year: those since the budget was drawn up count. */
  private static Map<String, FiledTables> unread(Connection connection, int year, LocalDate asOf)
      throws SQLException {
    String sql =
        """
        select unit_code, verdict, count(*) as files, max(judged_on) as last_on from submission
        where not was_read and verdict in ('sent-back', 'undecided')
            and judged_on >= ? and judged_on <= ?
        group by unit_code, verdict
        order by unit_code, verdict
        """;
    LocalDate endOfYear = LocalDate.of(year, Month.DECEMBER, 31);
    Map<String, FiledTables> filed = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setDate(1, Date.valueOf(LocalDate.of(year - 1, Month.JULY, 1)));
      select.setDate(2, Date.valueOf(asOf.isBefore(endOfYear) ? asOf : endOfYear));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          // What we could not tell comes after what was refused, and hides it.
          filed.put(
              rows.getString("unit_code"),
              Overview.verdict(rows.getString("verdict")) == Verdict.UNDECIDED
                  ? new FiledTables.Undecided(rows.getDate("last_on").toLocalDate())
                  : new FiledTables.Nothing(rows.getInt("files")));
        }
      }
    }
    return filed;
  }

  /** The last run of a fiscal year that was held until a day. */
  public Optional<LastRun> lastRun(int year, LocalDate asOf) throws SQLException {
    String sql =
        """
        select as_of, forms_overdue, begun_at from run
        where fiscal_year = ? and ended_at < ?
        order by as_of desc, begun_at desc
        fetch first 1 rows only
        """;
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setInt(1, year);
      select.setTimestamp(2, Timestamp.from(endOf(asOf)));
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        LocalDate day = rows.getDate("as_of").toLocalDate();
        return Optional.of(
            new LastRun(
                new RunDay(day, year, rows.getBoolean("forms_overdue")),
                rows.getTimestamp("begun_at").toInstant()));
      }
    }
  }

  /**
   * The monitoring forms of a run's month, by unit: one is due for each project that the run
   * watched.
   *
   * @param due the last day on which a form is in time
   */
  public Map<String, FiledForms> forms(LastRun run, LocalDate due, LocalDate asOf)
      throws SQLException {
    int year = run.day().fiscalYear();
    Map<String, FiledForms> filed = new TreeMap<>();
    try (Connection connection = database.getConnection()) {
      for (String unit : Papers.units(connection, year, run.begunAt())) {
        List<AcceptedTable> tables = Papers.tables(connection, unit, year, run.begunAt());
        List<ReportedForm> forms = Papers.forms(connection, unit, year, endOf(asOf));
        List<ReportedForm> inTime =
            forms.stream().filter(form -> !form.acceptedOn().isAfter(due)).toList();
        filed.put(
            unit,
            new FiledForms(
                tables.size(),
                FormJoin.upToDate(tables, forms, run.day()),
                FormJoin.upToDate(tables, inTime, run.day())));
      }
    }
    return filed;
  }

  private Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
