package org.dualwatch.marking;

import java.util.List;
import org.dualwatch.finding.Bilingual;
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

  private static final Bilingual OUR_FAULT =
      new Bilingual(
          "这次没能做出加了批注的文件，原因在本系统，与贵单位的文件无关；需要修改的问题都在本回执中。",
          "No copy of the file with comments could be made this time; the cause is in our system, and"
              + " not in the file. All that is to be mended is on this receipt.");

  private static final Bilingual MARKED =
      new Bilingual(
          "每一处都已在您的文件副本中用批注标出：同一文件夹中以“标注-”开头、回执编号相同的文件。请对照它修改原文件。",
          "Each place is marked by a comment in a copy of your file: the one beside this receipt that"
              + " has the same receipt number in its name. Please mend the original by it.");

  private final Marker marker;

  public MarkedFiles(Marker marker) {
    this.marker = marker;
  }

  /** The marked file of a submission, with what its receipt says of it. */
  public Enclosure of(Submission submission, Judgement judgement) {
    try {
      Marked marked = marker.mark(submission.bytes(), judgement, submission.day());
      if (marked instanceof Marked.Copy copy) {
        return new Enclosure(List.of(file(submission, copy)), remark(copy));
      }
      LOG.debug("{} is not marked: {}", submission, ((Marked.Not) marked).reason());
      return Enclosure.NOTHING;
    } catch (RuntimeException | StackOverflowError ourFault) {
      LOG.error("{} could not be marked; its receipt goes out without", submission, ourFault);
      return new Enclosure(List.of(), OUR_FAULT);
    }
  }

  private static Bilingual remark(Marked.Copy copy) {
    if (!copy.isList()) {
      return MARKED;
    }
    return new Bilingual(
        copy.whyList().zh() + "，所以没有在文件中加批注；需要修改的问题另列成 Excel 清单，是同一文件夹中以“标注-”开头、回执编号相同的文件。",
        "There are no comments in the file, since "
            + copy.whyList().en()
            + "; what is to be mended is listed in the Excel file beside this receipt that has the"
            + " same receipt number in its name.");
  }

  private static MarkedFile file(Submission submission, Marked.Copy copy) {
    String name = FileName.of(submission.fileName()) + copy.listEnding();
    return new MarkedFile(
        "marked." + submission.id() + "." + submission.dropId(),
        submission.unitCode() + "/标注-" + submission.receiptNo() + "-" + name,
        copy.bytes());
  }
}
