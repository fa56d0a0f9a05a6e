package org.dualwatch.dashboard.account;

import java.sql.SQLException;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.BadRequestException;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.store.Users;

/** Locks a user out, or lets one in again. */
final class KeepUser implements View.Action {

  private final Users users;

  KeepUser(Users users) {
    this.users = users;
  }

  @Override
  public Path path() {
    return Path.of("/users/{name}");
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ADMINISTRATOR);
  }

  @Override
  public Reply done(Visit visit) throws BadRequestException, NotThereException, SQLException {
    String name = visit.part("name");
    if (users.find(name).isEmpty()) {
      throw new NotThereException();
    }
    String what = visit.form().text("do");
    return switch (what) {
      case "enable" -> enable(name, true);
      case "disable" -> {
        // Who locks themselves out has nobody to let them in again.
        boolean self = name.equals(visit.user().name());
        yield self ? Reply.seeOther(UsersPage.PATH + "?done=user.self") : enable(name, false);
      }
      default -> throw new BadRequestException("nothing that is done with users");
    };
  }

  private Reply enable(String name, boolean enabled) throws SQLException {
    users.enable(name, enabled);
    return Reply.seeOther(UsersPage.PATH + "?done=" + (enabled ? "user.enabled" : "user.disabled"));
  }
}
