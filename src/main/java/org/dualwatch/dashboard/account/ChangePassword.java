package org.dualwatch.dashboard.account;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.access.Attempts;
import org.dualwatch.access.Passwords;
import org.dualwatch.access.Role;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.store.Users;

/** Gives users the password that they chose; they log in with it at once. */
final class ChangePassword implements View.Action {

  private final Users users;
  private final Passwords passwords;
  private final Attempts attempts;

  ChangePassword(Users users, Passwords passwords, Attempts attempts) {
    this.users = users;
    this.passwords = passwords;
    this.attempts = attempts;
  }

  @Override
  public Path path() {
    return PasswordPage.PATH;
  }

  @Override
  public Set<Role> roles() {
    return EVERYBODY;
  }

  @Override
  public Reply done(Visit visit) throws SQLException {
    Optional<String> wrong = wrong(visit);
    if (wrong.isPresent()) {
      return Reply.seeOther(PasswordPage.PATH + "?wrong=" + wrong.get());
    }
    String chosen = visit.form().exactly("password");
    users.changePassword(visit.user().name(), passwords.kept(chosen), false);
    return Reply.seeOther("/login?done=password");
  }

  private Optional<String> wrong(Visit visit) throws SQLException {
    String name = visit.user().name();
    String now = visit.form().exactly("now");
    String chosen = visit.form().exactly("password");
    String address = visit.request().address();
    if (!attempts.pause(name, address).isZero()) {
      return Optional.of("password.pause");
    }
    attempts.failed(name, address);
    boolean fits =
        users.find(name).filter(known -> passwords.fits(now, known.password())).isPresent();
    if (!fits) {
      return Optional.of("password.now");
    }
    attempts.succeeded(name, address);
    if (!chosen.equals(visit.form().exactly("again"))) {
      return Optional.of("password.again");
    }
    return chosen.equals(now) ? Optional.of("password.same") : Passwords.fault(chosen, name);
  }
}
