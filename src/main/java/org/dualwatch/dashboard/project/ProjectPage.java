package org.dualwatch.dashboard.project;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.access.Role;
import org.dualwatch.board.History;
import org.dualwatch.board.ProjectProgress;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.board.StandingFindings;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.NotThereException;
import org.dualwatch.dashboard.RuleTitles;
import org.dualwatch.dashboard.Screen;
import org.dualwatch.dashboard.View;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.dashboard.http.Path;
import org.dualwatch.page.Words;
import org.dualwatch.store.BoardLists;
import org.dualwatch.store.BoardProjects;
import org.dualwatch.store.Cases;
import org.dualwatch.store.ProjectPapers;

/**
 * One project: where it stands, what is to be mended, its money, its targets, and how it came to
 * be.
 */
final class ProjectPage implements View.Page {

  /** How many submissions and messages are told. */
  private static final int HISTORY = 30;

  private static final int ALL_HISTORY = 500;

  private final BoardLists lists;
  private final BoardProjects projects;
  private final Cases cases;
  private final ProjectPapers papers;
  private final RuleTitles titles;
  private final Clock clock;
  private final DateTimeFormatter time;

  /**
   * @param clock with the office's zone
   */
  ProjectPage(
      BoardLists lists,
      BoardProjects projects,
      Cases cases,
      ProjectPapers papers,
      RuleTitles titles,
      Clock clock) {
    this.lists = lists;
    this.projects = projects;
    this.cases = cases;
    this.papers = papers;
    this.titles = titles;
    this.clock = clock;
    this.time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
  }

  @Override
  public Path path() {
    return Path.of("/projects/{id}");
  }

  @Override
  public Set<Role> roles() {
    return READERS;
  }

  @Override
  public Screen screen(Visit visit) throws NotThereException, SQLException {
    Words words = visit.words();
    String id = visit.part("id");
    ProjectRow project = lists.project(visit.sight(), id).orElseThrow(NotThereException::new);
    StandingFindings standing = projects.findings(visit.sight(), id, FindingSection.needed(visit));
    Optional<ProjectProgress> progress = projects.progress(visit.sight(), id);
    History history =
        projects
            .filings(visit.sight(), id, Math.min(visit.atMost(HISTORY), ALL_HISTORY))
            .orElseThrow(NotThereException::new);
    List<String> receipts =
        history.filings().stream().map(one -> one.form().receiptNo()).distinct().toList();
    Head head = Head.of(words, project, progress, LocalDate.now(clock));
    FindingSection findings = FindingSection.of(visit, id, standing, titles);
    SpendingSection spending = SpendingSection.of(words, project.money(), progress);
    Listing indicators = IndicatorSection.of(words, progress);
    HistorySection filings =
        HistorySection.of(words, id, history, papers.answers(project.unitCode(), receipts));
    Listing messages = ToldSection.of(words, history.told(), time);
    CaseSection correction =
        CaseSection.of(words, project, cases.ofUnit(project.unitCode(), project.year()));
    return new Screen(
        "project.ftlh",
        head.name(),
        Map.of(
            "head", head,
            "findings", findings,
            "spending", spending,
            "filings", filings,
            "correction", correction,
            "original", OriginalPage.address(id),
            "form", project.form().isThere() ? OriginalPage.address(id, project.form()) : "",
            "download",
                project.last().isThere()
                    ? PaperDownload.original(id, project.last().receiptNo())
                    : ""),
        List.of(
            findings.listing(),
            spending.months(),
            indicators,
            filings.listing(),
            messages,
            correction.steps()));
  }
}
