package org.dualwatch.marking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.Format;
import org.dualwatch.document.Hindrance;
import org.dualwatch.document.MarkedCopy;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Judgement;

/** Gives a judged file back with what was found in it, each at its place. */
public final class Marker {

  private static final String LIST_ENDING = ".xlsx";

  private final DocumentReader documents;

  /**
   * @param documents writes into files of the formats that can hold notes
   */
  public Marker(DocumentReader documents) {
    this.documents = documents;
  }

  /**
   * Marks a file, or lists what is to be mended where nothing can be written into it.
   *
   * @param bytes the file as it was read and judged
   * @param day what the notes are dated by; the same file, findings and day give the same bytes
   * @throws RuntimeException where it fails through a fault of our own
   */
  public Marked mark(byte[] bytes, Judgement judgement, LocalDate day) {
    List<Finding> findings = FindingNotes.toMend(judgement.findings());
    if (!judgement.faults().isEmpty()) {
      return new Marked.Not("校验没有完成");
    }
    if (findings.isEmpty()) {
      return new Marked.Not("没有需要修改的问题");
    }
    Optional<Format> format = format(judgement.tables().format());
    if (format.isEmpty()) {
      return new Marked.Not("文件没有读出内容，无处可标");
    }
    MarkedCopy copy =
        documents.mark(format.get(), bytes, FindingNotes.of(findings, judgement.tables(), day));
    if (copy instanceof MarkedCopy.Made made) {
      return Marked.Copy.ofFile(made.bytes());
    }
    if (!judgement.isOfForms()) {
      return new Marked.Not("文件中没有需要逐项修改的表");
    }
    Hindrance hindrance = ((MarkedCopy.None) copy).hindrance();
    return Marked.Copy.list(FindingList.of(findings, day), LIST_ENDING, hindrance.reason());
  }

  private static Optional<Format> format(String id) {
    return Arrays.stream(Format.values()).filter(format -> format.id().equals(id)).findFirst();
  }
}
