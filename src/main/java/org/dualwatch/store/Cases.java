package org.dualwatch.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.correction.CaseEvent;
import org.dualwatch.correction.CaseEvent.Kind;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.finding.Bilingual;

/** The record of correction cases. An event is entered once, with what is to be said of it. */
public final class Cases {

  private final DataSource database;
  private final Transactions transactions;
  private final Clock clock;

  /** The values of a condition's marks. */
  @FunctionalInterface
  private interface Values {
    void into(PreparedStatement select) throws SQLException;
  }

  public Cases(DataSource database, Clock clock) {
    this.database = database;
    this.transactions = new Transactions(database);
    this.clock = clock;
  }

  /** All cases of a unit in a fiscal year, the earliest first. */
  public List<CorrectionCase> ofUnit(String unitCode, int fiscalYear) throws SQLException {
    return cases(
        "c.unit_code = ? and c.fiscal_year = ?",
        select -> {
          select.setString(1, unitCode);
          select.setInt(2, fiscalYear);
        });
  }

  /** The codes of the units that have a case in a fiscal year. */
  public Set<String> units(int fiscalYear) throws SQLException {
    String sql = "select distinct unit_code from correction_case where fiscal_year = ?";
    Set<String> units = new TreeSet<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setInt(1, fiscalYear);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          units.add(rows.getString("unit_code"));
        }
      }
    }
    return units;
  }

  /** All cases in which something is still to come, the earliest first. */
  public List<CorrectionCase> open() throws SQLException {
    return cases(
        "not exists (select 1 from case_event x where x.case_id = c.id and x.kind = ?)",
        select -> select.setString(1, Kind.CLOSED.id()));
  }

  /** The case of this id. */
  public Optional<CorrectionCase> find(String id) throws SQLException {
    return cases("c.id = ?", select -> select.setString(1, id)).stream().findFirst();
  }

  /**
   * Enters new cases, new events of known ones, and what is to be said of them, in one transaction;
   * what is there already stays as it is.
   */
  public void enter(
      List<CorrectionCase> opened, List<CaseEvent> events, List<Message> messages, Dispatch told)
      throws SQLException {
    transactions.run(
        connection -> {
          insertCases(connection, opened);
          insert(
              connection,
              Stream.concat(opened.stream().flatMap(one -> one.events().stream()), events.stream())
                  .toList());
          BoardMarks.cases(connection, about(opened, events));
          Outbox.add(connection, messages, clock);
          Outbox.tell(connection, told, clock);
        });
  }

  private static Set<String> about(List<CorrectionCase> opened, List<CaseEvent> events) {
    Set<String> ids = new TreeSet<>();
    opened.forEach(one -> ids.add(one.id()));
    events.forEach(event -> ids.add(event.caseId()));
    return ids;
  }

  /** Those that a condition on c holds for, with one question however many they are. */
  private List<CorrectionCase> cases(String condition, Values values) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return cases(connection, condition, values);
    }
  }

  /** All cases of a unit, of all years, within a transaction. */
  static List<CorrectionCase> ofUnit(Connection connection, String unitCode) throws SQLException {
    return cases(connection, "c.unit_code = ?", select -> select.setString(1, unitCode));
  }

  /** Cases with their events, which are of one moment, since they come with one answer. */
  private static List<CorrectionCase> cases(Connection connection, String condition, Values values)
      throws SQLException {
    String sql =
        """
        select c.id, c.unit_code, c.unit_name, c.project, c.project_key, c.fiscal_year,
            c.opened_on, c.run, c.as_of, c.reason, e.id as event, e.kind, e.on_day, e.until_day,
            e.detail, e.message_zh, e.message_en
        from correction_case c
        left join case_event e on e.case_id = c.id
        where %s
        order by c.opened_on, c.id
        """
            .formatted(condition);
    Map<String, Function<List<CaseEvent>, CorrectionCase>> cases = new LinkedHashMap<>();
    Map<String, List<CaseEvent>> events = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      values.into(select);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          String id = rows.getString("id");
          cases.putIfAbsent(id, withoutEvents(rows));
          List<CaseEvent> known = events.computeIfAbsent(id, none -> new ArrayList<>());
          if (rows.getString("event") != null) {
            known.add(event(rows, id));
          }
        }
      }
    }
    return cases.entrySet().stream()
        .map(one -> one.getValue().apply(events.getOrDefault(one.getKey(), List.of())))
        .toList();
  }

  private static Function<List<CaseEvent>, CorrectionCase> withoutEvents(ResultSet row)
      throws SQLException {
    String id = row.getString("id");
    String unitCode = row.getString("unit_code");
    String unitName = row.getString("unit_name");
    String project = row.getString("project");
    String projectKey = row.getString("project_key");
    int fiscalYear = row.getInt("fiscal_year");
    LocalDate opened = row.getDate("opened_on").toLocalDate();
    String run = row.getString("run");
    LocalDate asOf = row.getDate("as_of").toLocalDate();
    String reason = row.getString("reason");
    return events ->
        new CorrectionCase(
            id,
            unitCode,
            unitName,
            project,
            projectKey,
            fiscalYear,
            opened,
            run,
            asOf,
            reason,
            events);
  }

  private static CaseEvent event(ResultSet row, String caseId) throws SQLException {
    return new CaseEvent(
        row.getString("event"),
        caseId,
        kind(row.getString("kind")),
        row.getDate("on_day").toLocalDate(),
        row.getDate("until_day").toLocalDate(),
        row.getString("detail"),
        new Bilingual(row.getString("message_zh"), row.getString("message_en")));
  }

  private static Kind kind(String id) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The record holds an unknown event: " + id));
  }

  private static void insertCases(Connection connection, List<CorrectionCase> opened)
      throws SQLException {
    String sql =
        """
        insert into correction_case (id, unit_code, unit_name, project, project_key, fiscal_year,
            opened_on, run, as_of, reason)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (CorrectionCase one : opened) {
        insert.setString(1, one.id());
        insert.setString(2, one.unitCode());
        insert.setString(3, one.unitName());
        insert.setString(4, one.project());
        insert.setString(5, one.projectKey());
        insert.setInt(6, one.fiscalYear());
        insert.setDate(7, Date.valueOf(one.opened()));
        insert.setString(8, one.runId());
        insert.setDate(9, Date.valueOf(one.asOf()));
        insert.setString(10, one.reason());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Adds events within their cause's transaction. */
  static void insert(Connection connection, List<CaseEvent> events) throws SQLException {
    String sql =
        """
        insert into case_event (id, case_id, kind, on_day, until_day, detail, message_zh,
            message_en)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (CaseEvent event : events) {
        insert.setString(1, event.id());
        insert.setString(2, event.caseId());
        insert.setString(3, event.kind().id());
        insert.setDate(4, Date.valueOf(event.day()));
        insert.setDate(5, Date.valueOf(event.until()));
        insert.setString(6, event.detail());
        insert.setString(7, event.message().zh());
        insert.setString(8, event.message().en());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
