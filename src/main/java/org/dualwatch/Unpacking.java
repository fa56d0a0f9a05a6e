package org.dualwatch;

import java.util.ArrayList;
import java.util.List;
import org.dualwatch.document.Bundled;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.intake.FolderNotes;
import org.dualwatch.intake.Intake;
import org.dualwatch.intake.Submission;

/** Lets an archive be several submissions: who sent them is intake's, what is in it document's. */
public final class Unpacking {

  private final DocumentReader reader;
  private final Intake intake;

  Unpacking(DocumentReader reader, Intake intake) {
    this.reader = reader;
    this.intake = intake;
  }

  /** The files of an archive, each a submission of its own; none where it is no archive. */
  public List<Submission> partsOf(Submission submission) {
    List<Submission> parts = new ArrayList<>();
    if (submission.isReadable()) {
      for (Bundled item : reader.bundled(submission.bytes())) {
        // Whoever packs a whole folder packs our own note with it.
        if (!FolderNotes.isNote(item.name())) {
          parts.add(intake.part(submission, item.name(), item.bytes(), parts.size()));
        }
      }
    }
    return parts;
  }
}
