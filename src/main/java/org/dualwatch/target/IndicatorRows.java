package org.dualwatch.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dualwatch.document.Block.Cell;
import org.dualwatch.document.Block.Row;
import org.dualwatch.finding.Place;
import org.dualwatch.value.Spelling;

/** The indicator rows of one form while they are read. */
final class IndicatorRows {

  /** One row before its value is understood, which takes the form's fiscal year. */
  record Unvalued(Field level1, Field level2, Field name, Field description, Field value) {

    /** A row that names and promises nothing is an unused line of the form. */
    boolean unused() {
      return name.isBlank() && description.isBlank() && value.isBlank();
    }
  }

  private final List<Unvalued> rows = new ArrayList<>();
  private Optional<Unvalued> above = Optional.empty();

  void read(Row row, Headings headings) {
    Map<IndicatorColumn, List<Cell>> cells = headings.under(row);
    Place place = row.cells().get(0).place();
    Unvalued stated =
        new Unvalued(
            field(cells, IndicatorColumn.LEVEL1, place),
            field(cells, IndicatorColumn.LEVEL2, place),
            field(cells, IndicatorColumn.NAME, place),
            field(cells, IndicatorColumn.DESCRIPTION, place),
            field(cells, IndicatorColumn.VALUE, place));
    boolean level2Merged =
        cells.getOrDefault(IndicatorColumn.LEVEL2, List.of()).stream().anyMatch(Cell::continued);
    Unvalued filled = above.map(before -> filled(before, stated, level2Merged)).orElse(stated);
    above = Optional.of(filled);
    if (!filled.unused()) {
      rows.add(filled);
    }
  }

  /** Two values for one indicator are kept apart even where one is empty: which counts is open. */
  private static Field field(
      Map<IndicatorColumn, List<Cell>> cells, IndicatorColumn column, Place place) {
    List<Field> all = cells.getOrDefault(column, List.of()).stream().map(Fields::of).toList();
    List<Field> filled = all.stream().filter(field -> !field.isBlank()).toList();
    if (filled.isEmpty()) {
      return all.isEmpty() ? Field.missing(place) : all.get(0);
    }
    return Fields.apart(column == IndicatorColumn.VALUE ? all : filled);
  }

  /**
   * Levels go on downwards while nothing new is stated, merged or left empty; a new level 1 ends
   * the level 2 before it, unless that is merged further down.
   */
  private static Unvalued filled(Unvalued before, Unvalued stated, boolean level2Merged) {
    Field level1 = stated.level1().isBlank() ? before.level1() : stated.level1();
    boolean goesOn = level2Merged || same(level1, before.level1());
    Field level2 = stated.level2().isBlank() && goesOn ? before.level2() : stated.level2();
    return new Unvalued(level1, level2, stated.name(), stated.description(), stated.value());
  }

  private static boolean same(Field one, Field other) {
    return Spelling.key(one.text()).equals(Spelling.key(other.text()));
  }

  /** Whether no row has been read yet. */
  boolean isUntouched() {
    return above.isEmpty();
  }

  List<Unvalued> rows() {
    return rows;
  }
}
