package org.dualwatch.dashboard.account;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.BadRequestException;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.finding.Language;
import org.dualwatch.store.Users;

/** Shows a user the pages in another language from now on. */
final class Speak implements View.Action {

  private final Users users;

  Speak(Users users) {
    this.users = users;
  }

  @Override
  public Path path() {
    return Path.of("/language");
  }

  @Override
  public Set<Role> roles() {
    return EVERYBODY;
  }

  @Override
  public Reply done(Visit visit) throws BadRequestException, SQLException {
    Optional<Language> language = Language.of(visit.form().text("language"));
    if (language.isEmpty()) {
      throw new BadRequestException("a language that there is not");
    }
    users.speak(visit.user().name(), language.get());
    return Reply.seeOther(visit.backTo());
  }
}
