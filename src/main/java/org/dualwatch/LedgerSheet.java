package org.dualwatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.Format;
import org.dualwatch.document.Reading;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.spending.LedgerFileException;

/**
 * A workbook that a ledger was exported to. What is read is what a person sees; money must be seen
 * whole, so that a workbook with anything hidden, covered or rounded is refused.
 */
final class LedgerSheet {

  /** Only a note on a form, but an amount that lost its decimals here. */
  private static final String ROUNDED = "number-shown-rounded";

  /** What the project reads of any file; a workbook is held in memory. */
  private static final long LARGEST = 32L << 20;

  private static final String AS_CSV = "行数多的台账导出为 CSV";

  private LedgerSheet() {}

  /** Whether a file's name says that it is a workbook. */
  static boolean isNamedBy(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx") || name.endsWith(".xls");
  }

  /**
   * The texts of the only sheet with content, a row of the sheet each, empty rows as empty lists.
   *
   * @throws LedgerFileException if the file is no workbook, or not one to read a ledger from
   */
  static List<List<String>> rows(Path file) throws LedgerFileException, IOException {
    if (Files.size(file) > LARGEST) {
      throw LedgerFileException.ofFile("超过 " + (LARGEST >> 20) + " MB 的工作簿", AS_CSV);
    }
    try (DocumentReader reader = new DocumentReader()) {
      Reading reading = reader.read(Files.readAllBytes(file), file.getFileName().toString());
      if (reading instanceof Reading.Refused refused) {
        throw unfit(refused.finding(), "；" + AS_CSV);
      }
      return rows((Document) reading);
    }
  }

  private static List<List<String>> rows(Document document) throws LedgerFileException {
    if (document.format() != Format.XLSX && document.format() != Format.XLS) {
      throw LedgerFileException.ofFile(document.format().id(), "工作簿，或文件名以 .csv 结尾的 CSV");
    }
    for (Finding remark : document.remarks()) {
      if (remark.severity() != Severity.NOTE || remark.rule().equals(ROUNDED)) {
        throw unfit(remark, "");
      }
    }
    if (document.blocks().size() != 1 || !(document.blocks().get(0) instanceof Block.Table table)) {
      throw LedgerFileException.ofFile(document.blocks().size() + "张有内容的工作表", "只有一张工作表有内容，第一行为列名");
    }
    List<List<String>> rows = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      int line = line(row.cells().get(0));
      while (rows.size() < line - 1) {
        rows.add(List.of());
      }
      rows.add(texts(line, row));
    }
    return rows;
  }

  private static List<String> texts(int line, Block.Row row) throws LedgerFileException {
    List<String> texts = new ArrayList<>();
    for (Block.Cell cell : row.cells()) {
      if (cell.span() > 1 || cell.continued()) {
        throw new LedgerFileException(line, "", "合并的单元格", "不合并的单元格，每行各自填写");
      }
      texts.add(cell.text());
    }
    return texts;
  }

  private static int line(Block.Cell cell) {
    if (cell.place() instanceof Place.InSheet place) {
      return place.row();
    }
    throw new IllegalStateException("a cell of a sheet has its place there: " + cell.place());
  }

  private static LedgerFileException unfit(Finding finding, String orElse) {
    return LedgerFileException.ofFile(
        sentence(finding.message()) + place(finding), sentence(finding.fix()) + orElse);
  }

  /** What was found there, unless the message repeats it. */
  private static String place(Finding finding) {
    String found = finding.evidence().found();
    return found.isEmpty() || finding.message().zh().contains(found) ? "" : "：" + found;
  }

  /** Without its full stop, to stand in another sentence. */
  private static String sentence(Bilingual text) {
    return text.zh().replaceFirst("。$", "");
  }
}
