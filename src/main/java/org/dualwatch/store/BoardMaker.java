package org.dualwatch.store;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dualwatch.board.Day;
import org.dualwatch.board.Figure;
import org.dualwatch.board.FindingCounts;
import org.dualwatch.board.FormNo;
import org.dualwatch.board.LampColours;
import org.dualwatch.board.Money;
import org.dualwatch.board.OpenCase;
import org.dualwatch.board.ProjectRow;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.correction.State;
import org.dualwatch.json.Json;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.store.RunOnRecord.Watched;
import org.dualwatch.value.Spelling;

/** Makes the board's rows of a unit and year from what is on record: nothing else goes in. */
final class BoardMaker {

  private final UnitOnRecord unit;
  private final int year;
  private final Function<LocalDate, Optional<LocalDate>> mendBy;
  private final ProjectGroups groups;
  private final RunOnRecord run;
  private final Map<ProjectGroup, Watched> watched = new HashMap<>();
  private final Map<ProjectGroup, FormNo> counting = new HashMap<>();

  private BoardMaker(UnitOnRecord unit, int year, Function<LocalDate, Optional<LocalDate>> mendBy) {
    this.unit = unit;
    this.year = year;
    this.mendBy = mendBy;
    List<PaperOnRecord> tables = unit.tables().stream().filter(t -> t.year() == year).toList();
    this.groups = new ProjectGroups(unit.unitCode(), year, tables);
    this.run =
        unit.runs().stream()
            .filter(one -> one.year() == year)
            .findFirst()
            .orElse(new RunOnRecord("", year, LocalDate.EPOCH, false, List.of(), List.of()));
    unit.forms().stream()
        .filter(form -> form.year() == year)
        .forEach(form -> groups.find(form.key()).ifPresent(group -> group.addForm(form)));
    run.projects().forEach(one -> groupOf(one).ifPresent(g -> watched.putIfAbsent(g, one)));
    for (AcceptedTable table : Newest.of(accepted(tables))) {
      groups
          .find(table.receiptNo(), table.number())
          .ifPresent(
              group -> counting.putIfAbsent(group, new FormNo(table.receiptNo(), table.number())));
    }
  }

  /**
   * All years that a unit has anything of.
   *
   * @param mendBy the last day to mend what was received on a day; empty where none is given
   */
  static List<BoardYear> of(UnitOnRecord unit, Function<LocalDate, Optional<LocalDate>> mendBy) {
    Set<Integer> years = new TreeSet<>();
    unit.tables().forEach(table -> years.add(table.year()));
    unit.forms().forEach(form -> years.add(form.year()));
    unit.cases().forEach(one -> years.add(one.fiscalYear()));
    unit.runs().stream()
        .filter(run -> !run.projects().isEmpty() || !run.findings().isEmpty())
        .forEach(run -> years.add(run.year()));
    unreplaced(unit).forEach(file -> years.add(file.day().getYear()));
    return years.stream().map(year -> new BoardMaker(unit, year, mendBy).year()).toList();
  }

  private BoardYear year() {
    BoardFindings findings = new BoardFindings(unit, year, groups, run);
    List<BoardYear.Entry> projects =
        groups.all().stream().map(group -> entry(group, findings)).toList();
    List<FileOnRecord> unread = unread();
    unread.stream()
        .filter(file -> file.day().getYear() == year)
        .forEach(file -> findings.addFile(file.id()));
    UnitSums sums = new UnitSums(unit, year, run, groups);
    return new BoardYear(
        year,
        sums.row(projects, unread),
        projects,
        findings.hits(),
        findings.rules(),
        BoardRounds.of(groups, unit.hits()));
  }

