package org.dualwatch.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Light;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.RunTotals;
import org.dualwatch.monitoring.UnitFinding;
import org.dualwatch.monitoring.UnitOutcome;
import org.dualwatch.page.Room;
import org.dualwatch.sheet.UnmatchedRow;

/**
 * What the head of a unit has to know of a run, as its page shows it. What has no room is counted.
 *
 * @param projects all of the unit's, or those that there is room for
 * @param urgent findings that somebody has to do something about, or that could not be told; the
 *     gravest first
 * @param notes how many findings are for information only
 * @param unmatched projects that table and ledger do not both have once
 * @param leftOut how many projects, findings and unmatched projects the workbook alone has
 */
public record UnitPage(
    UnitOutcome unit,
    RunTotals totals,
    List<Progress> projects,
    List<UnitFinding> urgent,
    int notes,
    List<UnmatchedRow> unmatched,
    int leftOut) {

  private static final Comparator<Progress> RED_FIRST =
      Comparator.comparing(project -> !project.lights().anyRed());
  private static final Comparator<UnmatchedRow> BY_KIND = Comparator.comparing(UnmatchedRow::kind);
  private static final Comparator<UnitFinding> GRAVEST =
      Comparator.comparing(found -> found.finding().severity());

  /** What a row takes on the page besides its texts, in bytes. */
  private static final int OF_PROJECT = 1_000;

  private static final int OF_FINDING = 200;
  private static final int OF_UNMATCHED = 200;

  public UnitPage {
    projects = List.copyOf(projects);
    urgent = List.copyOf(urgent);
    unmatched = List.copyOf(unmatched);
  }

  static UnitPage of(UnitOutcome unit) {
    List<UnitFinding> urgent =
        unit.findings().stream()
            .filter(found -> isUrgent(found.finding()))
            .sorted(GRAVEST)
            .toList();
    List<UnmatchedRow> unmatched =
        Stream.concat(
                unit.progress().stream().map(UnmatchedRows::of).flatMap(Optional::stream),
                unit.withoutTable().stream().map(UnmatchedRows::of))
            .toList();
    List<Progress> projects =
        new Room(Room.OF_A_PAGE / 2).fitting(unit.progress(), RED_FIRST, UnitPage::bytes);
    List<UnitFinding> shown =
        new Room(Room.OF_A_PAGE * 3 / 8).fitting(urgent, GRAVEST, UnitPage::bytes);
    List<UnmatchedRow> rows =
        new Room(Room.OF_A_PAGE / 8).fitting(unmatched, BY_KIND, UnitPage::bytes);
    return new UnitPage(
        unit,
        RunTotals.of(unit),
        projects,
        shown,
        unit.findings().size() - urgent.size(),
        rows,
        unit.progress().size()
            - projects.size()
            + (urgent.size() - shown.size())
            + (unmatched.size() - rows.size()));
  }

  private static boolean isUrgent(Finding finding) {
    return !(finding.violated() && finding.severity() == Severity.NOTE);
  }

  private static int bytes(Progress project) {
    int reasons =
        project.lights().all().stream().map(Light::because).mapToInt(b -> Room.bytes(b.zh())).sum();
    return OF_PROJECT + 2 * Room.bytes(project.table().project()) + 2 * reasons;
  }

  private static int bytes(UnitFinding found) {
    Finding finding = found.finding();
    return OF_FINDING
        + Room.bytes(
            finding.subject().project(),
            finding.subject().indicator(),
            finding.message().zh(),
            finding.fix().zh());
  }

  private static int bytes(UnmatchedRow row) {
    return OF_UNMATCHED + Room.bytes(row.kind().text(), row.project(), row.projectCode());
  }
}
