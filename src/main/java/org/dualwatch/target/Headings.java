package org.dualwatch.target;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dualwatch.document.Block.Cell;
import org.dualwatch.document.Block.Row;

/**
 * The heading row of indicators: which cells of a row below stand under which heading.
 *
 * @param all the headings, from left to right
 * @param open whether a text to the right of all headings belongs to the value
 */
record Headings(List<Heading> all, boolean open) {

  private static final Pattern OF_BEFORE =
      Pattern.compile("(?:上|前|去|基)[\\d一二三]?年?.*|.*(?:实际|完成).*");
  private static final Pattern OF_NOW = Pattern.compile("(?:本|当|今|计划|预算)年?.*|年度|.*(?:预期|目标|预计).*");

  /**
   * One cell of the row, known or not, with the grid columns from and up to which it reaches.
   *
   * @param text as it stands, without line breaks
   * @param head what it heads of a list that has a project a row; none of the head's where empty
   */
  record Heading(int from, int to, String text, IndicatorColumn column, List<HeadLabel> head) {

    Heading {
      head = List.copyOf(head);
    }

    boolean overlaps(Cell cell) {
      return cell.column() < to && from < cell.column() + cell.span();
    }
  }

  Headings {
    all = List.copyOf(all);
  }

  /**
   * A row as headings, if it is one: it names the level 3 indicator, and the value or both levels.
   *
   * @param above the row above, whose merged cells reach down into this one
   */
  static Optional<Headings> of(Row row, Optional<Row> above) {
    List<Heading> headings = new ArrayList<>();
    for (Cell cell : row.cells()) {
      headings.add(heading(cell, Fields.of(shown(cell, above), cell.place()).text()));
    }
    Headings found = new Headings(headings, true);
    boolean levels = found.names(IndicatorColumn.LEVEL1) && found.names(IndicatorColumn.LEVEL2);
    boolean heading =
        found.names(IndicatorColumn.NAME) && (found.names(IndicatorColumn.VALUE) || levels);
    boolean ofItsOwn =
        row.cells().stream()
            .anyMatch(c -> !c.continued() && IndicatorColumn.of(c.text()).isPresent());
    return heading && ofItsOwn ? Optional.of(found) : Optional.empty();
  }

