package org.dualwatch.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dualwatch.document.Block.Cell;
import org.dualwatch.document.Block.Row;
import org.dualwatch.finding.Place;
import org.dualwatch.target.MonitoredFunds.Line;
import org.dualwatch.value.TargetValue;
import org.dualwatch.value.ValueGrammar;

/** The rows of 项目资金 in the head of a monitoring form: a line a row, an amount a column. */
final class FundsRows {

  private static final Map<String, Line> LINES =
      Map.ofEntries(
          Map.entry("合计", Line.TOTAL),
          Map.entry("资金合计", Line.TOTAL),
          Map.entry("本年财政拨款", Line.FISCAL),
          Map.entry("本年度财政拨款", Line.FISCAL),
          Map.entry("一般公共预算拨款", Line.FISCAL),
          Map.entry("本年一般公共预算拨款", Line.FISCAL),
          Map.entry("当年一般公共预算拨款", Line.FISCAL),
          Map.entry("上年结转资金", Line.CARRIED_OVER),
          Map.entry("上年结转", Line.CARRIED_OVER),
          Map.entry("上年结转结余", Line.CARRIED_OVER),
          Map.entry("上年结转结余资金", Line.CARRIED_OVER),
          Map.entry("结转资金", Line.CARRIED_OVER),
          Map.entry("结转结余资金", Line.CARRIED_OVER),
          Map.entry("其它资金", Line.OTHER));

  /** Fewer headings beside each other are no heading row: 预算数 alone labels an amount. */
  private static final int LEAST_HEADINGS = 2;

  private static final String RATE = "执行率";
  private static final String PERCENT = "%";

  /** A heading and the grid columns from and up to which it reaches. */
  private record Column(int from, int to, FundsColumn meaning) {
    private boolean holds(Cell cell) {
      return from <= cell.column() && cell.column() < to;
    }
  }

  /** One row before its amounts are read, which takes the unit that the form declares. */
  private record Stated(Line line, Field label, Map<FundsColumn, Field> cells, Place place) {}

  private final List<Stated> rows = new ArrayList<>();
  private final Set<Integer> months = new LinkedHashSet<>();
  private final Set<String> units = new LinkedHashSet<>();
  private final List<Place> unread = new ArrayList<>();
  private List<Column> columns = List.of();

  private FundsRows() {}

  /** Finds them among the rows of a head. */
  static FundsRows in(List<Row> head) {
    FundsRows funds = new FundsRows();
    head.forEach(funds::read);
    return funds;
  }

  /** The last months that headings of the amounts name. */
  Set<Integer> months() {
    return months;
  }

  /** The units that headings of the amounts declare in brackets. */
  Set<String> units() {
    return units;
  }

  /** The rows that have something below the headings and no label that is known. */
  List<Place> unread() {
    return unread;
  }

  /**
   * The rows as understood.
   *
   * @param unit the one unit that the form declares, 元 or 万元; empty where it declares none
   */
  List<MonitoredFunds> read(String unit, ValueGrammar grammar) {
    return rows.stream().map(row -> read(row, unit, grammar)).toList();
  }

  private void read(Row row) {
    List<Column> headings = headings(row);
    if (headings.size() >= LEAST_HEADINGS) {
      begin(row, headings);
    } else if (!columns.isEmpty()) {
      readBelow(row);
    }
  }

  private static List<Column> headings(Row row) {
    List<Column> headings = new ArrayList<>();
    for (Cell cell : row.cells()) {
      FundsColumn.of(Fields.of(cell).text())
          .ifPresent(
              meaning ->
                  headings.add(new Column(cell.column(), cell.column() + cell.span(), meaning)));
    }
    return headings;
  }

