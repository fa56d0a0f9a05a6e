package org.dualwatch.dashboard.account;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.access.Passwords;
import org.dualwatch.access.Role;
import org.dualwatch.access.User;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.BadRequestException;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.finding.Language;
import org.dualwatch.intake.Units;
import org.dualwatch.store.Users;

/** Adds a user with a password to begin with. */
final class AddUser implements View.Once {

  private final Users users;
  private final Units units;
  private final Passwords passwords;
  private final UsersPage page;

  AddUser(Users users, Units units, Passwords passwords, UsersPage page) {
    this.users = users;
    this.units = units;
    this.passwords = passwords;
    this.page = page;
  }

  @Override
  public Path path() {
    return UsersPage.PATH;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ADMINISTRATOR);
  }

  @Override
  public Screen screen(Visit visit) throws BadRequestException, SQLException {
    Optional<Role> role = Role.of(visit.form().text("role"));
    if (role.isEmpty()) {
      throw new BadRequestException("a role that there is not");
    }
    String unit = role.get().isOfUnit() ? visit.form().text("unit") : "";
    if (role.get().isOfUnit() && !units.names().containsKey(unit)) {
      return page.refusing(visit, "user.unit");
    }
    String name = visit.form().text("name").toLowerCase(Locale.ROOT);
    String shownName = visit.form().text("shown-name");
    User user;
    try {
      user = new User(name, shownName, role.get(), unit, Language.ZH, true, true);
    } catch (IllegalArgumentException wrong) {
      return page.refusing(visit, "user.form");
    }
    String password = passwords.start();
    return users.add(user, passwords.kept(password))
        ? page.giving(visit, name, password)
        : page.refusing(visit, "user.taken");
  }
}
