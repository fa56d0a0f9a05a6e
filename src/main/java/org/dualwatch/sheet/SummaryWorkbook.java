package org.dualwatch.sheet;

import static org.dualwatch.sheet.SheetColumn.Kind.AMOUNT;
import static org.dualwatch.sheet.SheetColumn.Kind.COUNT;
import static org.dualwatch.sheet.SheetColumn.Kind.PERCENT;
import static org.dualwatch.sheet.SheetColumn.Kind.TEXT;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * One monitoring run as one workbook: totals, projects, findings, and projects that could not be
 * matched. Rows may come in any number and mixed; they wait in files, and the workbook is written
 * when this is finished.
 */
public final class SummaryWorkbook implements Closeable {

  private static final List<SheetColumn> PROJECTS =
      Stream.of(
              SheetColumn.list(TEXT, "单位编码 12, 单位名称 26, 项目名称 34, 项目编码 24"),
              SheetColumn.list(AMOUNT, "目标表预算数（万元） 14, 台账批复数（万元） 14, 已支付（万元） 14"),
              SheetColumn.list(PERCENT, "执行率（%） 10, 序时进度（%） 10, 比序时进度（百分点） 12"),
              SheetColumn.list(AMOUNT, "全年预计执行数·低（万元） 14, 全年预计执行数·中（万元） 14, 全年预计执行数·高（万元） 14"),
              SheetColumn.list(
                  TEXT,
                  "预算执行灯 12, 预算执行灯原因 34, 绩效目标灯 12, 绩效目标灯原因 34, 全年完成灯 12, 全年完成灯原因 34, 指标完成情况 30"),
              SheetColumn.list(COUNT, "问题数 8"))
          .flatMap(List::stream)
          .toList();

  private static final List<SheetColumn> FINDINGS =
      SheetColumn.texts(
          "单位 26, 项目 34, 规则 28, 处理 10, 结果 10, 指标 24, 内容 50, 现在是 24, 应当是 24, 相差 14,"
              + " 怎么办 50, 依据 32");

  private static final List<SheetColumn> UNMATCHED =
      Stream.of(
              SheetColumn.list(TEXT, "情形 26, 单位编码 12, 单位名称 26, 项目名称 34, 项目编码 24"),
              SheetColumn.list(AMOUNT, "预算数（万元） 14, 已支付（万元） 14"),
              SheetColumn.list(TEXT, "说明 50"))
          .flatMap(List::stream)
          .toList();

  private final Totals totals = new Totals();
  private final Spool projects;
  private final Spool findings;
  private final Spool unmatched;

  private SummaryWorkbook() throws IOException {
    projects = new Spool();
    findings = new Spool();
    unmatched = new Spool();
  }

  /** Begins a workbook. The same rows in the same order have the same bytes. */
  public static SummaryWorkbook open() throws IOException {
    return new SummaryWorkbook();
  }

  /** Adds a project. */
  public void project(SummaryRow row) throws IOException {
    totals.add(row);
    projects.add(row.values());
  }

  /** Adds a finding. */
  public void finding(FindingRow row) throws IOException {
    totals.add(row);
    findings.add(row.values());
  }

  /** Adds a project that could not be matched. */
  public void unmatched(UnmatchedRow row) throws IOException {
    totals.add(row);
    unmatched.add(row.values());
  }

  /**
   * Writes the workbook, once, when all rows were added. The stream stays open.
   *
   * @throws java.io.UncheckedIOException where the rows cannot be read back
   */
  public void finish(OutputStream to, SummaryHead head) throws IOException {
    DatedWorkbook.write(
        to,
        head.day(),
        workbook -> {
          TotalsSheet.write(workbook, head, totals);
          new TableSheet("项目", PROJECTS).write(workbook, projects.rows());
          new TableSheet("情况", FINDINGS).write(workbook, findings.rows());
          new TableSheet("未对应", UNMATCHED).write(workbook, unmatched.rows());
        });
  }

  /** Frees what the rows took. Unless finished before, there is no workbook: it would lack rows. */
  @Override
  public void close() throws IOException {
    try (projects;
        findings) {
      unmatched.close();
    }
  }
}
