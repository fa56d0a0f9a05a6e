package org.dualwatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.dualwatch.access.Role;
import org.dualwatch.access.User;
import org.dualwatch.finding.Language;

/** The users of the dashboard. Passwords come here as they are kept, never as they are typed. */
public final class Users {

  static final String COLUMNS =
      "u.name, u.shown_name, u.role, u.unit_code, u.language, u.must_change, u.enabled";

  private final DataSource database;
  private final Transactions transactions;
  private final Clock clock;

  public Users(DataSource database, Clock clock) {
    this.database = database;
    this.transactions = new Transactions(database);
    this.clock = clock;
  }

  /** A user with the password as it is kept. */
  public record Known(User user, String password) {}

  /** All users by name. */
  public List<User> all() throws SQLException {
    List<User> users = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select " + COLUMNS + " from dashboard_user u order by u.name");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        users.add(user(rows));
      }
    }
    return users;
  }

  /** The user of a name, those too who may not log in any more. */
  public Optional<Known> find(String name) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select " + COLUMNS + ", u.password from dashboard_user u where u.name = ?")) {
      select.setString(1, name);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next()
            ? Optional.of(new Known(user(rows), rows.getString("password")))
            : Optional.empty();
      }
    }
  }

  static User user(ResultSet row) throws SQLException {
    return new User(
        row.getString("name"),
        row.getString("shown_name"),
        Role.of(row.getString("role")).orElseThrow(() -> unknown("role")),
        row.getString("unit_code"),
        Language.of(row.getString("language")).orElseThrow(() -> unknown("language")),
        row.getBoolean("must_change"),
        row.getBoolean("enabled"));
  }

  private static IllegalStateException unknown(String what) {
    return new IllegalStateException("The record holds an unknown " + what + " of a user.");
  }

  /**
   * Enters a new user.
   *
   * @return whether the name was free
   */
  public boolean add(User user, String password) throws SQLException {
    String sql =
        """
        insert into dashboard_user (name, shown_name, role, unit_code, language, password,
            must_change, enabled, created_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """;
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, user.name());
      insert.setString(2, user.shownName());
      insert.setString(3, user.role().id());
      insert.setString(4, user.unitCode());
      insert.setString(5, user.language().id());
      insert.setString(6, password);
      insert.setBoolean(7, user.mustChange());
      insert.setBoolean(8, user.enabled());
      insert.setTimestamp(9, Timestamp.from(clock.instant()));
      return insert.executeUpdate() > 0;
    }
  }

  /**
   * Gives a user another password and ends all that they are logged in with.
   *
   * @param mustChange whether they are to choose their own at once
   * @return whether there is such a user
   */
  public boolean changePassword(String name, String password, boolean mustChange)
      throws SQLException {
    return changed(
        name,
        "update dashboard_user set password = ?, must_change = ? where name = ?",
        update -> {
          update.setString(1, password);
          update.setBoolean(2, mustChange);
          update.setString(3, name);
        });
  }

  /**
   * Lets a user log in, or no more; then all that they are logged in with ends.
   *
   * @return whether there is such a user
   */
  public boolean enable(String name, boolean enabled) throws SQLException {
    return changed(
        name,
        "update dashboard_user set enabled = ? where name = ?",
        update -> {
          update.setBoolean(1, enabled);
          update.setString(2, name);
        });
  }

  /** The language that a user sees from now on. */
  public void speak(String name, Language language) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement("update dashboard_user set language = ? where name = ?")) {
      update.setString(1, language.id());
      update.setString(2, name);
      update.executeUpdate();
    }
  }

  /** The values of a statement's marks. */
  @FunctionalInterface
  private interface Values {
    void into(PreparedStatement update) throws SQLException;
  }

  private boolean changed(String name, String sql, Values values) throws SQLException {
    return transactions.get(
        connection -> {
          try (PreparedStatement update = connection.prepareStatement(sql);
              PreparedStatement end =
                  connection.prepareStatement(
                      "delete from dashboard_session where user_name = ?")) {
            values.into(update);
            end.setString(1, name);
            end.executeUpdate();
            return update.executeUpdate() > 0;
          }
        });
  }
}
