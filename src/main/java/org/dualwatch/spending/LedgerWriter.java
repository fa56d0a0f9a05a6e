package org.dualwatch.spending;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the rows of one export into its table, each in the place of the one it renews. */
final class LedgerWriter implements AutoCloseable {

  private static final int BATCH = 1000;
  private static final int SHOWN = 60;

  private final LedgerTable table;
  private final List<LedgerColumn> columns;
  private final PreparedStatement delete;
  private final PreparedStatement insert;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Set<String> keys = new HashSet<>();
  private int width;
  private int waiting;

  LedgerWriter(Connection connection, LedgerTable table) throws SQLException {
    this.table = table;
    this.columns = LedgerColumns.of(table);
    String names = columns.stream().map(LedgerColumn::name).collect(Collectors.joining(", "));
    String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    this.delete =
        connection.prepareStatement(
            "delete from " + table.id() + " where " + key().name() + " = ?");
    this.insert =
        connection.prepareStatement(
            "insert into " + table.id() + " (" + names + ") values (" + marks + ")");
  }

  /** Takes the first line. */
  void header(long line, List<String> names) throws LedgerFileException {
    width = names.size();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip().toLowerCase(Locale.ROOT);
      if (!known(name)) {
        throw new LedgerFileException(
            line, shortened(name), shortened(name), table.id() + " 的列名，如 " + known());
      }
      if (positions.putIfAbsent(name, i) != null) {
        throw new LedgerFileException(line, name, "重复的列名", "每个列名只出现一次");
      }
    }
    for (LedgerColumn column : columns) {
      if (LedgerColumns.needed(column) && !positions.containsKey(column.name())) {
        throw new LedgerFileException(line, column.name(), "", "必须有这一列");
      }
    }
  }

  /** Takes one row. */
  void write(long line, List<String> values) throws LedgerFileException, SQLException {
    if (values.size() != width) {
      throw new LedgerFileException(line, "", values.size() + "个值", "与列名一样多，" + width + "个值");
    }
    for (int i = 0; i < columns.size(); i++) {
      LedgerColumn column = columns.get(i);
      String text = valueOf(column, values);
      if (!column.set(insert, i + 1, text)) {
        throw new LedgerFileException(line, column.name(), shortened(text), column.expected());
      }
    }
    String key = valueOf(key(), values);
    if (!keys.add(key)) {
      throw new LedgerFileException(line, key().name(), shortened(key), "文件中不重复的主键");
    }
    delete.setString(1, key);
    delete.addBatch();
    insert.addBatch();
    waiting++;
    if (waiting == BATCH) {
      flush();
    }
  }

  /** Sends what is waiting. */
  void flush() throws SQLException {
    if (waiting == 0) {
      return;
    }
    delete.executeBatch();
    insert.executeBatch();
    waiting = 0;
  }

  @Override
  public void close() throws SQLException {
    try (delete;
        insert) {
      positions.clear();
    }
  }

  private LedgerColumn key() {
    return columns.get(0);
  }

  private boolean known(String name) {
    return LedgerColumns.passedOver(name)
        || columns.stream().anyMatch(column -> column.name().equals(name));
  }

  private String known() {
    return columns.stream().map(LedgerColumn::name).collect(Collectors.joining("、"));
  }

  private String valueOf(LedgerColumn column, List<String> values) {
    Integer position = positions.get(column.name());
    return position == null ? "" : values.get(position).strip();
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
