package org.dualwatch.dashboard.account;

import java.sql.SQLException;
import java.util.Set;
import org.dualwatch.access.Passwords;
import org.dualwatch.access.Role;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.store.Users;

/** Gives a user who forgot theirs another password to begin with. */
final class ResetPassword implements View.Once {

  private final Users users;
  private final Passwords passwords;
  private final UsersPage page;

  ResetPassword(Users users, Passwords passwords, UsersPage page) {
    this.users = users;
    this.passwords = passwords;
    this.page = page;
  }

  @Override
  public Path path() {
    return Path.of("/users/{name}/password");
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ADMINISTRATOR);
  }

  @Override
  public Screen screen(Visit visit) throws NotThereException, SQLException {
    String name = visit.part("name");
    if (name.equals(visit.user().name())) {
      return page.refusing(visit, "user.own-password");
    }
    String password = passwords.start();
    if (!users.changePassword(name, passwords.kept(password), true)) {
      throw new NotThereException();
    }
    return page.giving(visit, name, password);
  }
}
