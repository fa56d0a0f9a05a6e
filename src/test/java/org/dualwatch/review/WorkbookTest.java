package org.dualwatch.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dualwatch.document.HostileFiles;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook, read back by another library. */
final class WorkbookTest {

  private static final int FOUND = 10;

  @Test
  void hasARowForEachFinding() throws IOException {
    Reviewed sample = Reviewing.sample();
    try (XSSFWorkbook workbook = workbook(sample, Reviewing.groups())) {
      XSSFSheet sheet = workbook.getSheet("问题");
      assertThat(cells(sheet.getRow(0)))
          .startsWith("文件", "表号", "项目", "规则", "规则名称", "处理", "结果")
          .endsWith("怎么改", "依据", "由…引起", "豁免");
      assertThat(sheet.getLastRowNum()).isEqualTo(sample.findings().size() + 10);
      Finding first = sample.findings().get(0);
      assertThat(cells(sheet.getRow(1)))
          .startsWith("363207-2025.docx", "1", first.subject().project(), first.rule())
          .contains(first.subject().place().text(), first.message().zh(), first.fix().zh());
      List<String> waived = cells(sheet.getRow(sample.findings().size() + 3));
      assertThat(waived.get(6)).isEqualTo("已豁免");
      assertThat(waived.get(16)).contains("王主任");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:Q");
    }
  }

  @Test
  void hasARowForEachTable() throws IOException {
    try (XSSFWorkbook workbook =
        workbook(Reviewing.sample(), Reviewing.read("空.docx", HostileFiles.empty()))) {
      XSSFSheet sheet = workbook.getSheet("各表结果");
      assertThat(sheet.getLastRowNum()).isEqualTo(11);
      assertThat(cells(sheet.getRow(3)))
          .startsWith("363207-2025.docx", "3", "天津市公共文化云运维", "2025", "退回修改", "1", "0");
      assertThat(cells(sheet.getRow(11))).startsWith("空.docx", "", "（整个文件）", "", "退回修改", "1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "_x003D_1", "a_x000D_b"})
  void noCellIsAFormula(String text) throws IOException {
    Finding hostile = Reviewing.finding("value-unread", Severity.BLOCK, 1, text, text);
    try (XSSFWorkbook workbook = workbook(Reviewing.with(List.of(hostile)))) {
      var cell = workbook.getSheet("问题").getRow(1).getCell(FOUND);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(Safe.line(text));
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
    }
  }

  @Test
  void aCellIsNoLongerThanTheFormatHolds() throws IOException {
    Finding longest = Reviewing.finding("value-unread", Severity.BLOCK, 1, "", longText());
    try (XSSFWorkbook workbook = workbook(Reviewing.with(List.of(longest)))) {
      assertThat(workbook.getSheet("问题").getRow(1).getCell(FOUND).getStringCellValue())
          .hasSize(32_767)
          .endsWith("…");
    }
  }

  @Test
  void isDatedByTheDayOfTheJudgement() throws IOException {
    try (XSSFWorkbook workbook = workbook(Reviewing.sample())) {
      assertThat(workbook.getProperties().getCoreProperties().getCreated().toInstant())
          .isEqualTo(Instant.parse("2025-01-10T00:00:00Z"));
    }
  }

  @Test
  void isThereWithoutAnyFinding() throws IOException {
    try (XSSFWorkbook workbook = workbook(Reviewing.with(List.of()))) {
      assertThat(workbook.getSheet("问题").getLastRowNum()).isZero();
      assertThat(workbook.getSheet("各表结果").getLastRowNum()).isEqualTo(10);
    }
  }

  /** Not one that compresses like a bomb, which the other library refuses. */
  private static String longText() {
    return IntStream.range(0, 10_000).mapToObj(i -> "长" + i).collect(Collectors.joining());
  }

  private static XSSFWorkbook workbook(Reviewed... files) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Reviewing.bytes(Reviews::xlsx, files)));
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    row.forEach(cell -> cells.add(cell.getStringCellValue()));
    return cells;
  }
}
