package org.dualwatch.target;

import static org.dualwatch.target.AFile.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds a monitoring form for tests, as 财预〔2019〕136号 has it: 17 columns, the reasons and the
 * answers in a second row of headings. It starts complete; a test breaks the one thing it is about.
 */
public final class AMonitoringForm {

  private static final int FUNDS_HEADINGS = 2;
  private static final int FIRST_FUNDS = 3;

  private final List<String> lines = new ArrayList<>(List.of("项目支出绩效目标执行监控表", "（2025年度）"));
  private final List<List<String>> head =
      new ArrayList<>(
          List.of(
              row("项目名称", "惠民演出→→→→→→→", "项目编码", "12000025P001→→→→→→"),
              row("主管部门及代码", "天津市文化和旅游局→→→→→→→", "实施单位", "363207天津市群众艺术馆→→→→→→"),
              row("项目资金（万元）", "→→", "年初预算数→→", "1—7月执行数→→→", "1—7月执行率→→", "全年预计执行数→→"),
              row("↑", "年度资金总额：→→", "120.00→→", "70.00→→→", "58.33%→→", "118.50→→"),
              row("↑", "其中：本年财政拨款→→", "100.00→→", "60.00→→→", "60.00%→→", "100.00→→"),
              row("↑", "上年结转资金→→", "→→", "→→→", "→→", "→→"),
              row("↑", "其他资金→→", "20.00→→", "10.00→→→", "50.00%→→", "18.50→→"),
              row("年度总体目标", "全年演出28场。→→→→→→→→→→→→→→→")));
  private List<String> headings =
      row(
          "绩效指标",
          "一级指标",
          "二级指标",
          "三级指标",
          "年度指标值",
          "1—7月执行情况",
          "全年预计完成情况",
          "偏差原因分析→→→→→",
          "完成目标可能性→→",
          "备注");
  private List<String> secondHeadings =
      row(
          "↑", "↑", "↑", "↑", "↑", "↑", "↑", "经费保障", "制度保障", "人员保障", "硬件条件保障", "其他", "原因说明", "确定能",
          "有可能", "完全不可能", "↑");
  private final List<List<String>> indicators = new ArrayList<>();
  private final List<List<String>> below = new ArrayList<>();

  private AMonitoringForm() {}

  /** A complete form with two indicators, the second of which is behind its target. */
  public static AMonitoringForm aMonitoringForm() {
    return withoutRows()
        .withRow(
            "↑", "产出指标", "数量指标", "演出场次", "≥28场次", "18场次", "28场次", "", "", "", "", "", "", "√", "",
            "", "")
        .withRow(
            "↑",
            "满意度指标",
            "服务对象满意度指标",
            "观众满意度",
            "≥95%",
            "92%",
            "95%",
            "",
            "",
            "√",
            "",
            "",
            "新员工尚在培训",
            "",
            "√",
            "",
            "9月再次调查");
  }

  /** The same without any row below the headings. */
  static AMonitoringForm withoutRows() {
    return new AMonitoringForm();
  }

  /** With these lines above it and no other. */
  public AMonitoringForm withLines(String... texts) {
    lines.clear();
    lines.addAll(List.of(texts));
    return this;
  }

  AMonitoringForm withProject(String name) {
    return withHeadRow(1, "项目名称", name + "→→→→→→→→→→→→→→→");
  }

  /** With another row in place of the head's row of this number, from 1. */
  AMonitoringForm withHeadRow(int number, String... cells) {
    head.set(number - 1, row(cells));
    return this;
  }

  AMonitoringForm withoutHeadRow(int number) {
    head.remove(number - 1);
    return this;
  }

  /** With these headings of the amounts, one a cell. */
  public AMonitoringForm withFundsHeadings(String... cells) {
    head.set(FUNDS_HEADINGS, wide("项目资金（万元）", cells));
    return this;
  }

  /** With one row of amounts below the headings in place of the total, its label first. */
  public AMonitoringForm withTotalRow(String label, String... cells) {
    head.set(FIRST_FUNDS, wide("", Stream.concat(Stream.of(label), Stream.of(cells)).toList()));
    return this;
  }

  private static List<String> wide(String first, String... cells) {
    return wide(first, Stream.concat(Stream.of(""), Stream.of(cells)).toList());
  }

  private static List<String> wide(String first, List<String> cells) {
    return Stream.concat(Stream.of(first), cells.stream()).toList();
  }

  /** With these headings in one row or, with {@link #withSecondHeadings}, in two. */
  public AMonitoringForm withHeadings(String... cells) {
    headings = row(cells);
    secondHeadings = List.of();
    return this;
  }

  AMonitoringForm withSecondHeadings(String... cells) {
    secondHeadings = row(cells);
    return this;
  }

  public AMonitoringForm withRow(String... cells) {
    indicators.add(row(cells));
    return this;
  }

  /** With one row in which this stands below the five reasons, 原因说明 and the three answers. */
  public AMonitoringForm withMarks(String... nine) {
    return withRow(
        Stream.of(
                Stream.of("↑", "产出指标", "数量指标", "演出场次", "≥28场次", "18场次", "28场次"),
                Stream.of(nine),
                Stream.of(""))
            .flatMap(cells -> cells)
            .toArray(String[]::new));
  }

  /** With a row at the end. */
  AMonitoringForm withLastRow(String... cells) {
    below.add(row(cells));
    return this;
  }

  /** With other words for the months in all headings. */
  public AMonitoringForm withMonths(String months) {
    head.replaceAll(cells -> withMonths(cells, months));
    headings = withMonths(headings, months);
    return this;
  }

  private static List<String> withMonths(List<String> cells, String months) {
    return cells.stream().map(cell -> cell.replace("1—7月", months)).toList();
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** All rows in the notation of {@link AFile}. */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>(head);
    rows.add(headings);
    if (!secondHeadings.isEmpty()) {
      rows.add(secondHeadings);
    }
    rows.addAll(indicators);
    rows.addAll(below);
    return rows;
  }

  void addTo(AFile file) {
    lines.forEach(file::withParagraph);
    file.withRows(rows());
  }

  AFile inAFile() {
    AFile file = AFile.of().inFolderOfNoYear();
    addTo(file);
    return file;
  }

  /** What is read of it, alone in its file. */
  public MonitoringForm read() {
    List<MonitoringForm> read = inAFile().read().monitoringForms();
    if (read.size() != 1) {
      throw new AssertionError("not one monitoring form but " + read);
    }
    return read.get(0);
  }

  /** The first indicator that is read of it. */
  MonitoredIndicator first() {
    return read().indicators().get(0);
  }
}
