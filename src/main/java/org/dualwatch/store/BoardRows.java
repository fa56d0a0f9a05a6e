package org.dualwatch.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.board.Day;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.Position;
import org.dualwatch.board.RoundRow;
import org.dualwatch.board.RuleHits;
import org.dualwatch.board.UnitRow;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.rule.Verdict;

/** Puts a unit's rows on the board in the place of those that it had. */
final class BoardRows {

  private static final List<String> DELETES =
      List.of(
          "delete from board_project where unit_code = ?",
          "delete from board_finding where unit_code = ?",
          "delete from board_unit where unit_code = ?",
          "delete from board_light where unit_code = ?",
          "delete from board_rule where unit_code = ?",
          "delete from board_round where unit_code = ?");

  private static final String PROJECTS =
      "insert into board_project ("
          + ProjectRows.COLUMNS
          + ") values ("
          + String.join(", ", Collections.nCopies(ProjectRows.COLUMNS.split(",").length, "?"))
          + ")";

  private static final String FINDINGS =
      """
      insert into board_finding (unit_code, fiscal_year, project, origin, source, rule, severity,
          outcome, own, hits, positions, leads, due, rank)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String UNITS =
      """
      insert into board_unit (unit_code, fiscal_year, unit_name, filing, first_accepted, last_filed,
          unread, accepted, explanation_due, sent_back, undecided, watched, budget, spent,
          open_cases, waiting, forms_due, forms_filed)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String LIGHTS =
      """
      insert into board_light (unit_code, fiscal_year, lamp, colour, projects)
      values (?, ?, ?, ?, ?)
      """;

  private static final String RULES =
      """
      insert into board_rule (unit_code, fiscal_year, rule, severity, violated, waived,
          not_evaluated, projects)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String ROUNDS =
      """
      insert into board_round (unit_code, fiscal_year, round, tables, sent_back, problems)
      values (?, ?, ?, ?, ?, ?)
      """;

  private final Connection connection;
  private final String unitCode;

  BoardRows(Connection connection, String unitCode) {
    this.connection = connection;
    this.unitCode = unitCode;
  }

  void replace(List<BoardYear> years) throws SQLException {
    for (String delete : DELETES) {
      try (PreparedStatement statement = connection.prepareStatement(delete)) {
        statement.setString(1, unitCode);
        statement.executeUpdate();
      }
    }
    for (BoardYear year : years) {
      insertProjects(year);
      insertFindings(year);
      insertUnit(year.year(), year.unit());
      insertLights(year);
      insertRules(year);
      insertRounds(year);
    }
  }

  private void insertProjects(BoardYear year) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(PROJECTS)) {
      for (BoardYear.Entry project : year.projects()) {
        ProjectRows.fill(insert, project);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void insertFindings(BoardYear year) throws SQLException {
    Map<String, Position> positions = new HashMap<>();
    year.projects().forEach(one -> positions.put(one.row().id(), ProjectRows.position(one.row())));
    Position nowhere = new Position(Position.NO_DAY, 0, "");
    try (PreparedStatement insert = connection.prepareStatement(FINDINGS)) {
      for (BoardYear.Hits hits : year.findings()) {
        Position position = positions.getOrDefault(hits.project(), nowhere);
        insert.setString(1, unitCode);
        insert.setInt(2, year.year());
        insert.setString(3, hits.project());
        insert.setString(4, hits.origin());
        insert.setString(5, hits.source());
        insert.setString(6, hits.rule());
        insert.setString(7, hits.severity());
        insert.setString(8, hits.outcome());
        insert.setBoolean(9, hits.own());
        insert.setInt(10, hits.count());
        insert.setString(11, hits.positions());
        insert.setBoolean(12, hits.leads());
        insert.setDate(13, Date.valueOf(position.due()));
        insert.setLong(14, position.rank());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void insertUnit(int year, UnitRow unit) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(UNITS)) {
      insert.setString(1, unitCode);
      insert.setInt(2, year);
      insert.setString(3, unit.name());
      insert.setString(4, unit.filing().id());
      setDay(insert, 5, unit.firstAccepted());
      setDay(insert, 6, unit.lastFiled());
      insert.setInt(7, unit.unread());
      insert.setLong(8, unit.of(Verdict.ACCEPTED));
      insert.setLong(9, unit.of(Verdict.EXPLANATION_DUE));
      insert.setLong(10, unit.of(Verdict.SENT_BACK));
      insert.setLong(11, unit.of(Verdict.UNDECIDED));
      insert.setLong(12, unit.watched());
      insert.setBigDecimal(13, unit.budget());
      insert.setBigDecimal(14, unit.spent());
      insert.setLong(15, unit.openCases());
      insert.setLong(16, unit.waiting());
      insert.setLong(17, unit.formsDue());
      insert.setLong(18, unit.formsFiled());
      insert.executeUpdate();
    }
  }

  private static void setDay(PreparedStatement insert, int mark, Day day) throws SQLException {
    if (day.isGiven()) {
      insert.setDate(mark, Date.valueOf(day.day()));
    } else {
      insert.setNull(mark, Types.DATE);
    }
  }

  private void insertLights(BoardYear year) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(LIGHTS)) {
      for (Lamp lamp : Lamp.values()) {
        for (Colour colour : Colour.values()) {
          long projects = year.unit().lights().of(lamp, colour);
          if (projects > 0) {
            insert.setString(1, unitCode);
            insert.setInt(2, year.year());
            insert.setString(3, lamp.id());
            insert.setString(4, colour.id());
            insert.setLong(5, projects);
            insert.addBatch();
          }
        }
      }
      insert.executeBatch();
    }
  }

  private void insertRules(BoardYear year) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(RULES)) {
      for (RuleHits rule : year.rules()) {
        insert.setString(1, unitCode);
        insert.setInt(2, year.year());
        insert.setString(3, rule.rule());
        insert.setString(4, rule.severity());
        insert.setLong(5, rule.violated());
        insert.setLong(6, rule.waived());
        insert.setLong(7, rule.notEvaluated());
        insert.setLong(8, rule.projects());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void insertRounds(BoardYear year) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(ROUNDS)) {
      for (RoundRow round : year.rounds()) {
        insert.setString(1, unitCode);
        insert.setInt(2, year.year());
        insert.setInt(3, round.round());
        insert.setLong(4, round.tables());
        insert.setLong(5, round.sentBack());
        insert.setLong(6, round.problems());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
