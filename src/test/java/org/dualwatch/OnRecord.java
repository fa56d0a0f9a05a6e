package org.dualwatch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What stands in a home's embedded record, row by row. */
final class OnRecord {

  private final String url;

  private OnRecord(String url) {
    this.url = url;
  }

  static OnRecord of(Home home) throws IOException {
    return new OnRecord(AnOffice.settings(home).databaseUrl("record"));
  }

  /** The rows, their values parted by bars. */
  List<String> rows(String select) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(select)) {
      while (found.next()) {
        StringJoiner row = new StringJoiner("|");
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(found.getString(i)));
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  long count(String table) throws SQLException {
    return Long.parseLong(rows("select count(*) from " + table).get(0));
  }

  /** The times that the schedule asked for, with what became of them. */
  List<String> scheduled() throws SQLException {
    return rows("select as_of, state from scheduled_run where state <> 'begun' order by fires_at");
  }
}
