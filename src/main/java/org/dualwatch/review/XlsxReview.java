package org.dualwatch.review;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Waiver;
import org.dualwatch.rule.Verdict;
import org.dualwatch.sheet.DatedWorkbook;
import org.dualwatch.sheet.SheetColumn;
import org.dualwatch.sheet.SheetValue;
import org.dualwatch.sheet.TableSheet;
import org.dualwatch.target.TargetTable;

/** Judged files as a workbook: a row for each finding, and on a sheet of its own for each table. */
final class XlsxReview implements ReviewWriter {

  private static final List<SheetColumn> FINDINGS =
      SheetColumn.texts(
          "文件 24, 表号 6, 项目 30, 规则 26, 规则名称 26, 处理 11, 结果 10, 指标 22, 位置 20, 内容 50, 表中是 24,"
              + " 应当是 24, 相差 14, 怎么改 50, 依据 32, 由…引起 22, 豁免 32");
  private static final List<SheetColumn> TABLES =
      SheetColumn.texts(
          "文件 30, 表号 6, 项目 44, 年度 8, 结果 16, 退回 8, 待说明 8, 提示 8, 由此引起 10, 无法判断 10, 已豁免 8");

  private final ReviewRun run;
  private final OutputStream out;
  private final List<List<String>> findings = new ArrayList<>();
  private final List<List<String>> tables = new ArrayList<>();

  XlsxReview(ReviewRun run, OutputStream out) {
    this.run = run;
    this.out = out;
  }

  @Override
  public void add(Reviewed file) {
    file.findings().forEach(finding -> findings.add(row(file, finding)));
    Grouped grouped = Grouped.of(file.findings());
    List<TargetTable> all = file.judgement().tables().tables();
    if (all.isEmpty() || !grouped.of(0).isEmpty()) {
      tables.add(row(file, "", "（整个文件）", "", file.judgement().overall(), grouped.of(0)));
    }
    for (TargetTable table : all) {
      tables.add(
          row(
              file,
              String.valueOf(table.number()),
              table.project().text(),
              year(table.fiscalYear()),
              file.judgement().of(table),
              grouped.of(table.number())));
    }
  }

  @Override
  public void finish() throws IOException {
    DatedWorkbook.write(
        out,
        run.asOf(),
        workbook -> {
          new TableSheet("问题", FINDINGS).write(workbook, values(findings));
          new TableSheet("各表结果", TABLES).write(workbook, values(tables));
        });
  }

  private static Iterator<List<SheetValue>> values(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(Safe::line).map(SheetValue::of).toList())
        .iterator();
  }

  private List<String> row(Reviewed file, Finding finding) {
    int table = finding.subject().table();
    return List.of(
        file.fileName(),
        table == 0 ? "" : String.valueOf(table),
        finding.subject().project(),
        finding.rule(),
        run.title(finding.rule()),
        finding.severity().zh(),
        outcome(finding.outcome()),
        finding.subject().indicator(),
        finding.subject().place().text(),
        finding.message().zh(),
        finding.evidence().found(),
        finding.evidence().expected(),
        finding.evidence().difference(),
        finding.fix().zh(),
        finding.basis(),
        finding.cause(),
        finding.outcome() == Outcome.WAIVED ? waiver(finding.waiver()) : "");
  }

  private static List<String> row(
      Reviewed file,
      String number,
      String project,
      String year,
      Verdict verdict,
      List<Finding> findings) {
    Counts counts = Counts.of(findings);
    return List.of(
        file.fileName(),
        number,
        project,
        year,
        verdict.zh(),
        String.valueOf(counts.block()),
        String.valueOf(counts.explain()),
        String.valueOf(counts.note()),
        String.valueOf(counts.consequences()),
        String.valueOf(counts.undecided()),
        String.valueOf(counts.waived()));
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case VIOLATED -> "有问题";
      case NOT_EVALUATED -> "无法判断";
      case WAIVED -> "已豁免";
    };
  }

  private static String waiver(Waiver waiver) {
    return "批准人：" + waiver.approver() + "；有效期至 " + waiver.until() + "；理由：" + waiver.reason();
  }

  private static String year(OptionalInt year) {
    return year.isPresent() ? String.valueOf(year.getAsInt()) : "";
  }
}
