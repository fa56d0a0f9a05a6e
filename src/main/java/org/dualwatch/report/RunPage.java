package org.dualwatch.report;

import java.util.Comparator;
import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.monitoring.Highlights;
import org.dualwatch.monitoring.Light;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.UnitFinding;
import org.dualwatch.page.Room;

/**
 * What the page of a run lists of it: all where it is small, else what matters most, so that it
 * opens at once. The workbook has everything.
 *
 * @param projects in the order of the run
 * @param findings in the order of the run
 * @param units those with a page of their own, by code
 * @param allUnits how many have one
 * @param allProjects whether every project of the run is listed
 * @param allFindings whether every finding of the run is listed
 */
public record RunPage(
    List<Progress> projects,
    List<UnitFinding> findings,
    List<UnitLine> units,
    int allUnits,
    boolean allProjects,
    boolean allFindings) {

  private static final Comparator<Progress> RED_FIRST =
      Comparator.comparing(project -> !project.lights().anyRed());
  private static final Comparator<UnitFinding> GRAVEST =
      Comparator.comparing(found -> found.finding().severity());

  /** What a row takes on the page besides its texts, in bytes. */
  private static final int OF_PROJECT = 1_300;

  private static final int OF_FINDING = 500;
  private static final int OF_UNIT = 300;

  public RunPage {
    projects = List.copyOf(projects);
    findings = List.copyOf(findings);
    units = List.copyOf(units);
  }

  static RunPage of(MonitoringRun run, List<UnitLine> units) {
    Highlights highlights = run.highlights();
    Room ofUnits = new Room(Room.OF_A_PAGE / 8);
    List<UnitLine> shown = ofUnits.fitting(units, UnitLine.BY_NEED, RunPage::bytes);
    Room ofFindings = new Room(Room.OF_A_PAGE * 3 / 8);
    List<UnitFinding> findings = ofFindings.fitting(highlights.findings(), GRAVEST, RunPage::bytes);
    List<Progress> projects =
        new Room(Room.OF_A_PAGE / 2 + ofUnits.left() + ofFindings.left())
            .fitting(highlights.projects(), RED_FIRST, RunPage::bytes);
    return new RunPage(
        projects,
        findings,
        shown,
        units.size(),
        highlights.complete() && projects.size() == highlights.projects().size(),
        highlights.complete() && findings.size() == highlights.findings().size());
  }

  /** Its row, its dot in the picture, and a line for each of its lights. */
  private static int bytes(Progress project) {
    int reasons =
        project.lights().all().stream().map(Light::because).mapToInt(b -> Room.bytes(b.zh())).sum();
    return OF_PROJECT + 5 * Room.bytes(project.table().project()) + 2 * reasons;
  }

  private static int bytes(UnitFinding found) {
    Finding finding = found.finding();
    return OF_FINDING
        + Room.bytes(
            found.unitName(),
            finding.subject().project(),
            finding.subject().place().text(),
            finding.subject().indicator(),
            finding.message().zh(),
            finding.evidence().found(),
            finding.evidence().expected(),
            finding.evidence().difference(),
            finding.fix().zh(),
            finding.basis());
  }

  private static int bytes(UnitLine unit) {
    return OF_UNIT + Room.bytes(unit.name());
  }
}
