package org.dualwatch.marking;

import java.util.List;
import org.dualwatch.intake.Submission;
import org.dualwatch.rule.Judgement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The marked file that goes to a unit beside its receipt. It is a help and no answer: where it
 * fails, that is our own fault, and the receipt goes out without it.
 */
public final class MarkedFiles {

  private static final Logger LOG = LoggerFactory.getLogger(MarkedFiles.class);

  private final Marker marker;

  public MarkedFiles(Marker marker) {
    this.marker = marker;
  }

  /**
   * The marked file of a submission, or none where there is nothing to mend or nowhere to say it.
   */
  public List<MarkedFile> of(Submission submission, Judgement judgement) {
    try {
      Marked marked = marker.mark(submission.bytes(), judgement, submission.day());
      if (marked instanceof Marked.Copy copy) {
        return List.of(file(submission, copy));
      }
      LOG.debug("{} is not marked: {}", submission, ((Marked.Not) marked).reason());
      return List.of();
    } catch (RuntimeException | StackOverflowError ourFault) {
      LOG.error("{} could not be marked; its receipt goes out without", submission, ourFault);
      return List.of();
    }
  }

  private static MarkedFile file(Submission submission, Marked.Copy copy) {
    String name = FileName.of(submission.fileName()) + copy.listEnding();
    return new MarkedFile(
        "marked." + submission.id() + "." + submission.dropId(),
        submission.unitCode() + "/标注-" + submission.receiptNo() + "-" + name,
        copy.bytes());
  }
}
