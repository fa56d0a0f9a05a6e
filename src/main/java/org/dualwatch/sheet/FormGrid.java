package org.dualwatch.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The form as a grid of merged cells (财预〔2019〕136号), before it is a file of any format. Every place
 * of the grid is in exactly one cell.
 *
 * @param cells from the row of 项目名称 to the last indicator
 * @param headings the first of the two rows that head the indicators
 * @param rows how many rows there are
 */
record FormGrid(List<Cell> cells, int headings, int rows) {

  /**
   * Columns of characters' widths: the side, three levels, values, reasons, likelihood, remarks.
   */
  static final List<Integer> WIDTHS =
      List.of(5, 10, 10, 20, 14, 15, 15, 6, 6, 6, 6, 6, 18, 6, 6, 6, 14);

  static final int COLUMNS = WIDTHS.size();
  static final int HEADING_ROWS = 2;
  static final int FIRST_REASON = 7;
  static final int LAST_REASON = 11;
  static final int FIRST_CHANCE = 13;
  static final int LAST_CHANCE = 15;

  private static final List<String> REASONS =
      List.of("经费保障", "制度保障", "人员保障", "硬件条件保障", "其他", "原因说明");
  private static final List<String> CHANCES = List.of("确定能", "有可能", "完全不可能");

  /** How a cell looks, and whose it is. */
  enum Look {
    LABEL,
    TEXT,
    NUMBER,
    /** To be filled in by the unit. */
    BLANK,
    /** An amount in 万元 to be filled in by the unit. */
    BLANK_AMOUNT,
    /** To be ticked by the unit, or not. */
    TICK
  }

  /** One cell, over as many rows and columns as are merged into it. */
  record Cell(int row, int column, int rows, int columns, Look look, SheetValue value) {}

  FormGrid {
    cells = List.copyOf(cells);
  }

  static FormGrid of(PrefilledForm form) {
    List<Cell> cells = new ArrayList<>();
    head(form, cells);
    int row = funds(form, cells, 2);
    if (!form.goal().isBlank()) {
      label(cells, row, 0, 1, 2, "年度总体目标");
      text(cells, row, 2, 1, COLUMNS - 2, form.goal());
      row++;
    }
    headings(form, cells, row);
    int first = row + HEADING_ROWS;
    indicators(form.indicators(), cells, first);
    return new FormGrid(cells, row, first + form.indicators().size());
  }

  private static void head(PrefilledForm form, List<Cell> cells) {
    label(cells, 0, 0, 1, 2, "项目名称");
    text(cells, 0, 2, 1, 5, form.project());
    label(cells, 0, 7, 1, 4, "项目编码");
    text(cells, 0, 11, 1, 6, form.projectCode());
    label(cells, 1, 0, 1, 2, "主管部门");
    blank(cells, 1, 2, 1, 5);
    label(cells, 1, 7, 1, 4, "实施单位");
    text(cells, 1, 11, 1, 6, form.unit());
  }

  private static int funds(PrefilledForm form, List<Cell> cells, int top) {
    label(cells, top, 0, form.funds().size() + 1, 2, "项目资金（万元）");
    label(cells, top, 2, 1, 2, "资金来源");
    label(cells, top, 4, 1, 1, "年初预算数");
    label(cells, top, 5, 1, 2, form.months() + "执行数");
    label(cells, top, 7, 1, 5, form.months() + "执行率");
    label(cells, top, 12, 1, 5, "全年预计执行数");
    int row = top + 1;
    for (FundsLine line : form.funds()) {
      cells.add(new Cell(row, 2, 1, 2, Look.TEXT, SheetValue.of(line.label())));
      amount(cells, row, 4, 1, line.initial());
      amount(cells, row, 5, 2, line.spent());
      boolean known = !line.rate().isBlank();
      cells.add(
          new Cell(row, 7, 1, 5, known ? Look.NUMBER : Look.BLANK, SheetValue.of(line.rate())));
      amount(cells, row, 12, 5, Figure.unknown());
      row++;
    }
    return row;
  }

  private static void headings(PrefilledForm form, List<Cell> cells, int row) {
    label(cells, row, 0, HEADING_ROWS + form.indicators().size(), 1, "绩效指标");
    List<String> single =
        List.of("一级指标", "二级指标", "三级指标", "年度指标值", form.months() + "执行情况", "全年预计完成情况");
    for (int i = 0; i < single.size(); i++) {
      label(cells, row, 1 + i, HEADING_ROWS, 1, single.get(i));
    }
    label(cells, row, FIRST_REASON, 1, REASONS.size(), "偏差原因分析");
    label(cells, row, FIRST_CHANCE, 1, CHANCES.size(), "完成目标可能性");
    label(cells, row, COLUMNS - 1, HEADING_ROWS, 1, "备注");
    for (int i = 0; i < REASONS.size(); i++) {
      label(cells, row + 1, FIRST_REASON + i, 1, 1, REASONS.get(i));
    }
    for (int i = 0; i < CHANCES.size(); i++) {
      label(cells, row + 1, FIRST_CHANCE + i, 1, 1, CHANCES.get(i));
    }
  }

  private static void indicators(List<IndicatorLine> lines, List<Cell> cells, int top) {
    level(lines, cells, top, 1, IndicatorLine::level1, IndicatorLine::level1);
    level(
        lines, cells, top, 2, IndicatorLine::level2, line -> List.of(line.level1(), line.level2()));
    for (int i = 0; i < lines.size(); i++) {
      int row = top + i;
      text(cells, row, 3, 1, 1, lines.get(i).name());
      text(cells, row, 4, 1, 1, lines.get(i).target());
      for (int column = 5; column < COLUMNS; column++) {
        boolean tick =
            (column >= FIRST_REASON && column <= LAST_REASON)
                || (column >= FIRST_CHANCE && column <= LAST_CHANCE);
        cells.add(new Cell(row, column, 1, 1, tick ? Look.TICK : Look.BLANK, SheetValue.of("")));
      }
    }
  }

  /** One cell over neighbours that agree in the level and in what it stands under. */
  private static void level(
      List<IndicatorLine> lines,
      List<Cell> cells,
      int top,
      int column,
      Function<IndicatorLine, String> text,
      Function<IndicatorLine, Object> key) {
    int from = 0;
    while (from < lines.size()) {
      int to = from + 1;
      while (to < lines.size() && key.apply(lines.get(to)).equals(key.apply(lines.get(from)))) {
        to++;
      }
      text(cells, top + from, column, to - from, 1, text.apply(lines.get(from)));
      from = to;
    }
  }

  private static void label(
      List<Cell> cells, int row, int column, int rows, int columns, String text) {
    cells.add(new Cell(row, column, rows, columns, Look.LABEL, SheetValue.of(text)));
  }

  private static void text(
      List<Cell> cells, int row, int column, int rows, int columns, String text) {
    cells.add(new Cell(row, column, rows, columns, Look.TEXT, SheetValue.of(text)));
  }

  private static void blank(List<Cell> cells, int row, int column, int rows, int columns) {
    cells.add(new Cell(row, column, rows, columns, Look.BLANK, SheetValue.of("")));
  }

  /** An amount that is not known is the unit's to state. */
  private static void amount(List<Cell> cells, int row, int column, int columns, Figure yuan) {
    Look look = yuan instanceof Figure.Known ? Look.NUMBER : Look.BLANK_AMOUNT;
    cells.add(new Cell(row, column, 1, columns, look, SheetValue.wan(yuan)));
  }
}
