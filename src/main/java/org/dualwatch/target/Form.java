package org.dualwatch.target;

import java.util.ArrayList;
import java.util.List;
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
  private final IndicatorRows left = new IndicatorRows();
  private final IndicatorRows right = new IndicatorRows();
  private final List<Place> rows = new ArrayList<>();
  private boolean listed;
  private boolean twoSides;
  private boolean hasIndicators;
  private Optional<Place> stray = Optional.empty();
  private Optional<OtherForm> other;

  /** Begins a form below these lines, at the place of its first row. */
  Form(Preface preface, Place place) {
    this.preface = preface;
    this.head = new FormHead(preface.amountUnit(), place);
    preface.stated().forEach(line -> head.read(line.label(), line.heading(), line.field()));
    this.other = OtherForm.named(preface.title().text());
  }

  FormHead head() {
    return head;
  }

  /** Notes that the form has headings of indicators, whether or not rows follow. */
  void startIndicators(Headings headings) {
    hasIndicators = true;
    twoSides |= headings.sides().size() > 1;
    if (headings.names(IndicatorColumn.EXPECTED)) {
      other = Optional.of(OtherForm.MONITORING);
    } else if (headings.names(IndicatorColumn.ACHIEVED)) {
      other = other.or(() -> Optional.of(OtherForm.SELF_EVALUATION));
    }
  }

  /** Notes a row as one that was read into the form. */
  void count(Place row) {
    rows.add(row);
  }

  List<Place> rows() {
    return rows;
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

  /** What the form is, where it is no target table though it looks like one. */
  Optional<OtherForm> other() {
    return other;
  }

  /**
   * A list of projects has 项目名称 too, as a heading; a target table has a goal or indicators, or at
   * least the heading, a project and an amount.
   */
  boolean isForm() {
    return hasIndicators
        || head.has(HeadLabel.GOAL)
        || (preface.ofForm()
            && !head.field(HeadLabel.PROJECT).isBlank()
            && head.budget().total().yuan().isPresent());
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
    List<Extra> others =
        row.value().hasOtherSign(grammar)
            ? Stream.concat(row.others().stream(), Stream.of(new Extra("指标性质", row.value().sign())))
                .toList()
            : row.others();
    return new Indicator(
        row.level1(),
        row.level2(),
        row.name(),
        row.description(),
        grammar.read(value.raw(), row.name().text(), year),
        value,
        row.weight(),
        others);
  }
}