  private static Heading heading(Cell cell, String text) {
    Optional<IndicatorColumn> column = IndicatorColumn.of(text);
    List<HeadLabel> head = column.isPresent() ? List.of() : HeadLabel.of(text).stream().toList();
    return new Heading(
        cell.column(),
        cell.column() + cell.span(),
        text,
        column.orElse(IndicatorColumn.OTHER),
        head);
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

  boolean names(IndicatorColumn column) {
    return all.stream().anyMatch(heading -> heading.column() == column);
  }

  /** Whether one heading alone is of this column. */
  boolean hasOne(IndicatorColumn column) {
    return all.stream().filter(heading -> heading.column() == column).count() == 1;
  }

  /** The heading of a list's column. */
  String textOf(HeadLabel label) {
    return all.stream()
        .filter(heading -> heading.head().contains(label))
        .map(Heading::text)
        .findFirst()
        .orElse("");
  }

  /** Whether each row names its project, as in a list of many. */
  boolean isList() {
    return all.stream().anyMatch(heading -> heading.head().contains(HeadLabel.PROJECT));
  }

  /** The grid column after the last heading. */
  int end() {
    return all.get(all.size() - 1).to();
  }

  /** Where the level 3 indicator is headed twice, the left and the right side, else these alone. */
  List<Headings> sides() {
    List<Integer> names =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).column() == IndicatorColumn.NAME)
            .boxed()
            .toList();
    if (names.size() != 2) {
      return List.of(this);
    }
    int split = names.get(1);
    while (split > names.get(0) + 1 && isLevel(all.get(split - 1).column())) {
      split--;
    }
    List<Heading> right = new ArrayList<>(all.subList(split, all.size()));
    if (right.stream().noneMatch(heading -> heading.column() == IndicatorColumn.LEVEL1)) {
      right.addAll(0, shared(IndicatorColumn.LEVEL1));
    }
    if (right.stream().noneMatch(heading -> heading.column() == IndicatorColumn.LEVEL2)) {
      right.addAll(0, shared(IndicatorColumn.LEVEL2));
    }
    return List.of(new Headings(all.subList(0, split), false), new Headings(right, true));
  }

  private List<Heading> shared(IndicatorColumn column) {
    return all.stream().filter(heading -> heading.column() == column).toList();
  }

  private static boolean isLevel(IndicatorColumn column) {
    return column == IndicatorColumn.LEVEL1 || column == IndicatorColumn.LEVEL2;
  }

  /**
   * The same with the value's heading parted by a second row below it, such as 上年 and 本年; without a
   * change where that row leaves open which is the year's.
   */
  Headings parted(Row below) {
    List<Heading> parted = new ArrayList<>();
    for (Heading heading : all) {
      List<Heading> parts =
          heading.column() == IndicatorColumn.VALUE ? parts(heading, below) : List.of();
      boolean one = parts.stream().filter(p -> p.column() == IndicatorColumn.VALUE).count() == 1;
      parted.addAll(one ? parts : List.of(heading));
    }
    return new Headings(parted, open);
  }

  /** Whether a text below a heading tells of which year the values are. */
  static boolean isPart(String text) {
    String key = LabelText.key(text);
    return !key.isEmpty() && (OF_BEFORE.matcher(key).matches() || OF_NOW.matcher(key).matches());
  }

  private static List<Heading> parts(Heading value, Row below) {
    List<Heading> parts = new ArrayList<>();
    for (Cell cell : below.cells()) {
      if (cell.column() >= value.from() && cell.column() < value.to() && !cell.continued()) {
        String text = Fields.of(cell).text();
        if (!isPart(text)) {
          return List.of();
        }
        boolean before = OF_BEFORE.matcher(LabelText.key(text)).matches();
        parts.add(
            new Heading(
                cell.column(),
                cell.column() + cell.span(),
                text,
                before ? IndicatorColumn.OTHER : IndicatorColumn.VALUE,
                List.of()));
      }
    }
    return parts;
  }

  /**
   * The same with what stands in a second row of headings in place of the heading above it, as the
   * reasons below 偏差原因分析.
   */
  Headings replaced(Row below) {
    List<Heading> replaced = new ArrayList<>();
    for (Heading heading : all) {
      List<Heading> parts =
          below.cells().stream()
              .filter(cell -> heading.from() <= cell.column() && cell.column() < heading.to())
              .filter(cell -> !Fields.of(cell).isBlank())
              .map(cell -> heading(cell, Fields.of(cell).text()))
              .toList();
      replaced.addAll(parts.isEmpty() ? List.of(heading) : parts);
    }
    return new Headings(replaced, open);
  }

  /** A cell and the heading that it stands under. */
  record Headed(Heading heading, Cell cell) {}

  /** The cells of a row that stand under a heading, from left to right. */
  List<Headed> headed(Row row) {
    boolean oneEach = oneEach(row.cells());
    List<Headed> headed = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      (oneEach ? Optional.of(all.get(i)) : at(cell))
          .ifPresent(heading -> headed.add(new Headed(heading, cell)));
    }
    return headed;
  }

  /** The cells of a row, by heading. */
  record Under(
      Map<IndicatorColumn, List<Cell>> columns, Map<HeadLabel, Cell> head, List<Extra> others) {

    List<Cell> cells(IndicatorColumn column) {
      return columns.getOrDefault(column, List.of());
    }
  }

  /**
   * The cells of a row by heading. A text to the right of all headings belongs to the value, as
   * rows that are longer than their headings have been shifted: where, cannot be told.
   */
  Under under(Row row) {
    Under under =
        new Under(
            new EnumMap<>(IndicatorColumn.class),
            new EnumMap<>(HeadLabel.class),
            new ArrayList<>());
    List<Headed> headed = headed(row);
    headed.forEach(one -> put(one.cell(), one.heading(), under));
    if (open && headed.size() < row.cells().size()) {
      row.cells().stream()
          .filter(cell -> cell.column() >= end() && !Fields.of(cell).isBlank())
          .forEach(cell -> add(cell, IndicatorColumn.VALUE, under));
    }
    return under;
  }

  private static void put(Cell cell, Heading heading, Under under) {
    heading.head().forEach(label -> under.head().putIfAbsent(label, cell));
    if (heading.column() != IndicatorColumn.OTHER) {
      add(cell, heading.column(), under);
    } else if (heading.head().isEmpty() && !Fields.of(cell).isBlank()) {
      under.others().add(new Extra(heading.text(), Fields.of(cell)));
    }
  }

  private static void add(Cell cell, IndicatorColumn column, Under under) {
    under.columns().computeIfAbsent(column, c -> new ArrayList<>()).add(cell);
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
