package org.dualwatch.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.dualwatch.correction.CaseEvent;
import org.dualwatch.correction.CaseEvent.Kind;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.finding.Bilingual;

/** The record of correction cases. An event is entered once, with what is to be said of it. */
public final class Cases {

  private static final String COLUMNS =
      "id, unit_code, unit_name, project, project_key, fiscal_year, opened_on, run, as_of, reason";

  private final Transactions transactions;
  private final Clock clock;

  public Cases(DataSource database, Clock clock) {
    this.transactions = new Transactions(database);
    this.clock = clock;
  }

  /** All cases of a unit in a fiscal year, the earliest first. */
  public List<CorrectionCase> ofUnit(String unitCode, int fiscalYear) throws SQLException {
    return transactions.get(
        connection -> {
          String sql =
              "select "
                  + COLUMNS
                  + " from correction_case where unit_code = ? and fiscal_year = ?"
                  + " order by opened_on, id";
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, unitCode);
            select.setInt(2, fiscalYear);
            return cases(connection, select);
          }
        });
  }

  /** All cases in which something is still to come, the earliest first. */
  public List<CorrectionCase> open() throws SQLException {
    return transactions.get(
        connection -> {
          String sql =
              "select "
                  + COLUMNS
                  + " from correction_case c where not exists (select 1 from case_event e where"
                  + " e.case_id = c.id and e.kind = ?) order by opened_on, id";
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, Kind.CLOSED.id());
            return cases(connection, select);
          }
        });
  }

  /** The case of this id. */
  public Optional<CorrectionCase> find(String id) throws SQLException {
    return transactions.get(
        connection -> {
          String sql = "select " + COLUMNS + " from correction_case where id = ?";
          try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            return cases(connection, select).stream().findFirst();
          }
        });
  }

  /**
   * Enters new cases, new events of known ones, and what is to be said of them, in one transaction;
   * what is there already stays as it is.
   */
  public void enter(List<CorrectionCase> opened, List<CaseEvent> events, List<Message> messages)
      throws SQLException {
    transactions.run(
        connection -> {
          for (CorrectionCase one : opened) {
            insert(connection, one);
            insert(connection, one.events());
          }
          insert(connection, events);
          Outbox.add(connection, messages, clock);
        });
  }

  private static List<CorrectionCase> cases(Connection connection, PreparedStatement select)
      throws SQLException {
    List<CorrectionCase> cases = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        cases.add(
            new CorrectionCase(
                rows.getString("id"),
                rows.getString("unit_code"),
                rows.getString("unit_name"),
                rows.getString("project"),
                rows.getString("project_key"),
                rows.getInt("fiscal_year"),
                rows.getDate("opened_on").toLocalDate(),
                rows.getString("run"),
                rows.getDate("as_of").toLocalDate(),
                rows.getString("reason"),
                events(connection, rows.getString("id"))));
      }
    }
    return cases;
  }

  private static List<CaseEvent> events(Connection connection, String caseId) throws SQLException {
    String sql =
        """
        select id, kind, on_day, until_day, detail, message_zh, message_en
        from case_event where case_id = ?
        """;
    List<CaseEvent> events = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, caseId);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          events.add(
              new CaseEvent(
                  rows.getString("id"),
                  caseId,
                  kind(rows.getString("kind")),
                  rows.getDate("on_day").toLocalDate(),
                  rows.getDate("until_day").toLocalDate(),
                  rows.getString("detail"),
                  new Bilingual(rows.getString("message_zh"), rows.getString("message_en"))));
        }
      }
    }
    return events;
  }

  private static Kind kind(String id) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The record holds an unknown event: " + id));
  }

  private static void insert(Connection connection, CorrectionCase one) throws SQLException {
    String sql =
        "insert into correction_case ("
            + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
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
      insert.executeUpdate();
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
