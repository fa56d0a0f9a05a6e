package org.dualwatch.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.board.Day;
import org.dualwatch.board.Figure;
import org.dualwatch.board.FilingState;
import org.dualwatch.board.Lamp;
import org.dualwatch.board.LampColours;
import org.dualwatch.board.LightCounts;
import org.dualwatch.board.UnitRow;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.report.deadline.FiledTables;
import org.dualwatch.rule.Verdict;
import org.dualwatch.store.RunOnRecord.Watched;

/** Adds up a unit's year for the board. */
final class UnitSums {

  private final UnitOnRecord unit;
  private final int year;
  private final RunOnRecord run;
  private final ProjectGroups groups;

  UnitSums(UnitOnRecord unit, int year, RunOnRecord run, ProjectGroups groups) {
    this.unit = unit;
    this.year = year;
    this.run = run;
    this.groups = groups;
  }

  UnitRow row(List<BoardYear.Entry> projects, List<FileOnRecord> unread) {
    List<BoardYear.Entry> standing = projects.stream().filter(p -> !p.row().withdrawn()).toList();
    Map<Verdict, Long> byVerdict = new EnumMap<>(Verdict.class);
    standing.forEach(project -> byVerdict.merge(project.row().verdict(), 1L, Long::sum));
    BigDecimal budget = BigDecimal.ZERO;
    BigDecimal spent = BigDecimal.ZERO;
    for (Watched one : run.projects()) {
      Figure base = RecordedMoney.rateBase(one.progress());
      if (base.isKnown()) {
        budget = budget.add(base.value());
        spent = spent.add(RecordedMoney.figure(one.progress().path("spent")).value());
      }
    }
    return new UnitRow(
        unit.unitCode(),
        name(unit),
        state(unread),
        Day.of(days(true).min(Comparator.naturalOrder()).orElse(null)),
        Day.of(days(false).max(Comparator.naturalOrder()).orElse(null)),
        unread.size(),
        standing.size(),
        byVerdict,
        run.projects().size(),
        budget,
        spent,
        lights(),
        openCases(),
        projects.stream().filter(project -> project.row().state().waits()).count(),
        run.projects().size(),
        run.projects().stream().filter(this::isReported).count());
  }

  /** The name that it was registered by when it last submitted anything. */
  static String name(UnitOnRecord unit) {
    return Stream.concat(
            unit.files().stream().map(FileOnRecord::unitName),
            unit.cases().stream().map(CorrectionCase::unitName))
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("");
  }

  private FilingState state(List<FileOnRecord> unread) {
    TablesOfUnit tables = new TablesOfUnit();
    List<PaperOnRecord> standing = standing().toList();
    standing.forEach(table -> tables.add(key(table), table.verdict(), table.day()));
    if (standing.isEmpty()) {
      return unread.stream().anyMatch(file -> file.verdict() == Verdict.UNDECIDED)
          ? FilingState.UNDECIDED
          : FilingState.NOTHING;
    }
    FiledTables filed = tables.filed();
    if (filed instanceof FiledTables.Accepted) {
      return FilingState.ACCEPTED;
    }
    return filed instanceof FiledTables.SentBack ? FilingState.SENT_BACK : FilingState.UNDECIDED;
  }

  private static String key(PaperOnRecord table) {
    return table.key().name();
  }

  private Stream<PaperOnRecord> standing() {
    return unit.tables().stream().filter(table -> table.year() == year && !table.withdrawn());
  }

  private Stream<LocalDate> days(boolean accepted) {
    Stream<PaperOnRecord> forms =
        accepted ? Stream.empty() : unit.forms().stream().filter(form -> form.year() == year);
    return Stream.concat(standing().filter(table -> !accepted || table.verdict().accepted()), forms)
        .map(PaperOnRecord::day);
  }

  private LightCounts lights() {
    Map<Lamp, Map<Colour, Long>> counts = new EnumMap<>(Lamp.class);
    for (Watched one : run.projects()) {
      LampColours colours = Lit.of(one.progress());
      for (Lamp lamp : Lamp.values()) {
        counts
            .computeIfAbsent(lamp, none -> new EnumMap<>(Colour.class))
            .merge(colours.of(lamp), 1L, Long::sum);
      }
    }
    return new LightCounts(counts);
  }

  private long openCases() {
    return unit.cases().stream().filter(one -> one.fiscalYear() == year && one.isOpen()).count();
  }

  private boolean isReported(Watched one) {
    Optional<ProjectGroup> group = groups.find(one.receiptNo(), one.number());
    return group.isPresent() && isReported(one, group.get(), run);
  }

  /** Whether monitoring forms report all until the run's day, those too that came after it. */
  static boolean isReported(Watched one, ProjectGroup group, RunOnRecord run) {
    int inRun = one.progress().path("achievement").path("lastMonth").asInt();
    return Math.max(inRun, group.lastMonth()) >= run.lastWholeMonth();
  }
}
