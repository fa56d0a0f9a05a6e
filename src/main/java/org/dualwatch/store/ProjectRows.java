package org.dualwatch.store;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import org.dualwatch.board.Day;
import org.dualwatch.board.Figure;
import org.dualwatch.board.FindingCounts;
import org.dualwatch.board.FormNo;
import org.dualwatch.board.LampColours;
import org.dualwatch.board.Money;
import org.dualwatch.board.OpenCase;
import org.dualwatch.board.Position;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.WorkState;
import org.dualwatch.correction.State;
import org.dualwatch.value.Spelling;

/** A project as a row of the board, written and read back. */
final class ProjectRows {

  static final String COLUMNS =
      """
      id, unit_code, unit_name, fiscal_year, project, project_code, receipt_no, table_number,
      filed_on, filings, verdict, withdrawn, counting_receipt, counting_table, form_receipt,
      form_number, blocks, explains, notes, run_blocks, run_explains, run_notes, budget, approved,
      spent, rate, attained, forecast, budget_light, target_light, completion_light, worst_light,
      case_id, case_state, case_until, state, due, rank, run, run_position, submission,
      form_submission, search_key, waits, has_block, has_explain, has_note
      """;

  private ProjectRows() {}

  /** Where a row stands in lists. */
  static Position position(ProjectRow row) {
    return new Position(
        row.due().isGiven() ? row.due().day() : Position.NO_DAY,
        RecordedMoney.rank(row.money().budget()),
        row.id());
  }

  /** Fills the marks of an insert of all columns. */
  static void fill(PreparedStatement insert, BoardYear.Entry entry) throws SQLException {
    ProjectRow row = entry.row();
    Marks marks = new Marks(insert);
    marks.text(row.id()).text(row.unitCode()).text(row.unitName()).number(row.year());
    marks.text(row.project()).text(row.code());
    marks.text(row.last().receiptNo()).number(row.last().number());
    marks.day(row.lastOn()).number(row.filings()).text(row.verdict().id()).flag(row.withdrawn());
    marks.text(row.counting().receiptNo()).number(row.counting().number());
    marks.text(row.form().receiptNo()).number(row.form().number());
    marks.counts(row.counts()).counts(row.runCounts());
    Money money = row.money();
    marks.figure(money.budget()).figure(money.approved()).figure(money.spent());
    marks.figure(money.rate()).figure(money.attained()).figure(money.forecast());
    LampColours lights = row.lights();
    marks.text(lights.watched() ? lights.budget().id() : "");
    marks.text(lights.watched() ? lights.target().id() : "");
    marks.text(lights.watched() ? lights.completion().id() : "");
    marks.text(lights.watched() ? lights.worst().id() : "");
    OpenCase open = row.correction();
    marks.text(open.id()).text(open.state().id()).day(open.until());
    Position position = position(row);
    marks.text(row.state().id()).day(Day.of(position.due())).number(position.rank());
    marks.text(entry.run()).number(entry.runPosition());
    marks.text(entry.submission()).text(entry.formSubmission());
    marks.text(Spelling.key(row.project())).flag(row.state().waits());
    marks.flag(row.counts().block() + row.runCounts().block() > 0);
    marks.flag(row.counts().explain() + row.runCounts().explain() > 0);
    marks.flag(row.counts().note() + row.runCounts().note() > 0);
  }

  /** The marks of a statement, one after the other. */
  private static final class Marks {

    private final PreparedStatement statement;
    private int filled;

    Marks(PreparedStatement statement) {
      this.statement = statement;
    }

    Marks text(String value) throws SQLException {
      statement.setString(++filled, value);
      return this;
    }

    Marks number(long value) throws SQLException {
      statement.setLong(++filled, value);
      return this;
    }

    Marks flag(boolean value) throws SQLException {
      statement.setBoolean(++filled, value);
      return this;
    }

    Marks day(Day value) throws SQLException {
      if (value.isGiven()) {
        statement.setDate(++filled, Date.valueOf(value.day()));
      } else {
        statement.setNull(++filled, Types.DATE);
      }
      return this;
    }

    Marks figure(Figure value) throws SQLException {
      if (value.isKnown()) {
        statement.setBigDecimal(++filled, value.value());
      } else {
        statement.setNull(++filled, Types.NUMERIC);
      }
      return this;
    }

    Marks counts(FindingCounts value) throws SQLException {
      return number(value.block()).number(value.explain()).number(value.note());
    }
  }

  /** The project of a row that has all columns. */
  static ProjectRow read(ResultSet row) throws SQLException {
    return new ProjectRow(
        row.getString("id"),
        row.getString("unit_code"),
        row.getString("unit_name"),
        row.getInt("fiscal_year"),
        row.getString("project"),
        row.getString("project_code"),
        new FormNo(row.getString("receipt_no"), row.getInt("table_number")),
        Day.of(row.getDate("filed_on").toLocalDate()),
        row.getInt("filings"),
        Overview.verdict(row.getString("verdict")),
        row.getBoolean("withdrawn"),
        new FormNo(row.getString("counting_receipt"), row.getInt("counting_table")),
        new FormNo(row.getString("form_receipt"), row.getInt("form_number")),
        new FindingCounts(row.getInt("blocks"), row.getInt("explains"), row.getInt("notes")),
        new FindingCounts(
            row.getInt("run_blocks"), row.getInt("run_explains"), row.getInt("run_notes")),
        new Money(
            figure(row, "budget"),
            figure(row, "approved"),
            figure(row, "spent"),
            figure(row, "rate"),
            figure(row, "attained"),
            figure(row, "forecast")),
        lights(row),
        new OpenCase(
            row.getString("case_id"),
            caseState(row.getString("case_state")),
            day(row, "case_until")),
        state(row.getString("state")),
        due(row));
  }

  static LampColours lights(ResultSet row) throws SQLException {
    return row.getString("budget_light").isEmpty()
        ? LampColours.DARK
        : Lit.of(
            Lit.colour(row.getString("budget_light")),
            Lit.colour(row.getString("target_light")),
            Lit.colour(row.getString("completion_light")));
  }

  static Figure figure(ResultSet row, String column) throws SQLException {
    BigDecimal value = row.getBigDecimal(column);
    return value == null ? Figure.UNKNOWN : Figure.of(plain(value));
  }

  /** Without idle zeros and without an exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static Day day(ResultSet row, String column) throws SQLException {
    Date day = row.getDate(column);
    return day == null ? Day.NONE : Day.of(day.toLocalDate());
  }

  private static Day due(ResultSet row) throws SQLException {
    Day due = day(row, "due");
    return due.day().equals(Position.NO_DAY) ? Day.NONE : due;
  }

  private static WorkState state(String id) {
    return WorkState.find(id)
        .orElseThrow(() -> new IllegalStateException("The board holds an unknown state: " + id));
  }

  private static State caseState(String id) {
    return Arrays.stream(State.values())
        .filter(state -> state.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The board holds an unknown state: " + id));
  }
}
