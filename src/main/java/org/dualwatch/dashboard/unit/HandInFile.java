package org.dualwatch.dashboard.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.dashboard.http.Upload;
import org.dualwatch.intake.HandIn;

/** Takes the files that a unit hands in by its browser; nobody else speaks for it. */
final class HandInFile implements View.Action {

  private final Reach reach;
  private final HandIn handIn;

  HandInFile(Reach reach, HandIn handIn) {
    this.reach = reach;
    this.handIn = handIn;
  }

  @Override
  public Path path() {
    return Path.of("/units/{unit}/files");
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.UNIT);
  }

  @Override
  public Reply done(Visit visit) throws NotThereException, SQLException, IOException {
    String unit = reach.unit(visit);
    String back = "/units/" + unit;
    String answer = "?wrong=file.none";
    for (Upload file : visit.request().files()) {
      if (file.name().isEmpty() && Files.size(file.content()) == 0) {
        continue; // What a browser sends for a field that no file was chosen in.
      }
      String outcome =
          switch (handIn.handIn(unit, file.name(), file.content()).outcome()) {
            case RECEIVED -> "?done=file.received";
            case EMPTY -> "?wrong=file.empty";
            case TOO_LARGE -> "?wrong=file.too-large";
          };
      if (!outcome.startsWith("?done")) {
        return Reply.seeOther(back + outcome);
      }
      answer = outcome;
    }
    return Reply.seeOther(back + answer);
  }
}
