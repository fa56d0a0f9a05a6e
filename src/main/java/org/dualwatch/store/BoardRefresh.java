package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the board's rows anew of the units that something has happened to, each unit in a
 * transaction of its own. Whatever a crash leaves undone is still marked, and done later.
 */
public final class BoardRefresh {

  /** How many units are made in one go; the rest waits for the next, behind what came meanwhile. */
  private static final int UNITS = 100;

  private static final int MARKS = 1_000;

  private static final Logger LOG = LoggerFactory.getLogger(BoardRefresh.class);

  private final DataSource database;
  private final Transactions transactions;
  private final Function<LocalDate, Optional<LocalDate>> mendBy;

  /**
   * @param mendBy the last day to mend what was received on a day; empty where none is given
   */
  public BoardRefresh(DataSource database, Function<LocalDate, Optional<LocalDate>> mendBy) {
    this.database = database;
    this.transactions = new Transactions(database);
    this.mendBy = mendBy;
  }

  /**
   * Makes some of the marked units.
   *
   * @return how many were made; 0 where none waits
   * @throws SQLException where the database is away; what is left is made later
   */
  public int refresh() throws SQLException {
    int made = 0;
    for (String unit : waiting()) {
      try {
        made += transactions.get(connection -> make(connection, unit)) ? 1 : 0;
      } catch (SQLException | RuntimeException failure) {
        LOG.error("The board of the unit {} could not be made, tried again later", unit, failure);
        setBack(unit);
      }
    }
    return made;
  }

  /** Makes all that is marked. */
  public int refreshAll() throws SQLException {
    int all = 0;
    for (int made = refresh(); made > 0; made = refresh()) {
      all += made;
    }
    return all;
  }

  /** The units that are next: what failed last, what somebody has just sent first. */
  private List<String> waiting() throws SQLException {
    String sql =
        """
        select unit_code from board_stale
        order by tries, turn, no
        fetch first ? rows only
        """;
    Set<String> units = new LinkedHashSet<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setInt(1, MARKS);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next() && units.size() < UNITS) {
          units.add(rows.getString("unit_code"));
        }
      }
    }
    return List.copyOf(units);
  }

  /**
   * Makes a unit. What is read is at least as new as the marks that were seen, and only those are
   * taken away.
   *
   * @return whether it was still marked
   */
  private boolean make(Connection connection, String unitCode) throws SQLException {
    waitForTurn(connection);
    List<Long> marks = marks(connection, unitCode);
    if (marks.isEmpty()) {
      return false;
    }
    UnitOnRecord unit = UnitOnRecord.of(connection, unitCode);
    new BoardRows(connection, unitCode).replace(BoardMaker.of(unit, mendBy));
    try (PreparedStatement delete =
        connection.prepareStatement("delete from board_stale where no = ?")) {
      for (long mark : marks) {
        delete.setLong(1, mark);
        delete.addBatch();
      }
      delete.executeBatch();
    }
    return true;
  }

  /** Two processes that made the same unit at once would each delete what the other inserts. */
  private static void waitForTurn(Connection connection) throws SQLException {
    try (PreparedStatement lock =
            connection.prepareStatement(
                "select name from board_lock where name = 'refresh' for update");
        ResultSet rows = lock.executeQuery()) {
      if (!rows.next()) {
        throw new IllegalStateException("The board lacks its lock.");
      }
    }
  }

  private static List<Long> marks(Connection connection, String unitCode) throws SQLException {
    List<Long> marks = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement("select no from board_stale where unit_code = ?")) {
      select.setString(1, unitCode);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          marks.add(rows.getLong("no"));
        }
      }
    }
    return marks;
  }

  /** Lets the others go first; where the database is away, that is what is told. */
  private void setBack(String unitCode) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update board_stale set tries = tries + 1 where unit_code = ?")) {
      update.setString(1, unitCode);
      update.executeUpdate();
    }
  }
}
