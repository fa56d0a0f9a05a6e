package org.dualwatch.target;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dualwatch.document.Block.Cell;
import org.dualwatch.document.Block.Row;

/** The heading row of indicators: which cells of a row below stand under which heading. */
record Headings(List<Heading> all) {

  /** One cell of the row, known or not, with the grid columns from and up to which it reaches. */
  record Heading(int from, int to, IndicatorColumn column) {

    boolean overlaps(Cell cell) {
      return cell.column() < to && from < cell.column() + cell.span();
    }
  }

  Headings {
    all = List.copyOf(all);
  }

  /**
   * A row as headings, if it is one: it names the value and the level 3 indicator.
   *
   * @param above the row above, whose merged cells reach down into this one
   */
  static Optional<Headings> of(Row row, Optional<Row> above) {
    List<Heading> headings = new ArrayList<>();
    for (Cell cell : row.cells()) {
      IndicatorColumn column = IndicatorColumn.of(shown(cell, above)).orElse(IndicatorColumn.OTHER);
      headings.add(new Heading(cell.column(), cell.column() + cell.span(), column));
    }
    Headings found = new Headings(headings);
    boolean heading = found.names(IndicatorColumn.NAME) && found.names(IndicatorColumn.VALUE);
    boolean ofItsOwn =
        row.cells().stream()
            .anyMatch(c -> !c.continued() && IndicatorColumn.of(c.text()).isPresent());
    return heading && ofItsOwn ? Optional.of(found) : Optional.empty();
  }

  private static String shown(Cell cell, Optional<Row> above) {
    if (!cell.continued()) {
      return cell.text();
    }
    return above.stream()
        .flatMap(row -> row.cells().stream())
        .filter(upper -> upper.column() == cell.column())
        .findFirst()
        .map(Cell::text)
        .orElse("");
  }

  private boolean names(IndicatorColumn column) {
    return all.stream().anyMatch(heading -> heading.column() == column);
  }

  /** The grid column after the last heading. */
  int end() {
    return all.get(all.size() - 1).to();
  }

  /**
   * The cells of a row by column. A text to the right of all headings belongs to the value, as rows
   * that are longer than their headings have been shifted: where, cannot be told.
   */
  Map<IndicatorColumn, List<Cell>> under(Row row) {
    Map<IndicatorColumn, List<Cell>> cells = new EnumMap<>(IndicatorColumn.class);
    boolean oneEach = oneEach(row.cells());
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      column(oneEach ? Optional.of(all.get(i)) : at(cell), cell)
          .ifPresent(column -> cells.computeIfAbsent(column, c -> new ArrayList<>()).add(cell));
    }
    return cells;
  }

  private Optional<IndicatorColumn> column(Optional<Heading> heading, Cell cell) {
    boolean empty = Fields.of(cell).isBlank();
    if (heading.isEmpty()) {
      return empty || cell.column() < end() ? Optional.empty() : Optional.of(IndicatorColumn.VALUE);
    }
    IndicatorColumn column = heading.get().column();
    if (column == IndicatorColumn.PART_OF_VALUE) {
      return empty ? Optional.empty() : Optional.of(IndicatorColumn.VALUE);
    }
    return Optional.of(column);
  }

  /** Whether each cell stands under one heading, even if a border was drawn a little aside. */
  private boolean oneEach(List<Cell> cells) {
    return cells.size() == all.size()
        && IntStream.range(0, cells.size()).allMatch(i -> all.get(i).overlaps(cells.get(i)));
  }

  private Optional<Heading> at(Cell cell) {
    return all.stream()
        .filter(heading -> heading.from() <= cell.column() && cell.column() < heading.to())
        .findFirst();
  }
}
