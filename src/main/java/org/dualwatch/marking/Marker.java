package org.dualwatch.marking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.Format;
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
   * Marks a file.
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
    return switch (format.get()) {
      case DOCX, XLSX, XLS, PDF ->
          copy(
              documents.mark(
                  format.get(), bytes, FindingNotes.of(findings, judgement.tables(), day)));
      case DOC, HTML, TEXT, CSV, JSON ->
          new Marked.Copy(FindingList.of(findings, day), LIST_ENDING);
    };
  }

  private static Marked copy(MarkedCopy copy) {
    return copy instanceof MarkedCopy.Made made
        ? new Marked.Copy(made.bytes(), "")
        : new Marked.Not(((MarkedCopy.None) copy).hindrance().zh());
  }

  private static Optional<Format> format(String id) {
    return Arrays.stream(Format.values()).filter(format -> format.id().equals(id)).findFirst();
  }
}
