package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.json.Json;

/**
 * All of a unit that the board is made of.
 *
 * @param files all that came, the newest first
 * @param tables the target tables of all years, the newest first
 * @param forms the monitoring forms of all years, the newest first
 * @param hits what was found in them
 * @param runs the last run of each year that has one
 */
record UnitOnRecord(
    String unitCode,
    List<FileOnRecord> files,
    List<PaperOnRecord> tables,
    List<PaperOnRecord> forms,
    List<HitOnRecord> hits,
    List<RunOnRecord> runs,
    List<CorrectionCase> cases) {

  private static final String FILES =
      """
      select id, unit_name, file_name, received_at, judged_on, was_read, verdict from submission
      where unit_code = ?
      order by received_at desc, id
      """;

  /** A budget stands in the JSON before all that may be long, and its amounts are short. */
  private static final String TABLES =
      """
      select s.id, s.receipt_no, s.received_at, s.judged_on, t.number, t.project, t.project_code,
          coalesce(t.fiscal_year, extract(year from s.judged_on)) as counts_for, t.verdict,
          t.withdrawn_at is not null as withdrawn,
          substring(t.body from position('"budget":{' in t.body) + 9 for 400) as budget,
          0 as last_month
      from target_table t
      join submission s on s.id = t.submission
      where s.unit_code = ?
      order by s.received_at desc, s.id, t.number desc
      """;

  private static final String FORMS =
      """
      select s.id, s.receipt_no, s.received_at, s.judged_on, f.number, f.project, f.project_code,
          coalesce(f.fiscal_year, extract(year from s.judged_on)) as counts_for, f.verdict,
          false as withdrawn, '' as budget, coalesce(f.last_month, 0) as last_month
      from monitoring_form f
      join submission s on s.id = f.submission
      where s.unit_code = ?
      order by s.received_at desc, s.id, f.number desc
      """;

  /** Within JSON a text cannot hold the sign that a key ends with: it is found as a key alone. */
  private static final String HITS =
      """
      select f.submission as source, f.position, f.rule, f.severity, f.outcome,
          position('"cause":null' in f.body) > 0 as own, '' as receipt_no,
          cast(f.table_number as varchar) as table_number, '' as project
      from finding f
      join submission s on s.id = f.submission
      where s.unit_code = ?
      order by f.submission, f.position
      """;

  private static final String RUN_HITS =
      """
      select run as source, position, rule, severity, outcome,
          position('"cause":null' in body) > 0 as own, receipt_no,
          substring(body from position('"table":' in body) + 8 for 10) as table_number, project
      from run_finding
      where unit_code = ? and run = ?
      order by position
      """;

  UnitOnRecord {
    files = List.copyOf(files);
    tables = List.copyOf(tables);
    forms = List.copyOf(forms);
    hits = List.copyOf(hits);
    runs = List.copyOf(runs);
    cases = List.copyOf(cases);
  }

  /** Reads a row. */
  @FunctionalInterface
  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** A run without what it says. */
  private record Head(RunOnRecord run) {}

  /** Reads a unit. */
  static UnitOnRecord of(Connection connection, String unitCode) throws SQLException {
    return new UnitOnRecord(
        unitCode,
        all(connection, FILES, UnitOnRecord::file, unitCode),
        all(connection, TABLES, UnitOnRecord::paper, unitCode),
        all(connection, FORMS, UnitOnRecord::paper, unitCode),
        all(connection, HITS, UnitOnRecord::hit, unitCode),
        runs(connection, unitCode),
        Cases.ofUnit(connection, unitCode));
  }

  /** Its tables and cases alone. */
  static UnitOnRecord papers(Connection connection, String unitCode) throws SQLException {
    return new UnitOnRecord(
        unitCode,
        List.of(),
        all(connection, TABLES, UnitOnRecord::paper, unitCode),
        List.of(),
        List.of(),
        List.of(),
        Cases.ofUnit(connection, unitCode));
  }

  private static List<RunOnRecord> runs(Connection connection, String unitCode)
      throws SQLException {
    String heads =
        """
        select no, fiscal_year, as_of, forms_overdue from run
        where ended_at is not null
        order by fiscal_year, as_of desc, begun_at desc
        """;
    String progress =
        """
        select position, receipt_no, table_number, body from run_progress
        where unit_code = ? and run = ?
        order by position
        """;
    Set<Integer> years = new HashSet<>();
    List<RunOnRecord> runs = new ArrayList<>();
    for (Head head : all(connection, heads, UnitOnRecord::head)) {
      RunOnRecord run = head.run();
      if (years.add(run.year())) {
        runs.add(
            new RunOnRecord(
                run.no(),
                run.year(),
                run.asOf(),
                run.formsOverdue(),
                all(connection, progress, UnitOnRecord::watched, unitCode, run.no()),
                all(connection, RUN_HITS, UnitOnRecord::hit, unitCode, run.no())));
      }
    }
    return runs;
  }

  private static <T> List<T> all(Connection connection, String sql, Row<T> reader, String... values)
      throws SQLException {
    List<T> found = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        select.setString(i + 1, values[i]);
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(reader.of(rows));
        }
      }
    }
    return found;
  }

  private static FileOnRecord file(ResultSet row) throws SQLException {
    return new FileOnRecord(
        row.getString("id"),
        row.getString("unit_name"),
        row.getString("file_name"),
        row.getTimestamp("received_at").toInstant(),
        row.getDate("judged_on").toLocalDate(),
        row.getBoolean("was_read"),
        Overview.verdict(row.getString("verdict")));
  }

  private static PaperOnRecord paper(ResultSet row) throws SQLException {
    String project = row.getString("project");
    String code = row.getString("project_code");
    return new PaperOnRecord(
        row.getString("id"),
        row.getString("receipt_no"),
        row.getTimestamp("received_at").toInstant(),
        row.getDate("judged_on").toLocalDate(),
        row.getInt("number"),
        project,
        code,
        Project.of(code, project),
        row.getInt("counts_for"),
        Overview.verdict(row.getString("verdict")),
        row.getBoolean("withdrawn"),
        row.getString("budget"),
        row.getInt("last_month"));
  }

  private static HitOnRecord hit(ResultSet row) throws SQLException {
    return new HitOnRecord(
        row.getString("source"),
        row.getInt("position"),
        row.getString("rule"),
        row.getString("severity"),
        row.getString("outcome"),
        row.getBoolean("own"),
        row.getString("receipt_no"),
        number(row.getString("table_number")),
        row.getString("project"));
  }

  /** The number that a text begins with; 0 where it is null. */
  private static int number(String text) {
    int end = 0;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end == 0 ? 0 : Integer.parseInt(text.substring(0, end));
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        new RunOnRecord(
            row.getString("no"),
            row.getInt("fiscal_year"),
            row.getDate("as_of").toLocalDate(),
            row.getBoolean("forms_overdue"),
            List.of(),
            List.of()));
  }

  private static RunOnRecord.Watched watched(ResultSet row) throws SQLException {
    return new RunOnRecord.Watched(
        row.getInt("position"),
        row.getString("receipt_no"),
        row.getInt("table_number"),
        Json.parse(row.getString("body")));
  }
}
