package org.dualwatch.dashboard;

import java.sql.SQLException;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.dashboard.http.Reply;

/** Ends a session. */
final class LogOut implements View.Action {

  private final Door door;

  LogOut(Door door) {
    this.door = door;
  }

  @Override
  public Path path() {
    return Path.of("/logout");
  }

  @Override
  public Set<Role> roles() {
    return EVERYBODY;
  }

  @Override
  public Reply done(Visit visit) throws SQLException {
    return door.logOut(visit.session());
  }
}
