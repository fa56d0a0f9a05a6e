package org.dualwatch.dashboard.account;

import java.time.Clock;
import java.util.List;
import org.dualwatch.access.Attempts;
import org.dualwatch.access.Passwords;
import org.dualwatch.dashboard.View;
import org.dualwatch.intake.Units;
import org.dualwatch.store.Traces;
import org.dualwatch.store.Users;

/** All that users do about themselves, and those who keep them. */
public final class Account {

  private Account() {}

  public static List<View> views(
      Users users, Units units, Passwords passwords, Traces traces, Clock clock) {
    UsersPage page = new UsersPage(users, units);
    return List.of(
        new PasswordPage(),
        new ChangePassword(users, passwords, new Attempts(clock)),
        new Speak(users),
        page,
        new AddUser(users, units, passwords, page),
        new KeepUser(users),
        new ResetPassword(users, passwords, page),
        new TracesPage(traces, clock.getZone()));
  }
}
