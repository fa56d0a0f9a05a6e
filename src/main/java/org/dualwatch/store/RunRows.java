package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows for one table of the record, entered as fast as the database takes them. */
final class RunRows {

  private final String table;
  private final List<String> columns;
  private final Set<String> numbers;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param columns in the order of the values
   * @param numbers which of them are whole numbers; all others are texts
   */
  RunRows(String table, List<String> columns, List<String> numbers) {
    this.table = table;
    this.columns = List.copyOf(columns);
    this.numbers = Set.copyOf(numbers);
  }

  /** Adds a row. */
  void add(String... values) {
    rows.add(List.of(values));
  }

  /** Enters all rows, within a transaction. */
  void enter(Connection connection) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    if (connection.isWrapperFor(PGConnection.class)) {
      copy(connection.unwrap(PGConnection.class));
    } else {
      insert(connection);
    }
  }

  /** PostgreSQL takes a stream of rows in half the time of a statement. */
  private void copy(PGConnection postgres) throws SQLException {
    CopyIn copy =
        postgres
            .getCopyAPI()
            .copyIn(
                "copy "
                    + table
                    + " ("
                    + String.join(", ", columns)
                    + ") from stdin (format binary)");
    try {
      BinaryRows binary = new BinaryRows(copy);
      for (List<String> row : rows) {
        binary.begin(row.size());
        for (int column = 0; column < row.size(); column++) {
          if (numbers.contains(columns.get(column))) {
            binary.number(Integer.parseInt(row.get(column)));
          } else {
            binary.text(row.get(column));
          }
        }
      }
      binary.end();
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /** One statement, an array a column: half the work of a batch for a database. */
  private void insert(Connection connection) throws SQLException {
    List<Integer> all = IntStream.range(0, columns.size()).boxed().toList();
    String values =
        columns.stream()
            .map(column -> numbers.contains(column) ? "cast(" + column + " as integer)" : column)
            .collect(Collectors.joining(", "));
    String arrays =
        all.stream().map(i -> "cast(? as varchar array)").collect(Collectors.joining(", "));
    String names = String.join(", ", columns);
    String sql =
        String.format(
            "insert into %s (%s) select %s from unnest(%s) as r (%s)",
            table, names, values, arrays, names);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int column : all) {
        Object[] texts = rows.stream().map(row -> row.get(column)).toArray(String[]::new);
        statement.setArray(column + 1, connection.createArrayOf("varchar", texts));
      }
      statement.executeUpdate();
    }
  }
}
