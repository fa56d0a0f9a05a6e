package org.dualwatch.spending;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the rows of one export into its table, each in the place of the one it renews. A row that
 * stands there as it is stays untouched: most of an export that is loaded again has not changed,
 * and writing is what takes the time.
 */
final class LedgerWriter implements AutoCloseable {

  private static final int BATCH = 1000;
  private static final int SHOWN = 60;

  private final LedgerTable table;
  private final List<LedgerColumn> columns;
  private final List<LedgerColumn> key;
  private final List<LedgerColumn> others;
  private final PreparedStatement find;
  private final PreparedStatement renew;
  private final PreparedStatement insert;
  private final Map<String, Placed> placed = new LinkedHashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final FlatEntries entries = new FlatEntries();
  private int width;
  private int waiting;

  /** A column of the table where the export has it. */
  private record Placed(LedgerColumn column, int position, String heading) {}

  LedgerWriter(Connection connection, LedgerTable table) throws SQLException {
    this.table = table;
    this.columns = LedgerColumns.of(table);
    this.key = LedgerColumns.key(table);
    this.others = columns.stream().filter(column -> !key.contains(column)).toList();
    String where = " where " + joined(key, "%s = ?", " and ");
    this.find = connection.prepareStatement("select 1 from " + table.id() + where);
    this.renew =
        connection.prepareStatement(
            "update %s set %s%s and (%s) is distinct from (%s)"
                .formatted(
                    table.id(),
                    joined(others, "%s = ?", ", "),
                    where,
                    joined(others, "%s", ", "),
                    joined(others, "?", ", ")));
    this.insert =
        connection.prepareStatement(
            "insert into %s (%s) values (%s)"
                .formatted(table.id(), joined(columns, "%s", ", "), joined(columns, "?", ", ")));
  }

  /** Columns in a form of their names, which are quoted since some are words of SQL. */
  private static String joined(List<LedgerColumn> columns, String form, String between) {
    return columns.stream()
        .map(column -> form.formatted('"' + column.name() + '"'))
        .collect(Collectors.joining(between));
  }

  /** Takes the first line. */
  void header(long line, List<String> names) throws LedgerFileException {
    width = names.size();
    for (int i = 0; i < names.size(); i++) {
      place(line, i, names.get(i).strip().toLowerCase(Locale.ROOT));
    }
    for (LedgerColumn column : columns) {
      if (LedgerColumns.needed(column) && !placed.containsKey(column.name())) {
        throw new LedgerFileException(line, heading(column), "", "必须有这一列");
      }
    }
  }

  private void place(long line, int position, String heading) throws LedgerFileException {
    Optional<LedgerColumn> column = LedgerHeadings.column(table, heading);
    if (column.isPresent()) {
      Placed here = new Placed(column.get(), position, heading);
      if (placed.putIfAbsent(column.get().name(), here) != null) {
        throw new LedgerFileException(line, heading, "重复的列名", "每个列名只出现一次");
      }
    } else if (!LedgerHeadings.passedOver(table, heading)) {
      throw new LedgerFileException(
          line,
          shortened(heading),
          shortened(heading),
          table.id() + " 的列名，如 " + LedgerHeadings.all(table));
    }
  }

  /** Takes one row. */
  void write(long line, List<String> values) throws LedgerFileException, SQLException {
    if (values.size() != width) {
      throw new LedgerFileException(line, "", values.size() + "个值", "与列名一样多，" + width + "个值");
    }
    Map<String, Object> row = read(line, values);
    if (table == LedgerTable.LEDGER_ENTRY) {
      entries.complete(line, row);
    }
    if (!keys.add(name(row))) {
      LedgerColumn first = key.get(0);
      throw new LedgerFileException(line, heading(first), shortened(text(row, first)), "文件中不重复的主键");
    }
    if (isThere(row)) {
      int next = set(renew, 1, others, row);
      set(renew, set(renew, next, key, row), others, row);
      renew.addBatch();
    } else {
      set(insert, 1, columns, row);
      insert.addBatch();
    }
    waiting++;
    if (waiting == BATCH) {
      flush();
    }
  }

  /** The values of a row that has all it needs, by the names of their columns. */
  private Map<String, Object> read(long line, List<String> values) throws LedgerFileException {
    Map<String, Object> row = new HashMap<>();
    for (Placed place : placed.values()) {
      LedgerColumn column = place.column();
      String text = values.get(place.position()).strip();
      Optional<?> value = text.isEmpty() ? Optional.empty() : column.read(text);
      if (value.isEmpty() && (column.required() || !text.isEmpty())) {
        throw new LedgerFileException(line, place.heading(), shortened(text), column.expected());
      }
      value.ifPresent(known -> row.put(column.name(), known));
    }
    return row;
  }

  private String name(Map<String, Object> row) {
    return key.stream().map(column -> text(row, column)).collect(Collectors.joining("\n"));
  }

  private static String text(Map<String, Object> row, LedgerColumn column) {
    return row.getOrDefault(column.name(), "").toString();
  }

  private boolean isThere(Map<String, Object> row) throws SQLException {
    set(find, 1, key, row);
    try (ResultSet found = find.executeQuery()) {
      return found.next();
    }
  }

  /** Sets the values of these columns from a mark on, and says which mark is the next. */
  private static int set(
      PreparedStatement statement, int first, List<LedgerColumn> columns, Map<String, Object> row)
      throws SQLException {
    int mark = first;
    for (LedgerColumn column : columns) {
      statement.setObject(mark, row.get(column.name()), column.sqlType());
      mark++;
    }
    return mark;
  }

  /** Sends what is waiting. */
  void flush() throws SQLException {
    if (waiting == 0) {
      return;
    }
    renew.executeBatch();
    insert.executeBatch();
    waiting = 0;
  }

  @Override
  public void close() throws SQLException {
    try (find;
        renew;
        insert) {
      placed.clear();
    }
  }

  private String heading(LedgerColumn column) {
    Placed place = placed.get(column.name());
    return place == null ? LedgerHeadings.usual(table, column) : place.heading();
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
