package org.dualwatch.target;

import static org.dualwatch.target.AFile.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds a form for tests, in two tables as Tianjin has them. It starts complete; a test breaks the
 * one thing it is about.
 */
final class AForm {

  static final List<String> HEADINGS = row("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值");

  private final List<String> lines = new ArrayList<>(List.of("1.惠民演出绩效目标表"));
  private final List<List<String>> head =
      new ArrayList<>(
          List.of(
              row("363207天津市群众艺术馆→→→", "单位：万元→→"),
              row("项目名称", "惠民演出→→→→→"),
              row("预算规模及资金用途", "预算数", "120.00", "其中：财政    资金", "100.00", "其他资金", "20.00"),
              row("↑", "用于惠民演出→→→→→"),
              row("绩效目标", "1.全年演出28场。→→→→→")));
  private final List<List<String>> indicators = new ArrayList<>(List.of(HEADINGS));
  private boolean inOneTable;

  private AForm() {}

  /** A complete form with one row of indicators. */
  static AForm aForm() {
    return anEmptyForm().withRow("产出指标", "数量指标", "演出场次", "全年演出的场次", "≥28场次");
  }

  /** The same without any row below the headings. */
  static AForm anEmptyForm() {
    return new AForm();
  }

  /** With these lines above it and no other. */
  AForm withLines(String... texts) {
    lines.clear();
    lines.addAll(List.of(texts));
    return this;
  }

  /** With another row in place of the head's row of this number, from 1. */
  AForm withHeadRow(int number, String... cells) {
    head.set(number - 1, row(cells));
    return this;
  }

  /** With one more row at the end of the head. */
  AForm withLastHeadRow(String... cells) {
    head.add(row(cells));
    return this;
  }

  AForm withoutHeadRow(int number) {
    head.remove(number - 1);
    return this;
  }

  AForm withProject(String name) {
    return withHeadRow(2, "项目名称", name + "→→→→→");
  }

  AForm withAmounts(String total, String fiscal, String other) {
    return withHeadRow(3, "预算规模及资金用途", "预算数", total, "其中：财政资金", fiscal, "其他资金", other);
  }

  AForm withAmountUnit(String declaration) {
    return withHeadRow(1, "363207天津市群众艺术馆→→→", declaration + "→→");
  }

  AForm withGoal(String cell) {
    return withHeadRow(5, "绩效目标", cell + "→→→→→");
  }

  AForm withHeadings(String... cells) {
    indicators.set(0, row(cells));
    return this;
  }

  AForm withRow(String... cells) {
    indicators.add(row(cells));
    return this;
  }

  AForm withDeadline(String value) {
    return withRow("", "时效指标", "完成时间", "完成的时间", value);
  }

  AForm withoutIndicators() {
    indicators.clear();
    return this;
  }

  AForm inOneTable() {
    inOneTable = true;
    return this;
  }

  List<List<String>> rows() {
    return Stream.concat(head.stream(), indicators.stream()).toList();
  }

  void addTo(AFile file) {
    lines.forEach(file::withParagraph);
    if (inOneTable) {
      file.withRows(rows());
      return;
    }
    file.withRows(head);
    if (!indicators.isEmpty()) {
      file.withRows(indicators);
    }
  }

  TargetTable read() {
    return AFile.of(this).inFolderOfNoYear().table();
  }

  /** The texts of all rows, the columns parted by a slash. */
  List<String> indicatorTexts() {
    return texts(read());
  }

  static List<String> texts(TargetTable table) {
    return table.indicators().stream()
        .map(
            row ->
                String.join(
                    "/",
                    row.level1().text(),
                    row.level2().text(),
                    row.name().text(),
                    row.description().text(),
                    row.valueField().text()))
        .toList();
  }
}
