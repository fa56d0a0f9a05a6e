package org.dualwatch.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.target.LineTables.Line;
import org.dualwatch.value.Spelling;

/**
 * Deals the lines below headings out in rows: a cell is a line, and each may have blank lines
 * behind it from empty paragraphs. The levels tell where a row begins, as their labels are few and
 * known. The lines are read only if there is exactly one way to deal them out.
 */
final class LineRows {

  private static final Set<String> LEVEL1 =
      Set.of("产出指标", "效益指标", "满意度指标", "成本指标", "产出", "效益", "满意度", "成本");

  private static final String SUFFIX = "指标";

  /** Of indicators of one form; many more are no form. */
  private static final int MOST_ROWS = 2_000;

  /** Between two rows. */
  private static final int MOST_BLANKS = 3;

  private final List<IndicatorColumn> columns;
  private final List<Line> lines;

  private LineRows(List<IndicatorColumn> columns, List<Line> lines) {
    this.columns = columns;
    this.lines = lines;
  }

  /**
   * The rows.
   *
   * @param headings a line a column
   * @param lines all lines up to the next form
   * @return nothing where the rows cannot be told
   */
  static Optional<List<List<Line>>> of(List<Line> headings, List<Line> lines) {
    List<IndicatorColumn> columns =
        headings.stream().map(line -> IndicatorColumn.of(line.text()).orElseThrow()).toList();
    return new LineRows(columns, lines).rows();
  }

  /** One way to take a row from the lines, and where it ends. */
  private record Dealt(List<Line> cells, int end) {}

  private Optional<List<List<Line>>> rows() {
    List<List<Line>> rows = new ArrayList<>();
    int at = 0;
    while (!restIsBlank(at)) {
      Optional<Dealt> row = onlyRow(at);
      if (row.isEmpty() || rows.size() == MOST_ROWS) {
        return Optional.empty();
      }
      rows.add(row.get().cells());
      at = row.get().end();
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
  }

  private boolean restIsBlank(int from) {
    return lines.subList(from, lines.size()).stream().allMatch(Line::isBlank);
  }

  /** The row that begins here or behind some blank lines, if it can be taken in one way only. */
  private Optional<Dealt> onlyRow(int from) {
    List<Dealt> ways = new ArrayList<>();
    int start = from;
    deal(start, new ArrayList<>(), ways);
    while (start < lines.size() && lines.get(start).isBlank() && start - from < MOST_BLANKS) {
      start++;
      deal(start, new ArrayList<>(), ways);
    }
    return ways.size() == 1 ? Optional.of(ways.get(0)) : Optional.empty();
  }

  /** Takes the next cell, then goes on right behind it or behind one blank line of its own. */
  private void deal(int at, List<Line> cells, List<Dealt> ways) {
    if (cells.size() == columns.size()) {
      if (isEnd(at)) {
        ways.add(new Dealt(List.copyOf(cells), at));
      }
      return;
    }
    if (at >= lines.size() || !fits(lines.get(at), cells)) {
      return;
    }
    cells.add(lines.get(at));
    deal(at + 1, cells, ways);
    boolean blankBehind =
        cells.size() < columns.size()
            && !lines.get(at).isBlank()
            && at + 1 < lines.size()
            && lines.get(at + 1).isBlank();
    if (blankBehind) {
      deal(at + 2, cells, ways);
    }
    cells.remove(cells.size() - 1);
  }

  private boolean fits(Line cell, List<Line> before) {
    IndicatorColumn column = columns.get(before.size());
    int level2 = columns.indexOf(IndicatorColumn.LEVEL2);
    boolean open = level2 >= 0 && level2 < before.size() && before.get(level2).isBlank();
    // A label below an empty level is that level's, and the cells before it are one line off.
    boolean label = column == IndicatorColumn.NAME && open && cell.text().strip().endsWith(SUFFIX);
    return !label && fits(cell, column);
  }

  private static boolean fits(Line cell, IndicatorColumn column) {
    String key = Spelling.key(cell.text());
    return switch (column) {
      case LEVEL1 -> key.isEmpty() || LEVEL1.contains(key);
      case LEVEL2 -> key.isEmpty() || (key.endsWith(SUFFIX) && !isLevel1Only(key));
      case NAME, VALUE -> !key.isEmpty() && !LEVEL1.contains(key);
      case DESCRIPTION, SIGN, UNIT, WEIGHT, OTHER, ACHIEVED -> true;
    };
  }

  /** 成本指标 is a level 2 of 产出指标 as well. */
  private static boolean isLevel1Only(String key) {
    return LEVEL1.contains(key) && !key.startsWith("成本");
  }

  /** Whether a row may end before this line: at the end, or where blank lines or a level follow. */
  private boolean isEnd(int next) {
    if (next >= lines.size() || lines.get(next).isBlank()) {
      return true;
    }
    return columns.get(0) != IndicatorColumn.LEVEL1
        || fits(lines.get(next), IndicatorColumn.LEVEL1);
  }
}
