package org.dualwatch.dashboard;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.dashboard.http.BadRequestException;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.dashboard.http.Reply;

/** Something at an address that somebody who is logged in may ask for. */
public sealed interface View {

  /** Where it is; the query is not part of it. */
  Path path();

  /** Who may ask for it. To anybody else it is as if it were not there. */
  Set<Role> roles();

  /** Whatever their role is. */
  Set<Role> EVERYBODY = Set.of(Role.values());

  /** Those who look at what is on record. */
  Set<Role> READERS = Set.of(Role.OFFICE, Role.UNIT, Role.AUDITOR);

  /** Those of them who see all units. */
  Set<Role> READERS_OF_ALL = Set.of(Role.OFFICE, Role.AUDITOR);

  /** A page, whose tables are there as a workbook ({@code .xlsx}) and as JSON too. */
  non-sealed interface Page extends View {

    /** Whether it asks for itself every few seconds while it is open. */
    default boolean looksForNews() {
      return false;
    }

    /**
     * What it shows.
     *
     * @throws NotThereException where there is nothing of that name, or not for this visitor
     * @throws BadRequestException where what was asked is no question
     */
    Screen screen(Visit visit)
        throws NotThereException, BadRequestException, SQLException, IOException;
  }

  /** A file, as it is kept. */
  non-sealed interface Download extends View {

    /** The same as of a page. */
    Reply file(Visit visit)
        throws NotThereException, BadRequestException, SQLException, IOException;
  }

  /** Something that changes what is on record, sent by a form of ours alone. */
  sealed interface Change extends View permits Action, Once {}

  /** A change after which one goes on to a page. */
  non-sealed interface Action extends Change {

    /** Where one goes on to. */
    Reply done(Visit visit)
        throws NotThereException, BadRequestException, SQLException, IOException;
  }

  /** A change whose answer is a page that is shown this once, such as a password to begin with. */
  non-sealed interface Once extends Change {

    /** The same as of a page. */
    Screen screen(Visit visit)
        throws NotThereException, BadRequestException, SQLException, IOException;
  }
}
