package org.dualwatch.dashboard.project;

import java.io.IOException;
import java.sql.SQLException;
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
import org.dualwatch.store.ProjectPapers.PaperFile;

/**
 * A file that was handed in, exactly as it came; to be kept and never shown, for what others wrote
 * is not ours to show as a page.
 */
final class PaperDownload implements View.Download {

  private static final String ANY_TYPE = "application/octet-stream";
  private static final int LONGEST_NAME = 120;

  private final BoardLists lists;
  private final ProjectPapers papers;
  private final Originals originals;

  PaperDownload(BoardLists lists, ProjectPapers papers, Originals originals) {
    this.lists = lists;
    this.papers = papers;
    this.originals = originals;
  }

  /** Where a file is that was handed in. */
  static String original(String projectId, String receiptNo) {
    return "/projects/" + projectId + "/papers/" + receiptNo;
  }

  @Override
  public Path path() {
    return Path.of("/projects/{id}/papers/{receipt}");
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
    byte[] bytes = originals.bytes(file).orElseThrow(NotThereException::new);
    return Reply.download(safe(file.name()), ANY_TYPE, bytes);
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
