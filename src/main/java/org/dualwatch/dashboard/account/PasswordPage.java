package org.dualwatch.dashboard.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Path;

/** Where users choose a password of their own. */
final class PasswordPage implements View.Page {

  static final Path PATH = Path.of("/password");

  @Override
  public Path path() {
    return PATH;
  }

  @Override
  public Set<Role> roles() {
    return EVERYBODY;
  }

  @Override
  public Screen screen(Visit visit) {
    String wrong = visit.params().text("wrong");
    return new Screen(
        "password.ftlh",
        visit.words().say("password"),
        Map.of("wrong", visit.words().knows("wrong." + wrong) ? wrong : ""),
        List.of());
  }
}