  private void begin(Row row, List<Column> headings) {
    columns = headings;
    boolean other = false;
    for (Cell cell : row.cells()) {
      Field field = Fields.of(cell);
      Optional<FundsColumn> heading = FundsColumn.of(field.text());
      heading
          .filter(FundsColumn::isOfMonths)
          .ifPresent(column -> months.addAll(ReportedMonths.in(field.text())));
      heading
          .map(column -> AmountReader.unitOf(field.text()))
          .filter(unit -> !unit.isEmpty())
          .ifPresent(units::add);
      other |= heading.isEmpty() && !field.isBlank() && cell.column() > headings.get(0).from();
    }
    if (other) {
      // What stands among the headings is under none of them.
      unread.add(row.cells().get(0).place());
    }
  }

  private void readBelow(Row row) {
    Map<FundsColumn, Field> cells = new EnumMap<>(FundsColumn.class);
    Field label = Field.missing(row.cells().get(0).place());
    boolean stated = false;
    for (Cell cell : row.cells()) {
      Field field = Fields.of(cell);
      Optional<Column> column = columns.stream().filter(c -> c.holds(cell)).findFirst();
      column.ifPresent(c -> cells.putIfAbsent(c.meaning(), field));
      stated |= column.isPresent() && !field.isBlank();
      if (column.isEmpty() && !field.isBlank() && cell.column() < columns.get(0).from()) {
        label = field;
      }
    }
    Optional<Line> line = line(label.text());
    if (line.isPresent()) {
      rows.add(new Stated(line.get(), label, cells, row.cells().get(0).place()));
    } else if (HeadRow.isHead(row)) {
      columns = List.of();
    } else if (stated) {
      unread.add(row.cells().get(0).place());
    }
  }

  private static Optional<Line> line(String label) {
    return LabelText.find(LINES, label).or(() -> HeadLabel.of(label).flatMap(FundsRows::line));
  }

  private static Optional<Line> line(HeadLabel label) {
    return switch (label) {
      case TOTAL -> Optional.of(Line.TOTAL);
      case FISCAL -> Optional.of(Line.FISCAL);
      case OTHER -> Optional.of(Line.OTHER);
      case UNIT,
          UNIT_CODE,
          PROJECT,
          PROJECT_CODE,
          YEAR,
          BUDGET_AND_PURPOSE,
          FUNDS,
          MID_TERM_TOTAL,
          PURPOSE,
          GOAL,
          MID_TERM_GOAL,
          TASKS ->
          Optional.empty();
    };
  }

  private static MonitoredFunds read(Stated row, String unit, ValueGrammar grammar) {
    Field rate = cell(row, FundsColumn.RATE);
    return new MonitoredFunds(
        row.line(),
        row.label(),
        AmountReader.read(cell(row, FundsColumn.INITIAL), unit),
        AmountReader.read(cell(row, FundsColumn.ANNUAL), unit),
        AmountReader.read(cell(row, FundsColumn.SPENT), unit),
        rate(rate, grammar),
        rate,
        AmountReader.read(cell(row, FundsColumn.EXPECTED), unit),
        row.place());
  }

  private static Field cell(Stated row, FundsColumn column) {
    return row.cells().getOrDefault(column, Field.missing(row.place()));
  }

  /** A number without a sign is a percentage here, 58.33 as 58.33%; 0.58 may be 0.58% or 58%. */
  private static TargetValue rate(Field cell, ValueGrammar grammar) {
    TargetValue value = grammar.read(cell.raw(), RATE, OptionalInt.empty());
    if (!(value instanceof TargetValue.Unsigned bare) || !bare.unit().isEmpty()) {
      return value;
    }
    if (bare.number().signum() == 0 || bare.number().compareTo(BigDecimal.ONE) > 0) {
      return new TargetValue.Unsigned(bare.text(), bare.number(), PERCENT);
    }
    String share = bare.number().movePointRight(2).stripTrailingZeros().toPlainString() + PERCENT;
    return new TargetValue.Unread(
        bare.text(),
        "“" + bare.text() + "”没有百分号，无法确定是 " + bare.text() + "% 还是 " + share + "，请写明百分号。",
        share);
  }
}