  private BoardYear.Entry entry(ProjectGroup group, BoardFindings findings) {
    PaperOnRecord last = group.last();
    Optional<PaperOnRecord> form = group.lastForm();
    Optional<Watched> progress = Optional.ofNullable(watched.get(group));
    FindingCounts counts =
        group.isWithdrawn() ? FindingCounts.NONE : findings.addPaper(group, last, form);
    FindingCounts runCounts = findings.addRun(group);
    LampColours lights = progress.map(one -> Lit.of(one.progress())).orElse(LampColours.DARK);
    OpenCase open = openCase(group);
    boolean missing =
        run.formsOverdue()
            && progress.filter(one -> !UnitSums.isReported(one, group, run)).isPresent();
    WaitsFor waits = WaitsFor.of(group, open, lights.worst(), missing, mendBy);
    ProjectRow row =
        new ProjectRow(
            group.id(),
            unit.unitCode(),
            UnitSums.name(unit),
            year,
            last.project(),
            group.code(),
            new FormNo(last.receiptNo(), last.number()),
            Day.of(last.day()),
            group.tables().size(),
            last.verdict(),
            group.isWithdrawn(),
            counting.getOrDefault(group, FormNo.NONE),
            form.map(one -> new FormNo(one.receiptNo(), one.number())).orElse(FormNo.NONE),
            counts,
            runCounts,
            money(group, progress),
            lights,
            open,
            waits.state(),
            waits.due());
    return new BoardYear.Entry(
        row,
        last.submission(),
        form.map(PaperOnRecord::submission).orElse(""),
        progress.isPresent() ? run.no() : "",
        progress.map(Watched::position).orElse(0));
  }

  private Money money(ProjectGroup group, Optional<Watched> progress) {
    FormNo counts = counting.getOrDefault(group, FormNo.NONE);
    PaperOnRecord stating =
        group.tables().stream()
            .filter(t -> t.receiptNo().equals(counts.receiptNo()) && t.number() == counts.number())
            .findFirst()
            .orElse(group.last());
    Figure budget = RecordedMoney.budget(stating.budget());
    return RecordedMoney.of(
        budget, progress.map(Watched::progress).orElseGet(() -> Json.parse("{}")));
  }

  private OpenCase openCase(ProjectGroup group) {
    return unit.cases().stream()
        .filter(one -> one.fiscalYear() == year && one.isOpen())
        .filter(one -> groups.ofCase(one.projectKey()).filter(group::equals).isPresent())
        .max(Comparator.comparing(CorrectionCase::asOf).thenComparing(CorrectionCase::id))
        .map(one -> new OpenCase(one.id(), one.state(), until(one)))
        .orElse(OpenCase.NONE);
  }

  /** The deadline that runs, or has passed. */
  private static Day until(CorrectionCase one) {
    return one.state() == State.MEASURES_REPORTED
        ? Day.NONE
        : Day.of(one.measuresBy().orElse(one.chooseBy()));
  }

  private Optional<ProjectGroup> groupOf(Watched one) {
    return groups
        .find(one.receiptNo(), one.number())
        .or(
            () ->
                groups.find(
                    Project.of(
                        one.progress().path("projectCode").asText(""),
                        one.progress().path("project").asText(""))));
  }

  /** Those that can count, as far as it is their names that tell which do. */
  private List<AcceptedTable> accepted(List<PaperOnRecord> tables) {
    return tables.stream()
        .filter(table -> table.verdict().accepted() && !table.withdrawn())
        .map(table -> RecordedTable.named(unit.unitCode(), table))
        .toList();
  }

  /** Files that tell no year count since the budget was drawn up, as {@link Filings} has them. */
  private List<FileOnRecord> unread() {
    LocalDate first = LocalDate.of(year - 1, Month.JULY, 1);
    LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
    return unreplaced(unit)
        .filter(file -> !file.day().isBefore(first) && !file.day().isAfter(last))
        .toList();
  }

  /** The files in which nothing was read, unless one of the same name was read later. */
  private static Stream<FileOnRecord> unreplaced(UnitOnRecord unit) {
    Set<String> readSince = new HashSet<>();
    List<FileOnRecord> unread = new ArrayList<>();
    for (FileOnRecord file : unit.files()) {
      if (file.wasRead()) {
        readSince.add(stem(file));
      } else if (!readSince.contains(stem(file))) {
        unread.add(file);
      }
    }
    return unread.stream();
  }

  private static String stem(FileOnRecord file) {
    int dot = file.fileName().lastIndexOf('.');
    return Spelling.key(dot < 0 ? file.fileName() : file.fileName().substring(0, dot));
  }
}
