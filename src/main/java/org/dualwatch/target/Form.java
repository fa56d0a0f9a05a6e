package org.dualwatch.target;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dualwatch.finding.Place;
import org.dualwatch.target.IndicatorRows.Unvalued;
import org.dualwatch.value.TargetValue;
import org.dualwatch.value.ValueGrammar;

/** One form while it is read: its heading, its head, its indicators. */
final class Form {

  private final Preface preface;
  private final FormHead head;
  private final IndicatorRows indicators = new IndicatorRows();
  private boolean hasIndicators;
  private Optional<Place> stray = Optional.empty();

  /** Begins a form below these lines, at the place of its first row. */
  Form(Preface preface, Place place) {
    this.preface = preface;
    this.head = new FormHead(preface.amountUnit(), place);
  }

  FormHead head() {
    return head;
  }

  /** Notes that the form has headings of indicators, whether or not rows follow. */
  void startIndicators() {
    hasIndicators = true;
  }

  boolean hasIndicators() {
    return hasIndicators;
  }

  IndicatorRows indicatorRows() {
    return indicators;
  }

  /** Notes where rows begin that look like indicators and stand under no headings. */
  void noteStray(Place place) {
    stray = stray.or(() -> Optional.of(place));
  }

  Optional<Place> stray() {
    return stray;
  }

  /**
   * A list of projects has 项目名称 too, as a heading; a target table has a goal or indicators, or at
   * least the heading, a project and an amount.
   */
  boolean isTargetTable() {
    return hasIndicators
        || head.has(HeadLabel.GOAL)
        || (preface.ofForm()
            && !head.field(HeadLabel.PROJECT).isBlank()
            && head.budget().total().yuan().isPresent());
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
    return rows()
        .map(row -> read(row, grammar, OptionalInt.empty()).value())
        .filter(TargetValue.Deadline.class::isInstance)
        .map(value -> ((TargetValue.Deadline) value).date().getYear())
        .collect(Collectors.toSet());
  }

  TargetTable asTable(int number, OptionalInt fiscalYear, ValueGrammar grammar) {
    return new TargetTable(
        number,
        preface.title(),
        head.unit(),
        head.field(HeadLabel.UNIT),
        head.field(HeadLabel.PROJECT),
        head.field(HeadLabel.PROJECT_CODE),
        fiscalYear,
        head.budget(),
        head.field(HeadLabel.PURPOSE),
        GoalText.split(head.goal()),
        rows().map(row -> read(row, grammar, fiscalYear)).toList(),
        place());
  }

  private Place place() {
    return preface.title().isBlank() ? head.place() : preface.title().place();
  }

  private Stream<Unvalued> rows() {
    return indicators.rows().stream();
  }

  private static Indicator read(Unvalued row, ValueGrammar grammar, OptionalInt year) {
    return new Indicator(
        row.level1(),
        row.level2(),
        row.name(),
        row.description(),
        grammar.read(row.value().raw(), row.name().text(), year),
        row.value());
  }
}
