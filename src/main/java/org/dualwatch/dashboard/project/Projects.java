package org.dualwatch.dashboard.project;

import java.time.Clock;
import java.util.List;
import org.dualwatch.dashboard.RuleTitles;
import org.dualwatch.dashboard.View;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.intake.Filing;
import org.dualwatch.store.BoardLists;
import org.dualwatch.store.BoardProjects;
import org.dualwatch.store.Cases;
import org.dualwatch.store.ProjectPapers;

/** All that is to be seen of a project. */
public final class Projects {

  private Projects() {}

  /**
   * Its views.
   *
   * @param filing where the files lie that were handed in
   * @param documents reads them again
   * @param titles what rules are called
   * @param clock with the office's zone
   * @param largest how many bytes a file may have that is read again
   */
  public static List<View> views(
      BoardLists lists,
      BoardProjects projects,
      Cases cases,
      ProjectPapers papers,
      Filing filing,
      DocumentReader documents,
      RuleTitles titles,
      Clock clock,
      long largest) {
    Originals originals = new Originals(filing, documents, largest);
    return List.of(
        new ProjectPage(lists, projects, cases, papers, titles, clock),
        new OriginalPage(lists, projects, papers, originals),
        new PaperDownload(lists, papers, originals));
  }
}
