package org.dualwatch.marking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.sheet.DatedWorkbook;
import org.dualwatch.sheet.SheetColumn;
import org.dualwatch.sheet.SheetValue;
import org.dualwatch.sheet.TableSheet;

/** What is to be mended as a workbook, for files into which nothing can be written. */
final class FindingList {

  private static final List<SheetColumn> COLUMNS =
      SheetColumn.texts("序号 6, 项目 30, 位置 20, 处理 11, 指标 22, 问题 50, 表中是 24, 应当是 24, 相差 14, 怎么改 50");

  private FindingList() {}

  static byte[] of(List<Finding> findings, LocalDate day) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DatedWorkbook.write(
          bytes,
          day,
          workbook ->
              new TableSheet("需要修改的问题", COLUMNS)
                  .write(workbook, findings.stream().map(FindingList::row).iterator()));
    } catch (IOException e) {
      throw new UncheckedIOException("The list of findings could not be written.", e);
    }
    return bytes.toByteArray();
  }

  private static List<SheetValue> row(Finding finding) {
    int table = finding.subject().table();
    return List.of(
            table == 0 ? "" : String.valueOf(table),
            finding.subject().project(),
            finding.subject().place().text(),
            finding.severity().zh(),
            finding.subject().indicator(),
            finding.message().zh(),
            finding.evidence().found(),
            finding.evidence().expected(),
            finding.evidence().difference(),
            finding.fix().zh())
        .stream()
        .map(SheetValue::of)
        .toList();
  }
}
