package org.dualwatch.target;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.document.Block.Row;
import org.dualwatch.finding.Place;
import org.dualwatch.target.Headings.Headed;
import org.dualwatch.target.IndicatorRows.Unvalued;
import org.dualwatch.value.TargetValue;
import org.dualwatch.value.ValueGrammar;

/**
 * The indicators of one monitoring form, from its heading rows and all rows below. Levels, names
 * and targets are read as those of a target table are.
 */
final class MonitoredRows {

  private final ValueGrammar grammar;
  private final OptionalInt year;
  private final IndicatorRows targets = new IndicatorRows();
  private final List<MonitoredIndicator> indicators = new ArrayList<>();
  private final List<Place> unread = new ArrayList<>();
  private final Set<Integer> months = new LinkedHashSet<>();

  /** The columns of the headings in force, by their texts. */
  private final Map<String, MonitoringColumn> columns = new HashMap<>();

  /** What a cell merged over several rows shows, for those below the first. */
  private final Map<MonitoringColumn, Field> shown = new EnumMap<>(MonitoringColumn.class);

  private Optional<Headings> headings = Optional.empty();
  private Optional<Row> above = Optional.empty();
  private boolean belowHeadings;

  private MonitoredRows(ValueGrammar grammar, OptionalInt year) {
    this.grammar = grammar;
    this.year = year;
  }

  /**
   * Reads them.
   *
   * @param rows from the first heading row on
   * @param year the year of deadlines that name none
   */
  static MonitoredRows of(List<Row> rows, ValueGrammar grammar, OptionalInt year) {
    MonitoredRows monitored = new MonitoredRows(grammar, year);
    for (Row row : rows) {
      monitored.read(row);
      monitored.above = Optional.of(row);
    }
    return monitored;
  }

  List<MonitoredIndicator> indicators() {
    return indicators;
  }

  /** The rows that say something and name no indicator. */
  List<Place> unread() {
    return unread;
  }

  /** The last months that headings of the actual values name. */
  Set<Integer> months() {
    return months;
  }

  private void read(Row row) {
    Optional<Headings> started = Headings.of(row, above);
    if (started.isPresent()) {
      begin(started.get());
    } else if (headings.isPresent() && belowHeadings && isSecondRow(row)) {
      begin(headings.get().replaced(row));
    } else {
      belowHeadings = false;
      headings.ifPresent(under -> readIndicator(row, under));
    }
  }

  private void begin(Headings started) {
    headings = Optional.of(started);
    belowHeadings = true;
    columns.clear();
    for (Headings.Heading heading : started.all()) {
      MonitoringColumn.of(heading.text()).ifPresent(column -> columns.put(heading.text(), column));
      if (columns.get(heading.text()) == MonitoringColumn.ACTUAL) {
        months.addAll(ReportedMonths.in(heading.text()));
      }
    }
  }

  /** A row below headings that has nothing but headings, such as the reasons and the answers. */
  private static boolean isSecondRow(Row row) {
    List<Field> filled =
        row.cells().stream().map(Fields::of).filter(field -> !field.isBlank()).toList();
    return filled.stream().allMatch(field -> MonitoringColumn.of(field.text()).isPresent());
  }

  private void readIndicator(Row row, Headings under) {
    Place place = row.cells().get(0).place();
    MonitoredCells cells = cells(row, under);
    int before = targets.rows().size();
    targets.read(row, under);
    List<Unvalued> added = targets.rows().subList(before, targets.rows().size());
    added.forEach(target -> indicators.add(indicator(target, cells)));
    if (added.isEmpty() && !cells.blank()) {
      unread.add(place);
    }
  }

  private MonitoredCells cells(Row row, Headings under) {
    Map<MonitoringColumn, List<Field>> cells = new EnumMap<>(MonitoringColumn.class);
    boolean stated = false;
    for (Headed one : under.headed(row)) {
      MonitoringColumn column = columns.get(one.heading().text());
      if (column != null) {
        Field own = Fields.of(one.cell());
        stated |= !own.isBlank();
        boolean goesOn = one.cell().continued() && column.goesOnDownwards();
        Field field = goesOn ? shown.getOrDefault(column, own) : own;
        shown.put(column, field);
        cells.computeIfAbsent(column, c -> new ArrayList<>()).add(field);
      }
    }
    return new MonitoredCells(cells, !stated, row.cells().get(0).place());
  }

  private MonitoredIndicator indicator(Unvalued target, MonitoredCells cells) {
    Field stated = target.value().joined(grammar);
    Field unit = target.value().unit();
    Field none = Field.missing(unit.place());
    Field actual = new ValueParts(none, cells.field(MonitoringColumn.ACTUAL), unit).joined(grammar);
    Field forecast =
        new ValueParts(none, cells.field(MonitoringColumn.FORECAST), unit).joined(grammar);
    return new MonitoredIndicator(
        target.level1(),
        target.level2(),
        target.name(),
        value(stated, target.name()),
        stated,
        value(actual, target.name()),
        actual,
        value(forecast, target.name()),
        forecast,
        cells.reasons(),
        cells.reasonText(),
        cells.likelihood(),
        cells.likelihoodField(),
        cells.field(MonitoringColumn.REMARK),
        others(target));
  }

  private TargetValue value(Field cell, Field name) {
    return grammar.read(cell.raw(), name.text(), year);
  }

  /** All cells under headings that have no meaning in a monitoring form. */
  private List<Extra> others(Unvalued target) {
    Stream<Extra> ofTargets =
        Stream.of(new Extra("绩效指标描述", target.description()), new Extra("权重", target.weight()))
            .filter(extra -> !extra.field().isBlank());
    return Stream.concat(ofTargets, target.others(grammar).stream())
        .filter(extra -> !columns.containsKey(extra.heading()))
        .toList();
  }
}
