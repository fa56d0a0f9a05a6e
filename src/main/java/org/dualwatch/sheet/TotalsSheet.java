package org.dualwatch.sheet;

import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet of a summary: which run it is, and what its rows come to. */
final class TotalsSheet {

  private static final List<Integer> WIDTHS = List.of(34, 18, 18, 18, 44);
  private static final int REMARK = 4;

  private final Worksheet sheet;
  private int row;

  private TotalsSheet(Worksheet sheet) {
    this.sheet = sheet;
  }

  static void write(Workbook workbook, SummaryHead head, Totals totals) {
    new TotalsSheet(workbook.newWorksheet("汇总")).write(head, totals);
  }

  private void write(SummaryHead head, Totals totals) {
    for (int column = 0; column < WIDTHS.size(); column++) {
      sheet.width(column, WIDTHS.get(column));
    }
    head.titles().forEach(this::title);
    stated("截止日", head.day().toString());
    stated("序时进度", head.timeProgress());
    stated("台账快照", head.snapshot());
    stated("规则版本", head.rules());
    stated(head.inputName(), head.input());
    part(List.of("合计", "数值", "", "", "说明"), totals.figures());
    part(List.of("项目数，按灯", "预算执行", "绩效目标", "全年完成", ""), totals.lights());
    part(List.of("情况数，按处理和结果", "数量", "", "", ""), totals.findings());
    part(List.of("未对应", "数量", "", "", ""), totals.unmatched());
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private void title(String title) {
    text(row, 0, title).bold().fontSize(14).set();
    row++;
  }

  private void stated(String label, String value) {
    text(row, 0, label).set();
    text(row, 1, value).set();
    row++;
  }

  private void part(List<String> headings, List<Totals.Line> lines) {
    row++;
    for (int column = 0; column < headings.size(); column++) {
      boolean overNumbers = column > 0 && column < REMARK;
      text(row, column, headings.get(column))
          .bold()
          .fillColor("FFF2F2F2")
          .horizontalAlignment(overNumbers ? "right" : "left")
          .set();
    }
    row++;
    lines.forEach(this::line);
  }

  private void line(Totals.Line line) {
    text(row, 0, line.label()).set();
    for (int value = 0; value < line.values().size(); value++) {
      if (line.values().get(value) instanceof SheetValue.Quantity quantity) {
        sheet.value(row, 1 + value, quantity.number());
        boolean whole = quantity.number().scale() == 0;
        SheetColumn.Kind kind = whole ? SheetColumn.Kind.COUNT : SheetColumn.Kind.AMOUNT;
        sheet.style(row, 1 + value).format(kind.format()).set();
      }
    }
    text(row, REMARK, line.remark()).set();
    row++;
  }

  private StyleSetter text(int at, int column, String text) {
    sheet.value(at, column, PlainText.cell(text));
    return sheet.style(at, column).format(SheetColumn.Kind.TEXT.format());
  }
}
