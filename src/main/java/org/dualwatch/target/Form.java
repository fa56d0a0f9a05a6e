package org.dualwatch.target;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dualwatch.document.Block.Row;
import org.dualwatch.finding.Place;
import org.dualwatch.target.IndicatorRows.Unvalued;
import org.dualwatch.value.Spelling;
import org.dualwatch.value.TargetValue;
import org.dualwatch.value.ValueGrammar;

/** One form while it is read: its heading, its head, its indicators. */
final class Form {

  private final Preface preface;
  private final FormHead head;
  private final IndicatorRows left = new IndicatorRows();
  private final IndicatorRows right = new IndicatorRows();
  private final List<Row> headRows = new ArrayList<>();
  private final List<Row> indicatorRows = new ArrayList<>();
  private boolean listed;
  private boolean twoSides;
  private boolean hasIndicators;
  private Optional<Place> stray = Optional.empty();
  private FormUse use;

  /** Begins a form below these lines, at the place of its first row. */
  Form(Preface preface, Place place) {
    this.preface = preface;
    this.head = new FormHead(preface.amountUnit(), place);
    preface.stated().forEach(line -> head.read(line.label(), line.heading(), line.field()));
    this.use = FormUse.named(preface.title().text());
  }

  FormHead head() {
    return head;
  }

  /** Notes that the form has headings of indicators, whether or not rows follow. */
  void startIndicators(Headings headings) {
    hasIndicators = true;
    twoSides |= headings.sides().size() > 1;
    use = use.with(headings);
  }

  /** Reads a row into the head. */
  void readHead(Row row) {
    headRows.add(row);
    head.read(row);
  }

  /** Notes a heading row of the indicators, or a row below it, as one of this form. */
  void addIndicatorRow(Row row) {
    indicatorRows.add(row);
  }

  /** The first cells of all rows that were read into the form. */
  Stream<Place> rows() {
    return Stream.concat(headRows.stream(), indicatorRows.stream())
        .map(row -> row.cells().get(0).place());
  }

  /** This form as one of a list, in which each row names its project. */
  Form listed() {
    listed = true;
    return this;
  }

  boolean isListed() {
    return listed;
  }

  /** Notes that lines of text state indicators, under no headings. */
  void startIndicators() {
    hasIndicators = true;
  }

  boolean hasIndicators() {
    return hasIndicators;
  }

  /** The rows of a side, the first being the left one or the only one. */
  IndicatorRows indicatorRows(int side) {
    return side == 0 ? left : right;
  }

  /** Notes where rows begin that look like indicators and stand under no headings. */
  void noteStray(Place place) {
    stray = stray.or(() -> Optional.of(place));
  }

  Optional<Place> stray() {
    return stray;
  }

  /** What the form is for. */
  FormUse use() {
    return use;
  }

  /**
   * A list of projects has 项目名称 too, as a heading; a target table has a goal or indicators, or at
   * least the heading, a project and an amount; a monitoring form the heading and a project.
   */
  boolean isForm() {
    return hasIndicators
        || head.has(HeadLabel.GOAL)
        || (preface.ofForm()
            && !head.field(HeadLabel.PROJECT).isBlank()
            && (use == FormUse.MONITORING || head.budget().total().yuan().isPresent()));
  }

  /** Whether two sides of indicators stand side by side and nothing tells which is the year's. */
  boolean hasUnclearSides() {
    return twoSides && !head.has(HeadLabel.MID_TERM_GOAL) && !head.has(HeadLabel.MID_TERM_TOTAL);
  }

  /** The year that the form itself names in its head or above it. */
  OptionalInt statedYear() {
    OptionalInt ofHead = FiscalYears.statedIn(head.field(HeadLabel.YEAR).text());
    if (ofHead.isPresent()) {
      return ofHead;
    }
    String project = head.field(HeadLabel.PROJECT).text();
    OptionalInt ofTitle = FiscalYears.namedIn(preface.title().text(), project);
    return ofTitle.isPresent() ? ofTitle : preface.year();
  }

