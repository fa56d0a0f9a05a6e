package org.dualwatch.spending;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Executes the questions as the route does: every {@code :?name} becomes a parameter. */
public final class LedgerQuery {

  private static final Pattern NAMED = Pattern.compile(":\\?(\\w+)");

  private final String sql;
  private final List<String> names = new ArrayList<>();

  private LedgerQuery(String text) {
    Matcher matcher = NAMED.matcher(text);
    sql =
        matcher.replaceAll(
            name -> {
              names.add(name.group(1));
              return "?";
            });
  }

  /** All questions as the route puts them to most databases. */
  public static LedgerQuery of(String source) throws IOException {
    return new LedgerQuery(LedgerQuestions.of(source, Path.of(""), false).statement());
  }

  /** All questions of the treasury as the route puts them to a database. */
  static LedgerQuery treasury(DataSource ledger) throws IOException, SQLException {
    try (Connection connection = ledger.getConnection()) {
      boolean together = connection.isWrapperFor(PGConnection.class);
      return new LedgerQuery(LedgerQuestions.of("treasury", Path.of(""), together).statement());
    }
  }

  /** The same with payments as lines, wherever. */
  static LedgerQuery treasuryInLines() throws IOException {
    return new LedgerQuery(LedgerQuestions.of("treasury", Path.of(""), true).statement());
  }

  /** A query of the flat ledger, such as {@code budget.sql}. */
  static LedgerQuery flat(String file) throws IOException {
    try (InputStream in =
        LedgerQuery.class.getResourceAsStream("/org/dualwatch/sql/flat/" + file)) {
      return new LedgerQuery(new String(in.readAllBytes(), UTF_8));
    }
  }

  /** The rows as camel-jdbc hands them on. */
  public List<Map<String, Object>> rows(DataSource ledger, Object day, int year)
      throws SQLException {
    return rows(ledger, Map.of("day", day, "year", year, "lastYear", year - 1));
  }

  /** The rows as camel-jdbc hands them on, for these parameters. */
  List<Map<String, Object>> rows(DataSource ledger, Map<String, Object> parameters)
      throws SQLException {
    try (Connection connection = ledger.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < names.size(); i++) {
        statement.setObject(i + 1, parameters.get(names.get(i)));
      }
      try (ResultSet found = statement.executeQuery()) {
        return rows(found);
      }
    }
  }

  private static List<Map<String, Object>> rows(ResultSet found) throws SQLException {
    ResultSetMetaData columns = found.getMetaData();
    List<Map<String, Object>> rows = new ArrayList<>();
    while (found.next()) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        row.put(columns.getColumnLabel(i), found.getObject(i));
      }
      rows.add(row);
    }
    return rows;
  }
}
