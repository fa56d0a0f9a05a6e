package org.dualwatch.dashboard.project;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.page.Plain;
import org.dualwatch.store.BoardLists;
import org.dualwatch.store.ProjectPapers;
import org.dualwatch.store.ProjectPapers.Answer;
import org.dualwatch.store.ProjectPapers.PaperFile;
import org.dualwatch.store.ProjectPapers.Sent;

/**
 * A file that was handed in, exactly as it came, and what was answered to it; to be kept and never
 * shown, for what others wrote is not ours to show as a page.
 */
final class PaperDownload implements View.Download {

  private static final String ORIGINAL = "original";
  private static final String ANY_TYPE = "application/octet-stream";
  private static final int LONGEST_NAME = 120;

  private final BoardLists lists;
  private final ProjectPapers papers;
  private final Originals originals;
  private final Written written;

  PaperDownload(BoardLists lists, ProjectPapers papers, Originals originals, Written written) {
    this.lists = lists;
    this.papers = papers;
    this.originals = originals;
    this.written = written;
  }

  /** Where a file is that was handed in. */
  static String original(String projectId, String receiptNo) {
    return "/projects/" + projectId + "/papers/" + receiptNo + "/" + ORIGINAL;
  }

  /** Where an answer is. */
  static String answer(String projectId, String receiptNo, Answer answer) {
    return "/projects/" + projectId + "/papers/" + receiptNo + "/" + word(answer);
  }

  private static String word(Answer answer) {
    return answer.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Path path() {
    return Path.of("/projects/{id}/papers/{receipt}/{what}");
  }

  @Override
  public Set<Role> roles() {
    return READERS;
  }

  @Override
  public Reply file(Visit visit) throws NotThereException, SQLException, IOException {
    ProjectRow project =
        lists.project(visit.sight(), visit.part("id")).orElseThrow(NotThereException::new);
    PaperFile file =
        papers.file(project.unitCode(), visit.part("receipt")).orElseThrow(NotThereException::new);
    String what = visit.part("what");
    if (what.equals(ORIGINAL)) {
      return download(file.name(), originals.bytes(file));
    }
    Answer answer =
        Arrays.stream(Answer.values())
            .filter(one -> word(one).equals(what))
            .findFirst()
            .orElseThrow(NotThereException::new);
    Sent sent =
        papers
            .sent(project.unitCode(), file.receiptNo(), answer)
            .orElseThrow(NotThereException::new);
    return download(sent.path().substring(sent.path().lastIndexOf('/') + 1), written.bytes(sent));
  }

  private static Reply download(String name, Optional<byte[]> bytes) throws NotThereException {
    return Reply.download(safe(name), ANY_TYPE, bytes.orElseThrow(NotThereException::new));
  }

  /** A name for whatever system a browser runs on; its end tells the kind of file. */
  private static String safe(String hostile) {
    String plain = Plain.line(hostile).replaceAll("[/\\\\\"<>|:*?]", "_");
    int letters = plain.codePointCount(0, plain.length());
    return letters <= LONGEST_NAME
        ? plain
        : plain.substring(plain.offsetByCodePoints(0, letters - LONGEST_NAME));
  }
}