  /** The years of all deadlines that name one. */
  Set<Integer> deadlineYears(ValueGrammar grammar) {
    return ofYear().rows().stream()
        .map(row -> read(row, grammar, OptionalInt.empty()).value())
        .filter(TargetValue.Deadline.class::isInstance)
        .map(value -> ((TargetValue.Deadline) value).date().getYear())
        .collect(Collectors.toSet());
  }

  TargetTable asTable(int number, OptionalInt fiscalYear, ValueGrammar grammar) {
    return new TargetTable(
        number,
        FormKind.of(preface.title().text()),
        preface.title(),
        head.unit(),
        head.field(HeadLabel.UNIT),
        project(),
        head.field(HeadLabel.PROJECT_CODE),
        fiscalYear,
        head.budget(),
        head.field(HeadLabel.PURPOSE),
        GoalText.split(head.goal(HeadLabel.GOAL)),
        indicators(ofYear(), grammar, fiscalYear),
        new Plan(
            head.midTermBudget(),
            GoalText.split(head.goal(HeadLabel.MID_TERM_GOAL)),
            twoSides ? indicators(left, grammar, OptionalInt.empty()) : List.of()),
        place());
  }

  /** A monitoring form, and the rows of it that belong to nothing. */
  record Monitored(MonitoringForm form, List<Place> unread) {}

  Monitored asMonitoring(int number, OptionalInt folderYear, ValueGrammar grammar) {
    OptionalInt year = statedYear();
    OptionalInt told = year.isPresent() ? year : monthsYear();
    OptionalInt fiscalYear = told.isPresent() ? told : folderYear;
    FundsRows funds = FundsRows.in(headRows);
    funds.units().forEach(head::declare);
    MonitoredRows monitored = MonitoredRows.of(indicatorRows, grammar, fiscalYear);
    Set<Integer> months = new HashSet<>(funds.months());
    months.addAll(monitored.months());
    MonitoringForm form =
        new MonitoringForm(
            number,
            preface.title(),
            head.unit(),
            head.field(HeadLabel.UNIT),
            project(),
            head.field(HeadLabel.PROJECT_CODE),
            fiscalYear,
            FiscalYears.agreed(months.isEmpty() ? monthsAbove(ReportedMonths::in) : months),
            head.amountUnit(),
            funds.read(head.amountUnit(), grammar),
            monitored.indicators(),
            place());
    return new Monitored(
        form, Stream.concat(funds.unread().stream(), monitored.unread().stream()).toList());
  }

  /** The year that the heading names before the months, as 2025年1—7月 does. */
  private OptionalInt monthsYear() {
    return FiscalYears.agreed(monthsAbove(ReportedMonths::yearsIn));
  }

  /** What the lines above the form say of months outside of the project's name. */
  private Set<Integer> monthsAbove(Function<String, Set<Integer>> read) {
    String project = Spelling.key(head.field(HeadLabel.PROJECT).text());
    String title = Spelling.key(preface.title().text());
    Set<Integer> found = new HashSet<>(read.apply(preface.period()));
    found.addAll(read.apply(project.isEmpty() ? title : title.replace(project, "")));
    return found;
  }

  /** Forms print the whole time to the left of the year. */
  private IndicatorRows ofYear() {
    return twoSides ? right : left;
  }

  private List<Indicator> indicators(
      IndicatorRows rows, ValueGrammar grammar, OptionalInt fiscalYear) {
    return rows.rows().stream().map(row -> read(row, grammar, fiscalYear)).toList();
  }

  /** A whole unit's form names no project: it is about what its heading says. */
  private Field project() {
    Field named = head.field(HeadLabel.PROJECT);
    boolean whole = FormKind.of(preface.title().text()) == FormKind.WHOLE_UNIT;
    return named.isBlank() && whole ? preface.subject() : named;
  }

  private Place place() {
    return preface.title().isBlank() ? head.place() : preface.title().place();
  }

  private static Indicator read(Unvalued row, ValueGrammar grammar, OptionalInt year) {
    Field value = row.value().joined(grammar);
    return new Indicator(
        row.level1(),
        row.level2(),
        row.name(),
        row.description(),
        grammar.read(value.raw(), row.name().text(), year),
        value,
        row.weight(),
        row.others(grammar));
  }
}
