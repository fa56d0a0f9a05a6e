package org.dualwatch.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work in one transaction: all of it is on record, or none. */
final class Transactions {

  private final DataSource database;

  Transactions(DataSource database) {
    this.database = database;
  }

  /** Statements on one connection. */
  @FunctionalInterface
  interface Work {
    void on(Connection connection) throws SQLException;
  }

  /** Statements on one connection that come to something. */
  @FunctionalInterface
  interface Answer<T> {
    T on(Connection connection) throws SQLException;
  }

  void run(Work work) throws SQLException {
    get(
        connection -> {
          work.on(connection);
          return true;
        });
  }

  <T> T get(Answer<T> work) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T answer = work.on(connection);
        connection.commit();
        return answer;
      } catch (SQLException | RuntimeException | Error failure) {
        rollBack(connection, failure);
        throw failure;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  /** A failing rollback must not hide why the work failed. */
  private static void rollBack(Connection connection, Throwable failure) {
    try {
      connection.rollback();
    } catch (SQLException second) {
      failure.addSuppressed(second);
    }
  }
}
