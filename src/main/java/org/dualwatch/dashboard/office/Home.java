package org.dualwatch.dashboard.office;

import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.dashboard.http.Reply;

/** Takes those who see no office's figures from the root to the page that is theirs. */
final class Home implements View.Download {

  @Override
  public Path path() {
    return Path.of("/");
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.UNIT, Role.ADMINISTRATOR);
  }

  @Override
  public Reply file(Visit visit) {
    return Reply.seeOther(
        visit.user().role() == Role.UNIT ? "/units/" + visit.user().unitCode() : "/users");
  }
}
