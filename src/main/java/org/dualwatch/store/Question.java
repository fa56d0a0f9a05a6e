package org.dualwatch.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dualwatch.board.Sight;

/**
 * A question of the board, put together of constant pieces; all that comes from outside is a value
 * of a mark.
 */
final class Question {

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  Question(String begin, Object... marks) {
    and(begin, marks);
  }

  /** Reads a row. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Adds a piece with the values of its marks: texts, numbers, days, lists. */
  Question and(String piece, Object... marks) {
    sql.append(piece).append('\n');
    values.addAll(List.of(marks));
    return this;
  }

  /** Adds a piece where it is asked for. */
  Question andIf(boolean asked, String piece, Object... marks) {
    return asked ? and(piece, marks) : this;
  }

  /**
   * Leaves out what may not be seen.
   *
   * @param condition one that holds for the unit of its mark
   */
  Question seen(Sight sight, String condition) {
    return sight instanceof Sight.OneUnit one ? and(condition, one.code()) : this;
  }

  /** All rows. */
  <T> List<T> all(Connection connection, Row<T> reader) throws SQLException {
    List<T> found = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
      for (int i = 0; i < values.size(); i++) {
        set(connection, select, i + 1, values.get(i));
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(reader.of(rows));
        }
      }
    }
    return found;
  }

  /** The first row, if there is one. */
  <T> Optional<T> first(Connection connection, Row<T> reader) throws SQLException {
    return all(connection, reader).stream().findFirst();
  }

  /** A number that there is always one row of. */
  long number(Connection connection) throws SQLException {
    return first(connection, row -> row.getLong(1)).orElseThrow();
  }

  private static void set(Connection connection, PreparedStatement select, int mark, Object value)
      throws SQLException {
    if (value instanceof LocalDate day) {
      select.setDate(mark, Date.valueOf(day));
    } else if (value instanceof List<?> list) {
      boolean numbers = !list.isEmpty() && list.get(0) instanceof Integer;
      Array array = connection.createArrayOf(numbers ? "integer" : "varchar", list.toArray());
      select.setArray(mark, array);
    } else {
      select.setObject(mark, value);
    }
  }
}
