package org.dualwatch.alert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.sheet.DatedWorkbook;
import org.dualwatch.sheet.SheetColumn;
import org.dualwatch.sheet.SheetValue;
import org.dualwatch.sheet.TableSheet;

/** All rows of an alert as a workbook, to be sorted and handed on. */
final class AlertSheet {

  private static final List<SheetColumn> COLUMNS =
      SheetColumn.texts(
          "单位编码 12, 单位 24, 项目 30, 回执 26, 处理 10, 指标 22, 位置 18, 问题 50, 现在是 24, 应当是 24, 相差 14,"
              + " 怎么办 50, 期限 14");

  private AlertSheet() {}

  static byte[] of(Alert alert) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DatedWorkbook.write(
          bytes,
          alert.at().atZone(ZoneOffset.UTC).toLocalDate(),
          workbook ->
              new TableSheet("清单", COLUMNS)
                  .write(workbook, alert.rows().stream().map(AlertSheet::values).iterator()));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return bytes.toByteArray();
  }

  private static List<SheetValue> values(AlertRow row) {
    return Stream.of(
            row.unitCode(),
            row.unitName(),
            row.project(),
            row.receiptNo(),
            row.gravity(),
            row.indicator(),
            row.place(),
            row.message(),
            row.found(),
            row.expected(),
            row.difference(),
            row.fix(),
            row.until())
        .map(SheetValue::of)
        .toList();
  }
}
