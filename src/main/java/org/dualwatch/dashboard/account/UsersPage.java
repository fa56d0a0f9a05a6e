package org.dualwatch.dashboard.account;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.access.User;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.intake.Units;
import org.dualwatch.page.Words;
import org.dualwatch.store.Users;

/** All users, for those who keep them. */
final class UsersPage implements View.Page {

  static final Path PATH = Path.of("/users");

  private final Users users;
  private final Units units;

  UsersPage(Users users, Units units) {
    this.users = users;
    this.units = units;
  }

  @Override
  public Path path() {
    return PATH;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ADMINISTRATOR);
  }

  @Override
  public Screen screen(Visit visit) throws SQLException {
    return screen(visit, "", "", "");
  }

  /** The page with the password that a user was just given; it is shown this once. */
  Screen giving(Visit visit, String name, String password) throws SQLException {
    return screen(visit, name, password, "");
  }

  /**
   * The page with what was not done, and why.
   *
   * @param wrong the key of the reason
   */
  Screen refusing(Visit visit, String wrong) throws SQLException {
    return screen(visit, "", "", wrong);
  }

  private Screen screen(Visit visit, String name, String password, String wrong)
      throws SQLException {
    List<User> all = users.all();
    return new Screen(
        "users.ftlh",
        visit.words().say("nav.users"),
        Map.of(
            "users",
            all,
            "units",
            units.names(),
            "roles",
            Role.values(),
            "startName",
            name,
            "startPassword",
            password,
            "wrong",
            wrong),
        List.of(listing(visit.words(), all)));
  }

  private static Listing listing(Words words, List<User> all) {
    return new Listing(
        "users",
        words.say("nav.users"),
        List.of(
            new Column("name", words.say("user.name"), Kind.TEXT, 20),
            new Column("shownName", words.say("user.shown-name"), Kind.TEXT, 20),
            new Column("role", words.say("user.role"), Kind.TEXT, 16),
            new Column("unit", words.say("unit"), Kind.TEXT, 16),
            new Column("state", words.say("user.state"), Kind.TEXT, 20)),
        all.stream().map(user -> row(words, user)).toList(),
        words.say("users.empty"));
  }

  private static List<Cell> row(Words words, User user) {
    return List.of(
        Cell.of(user.name()),
        Cell.of(user.shownName()),
        Cell.of(words.say("role." + user.role().id())),
        Cell.of(user.unitCode()),
        Cell.of(words.say(state(user))));
  }

  private static String state(User user) {
    if (!user.enabled()) {
      return "user.disabled";
    }
    return user.mustChange() ? "user.must-change" : "user.enabled";
  }
}
