package org.dualwatch.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The sample's forms as cells of sheets, on seven columns. In every second form what can be a
 * number is one: 0.95 that a format shows as ≥95%, a day that it shows as 2025年9月底前.
 */
public final class SampleWorkbook {

  private static final List<Integer> INDICATOR_GRID = List.of(0, 1, 2, 4, 6, 7);
  private static final int WIDTH = 7;
  private static final int AMOUNTS_ROW = 3;
  private static final Pattern QUANTITY = Pattern.compile("([≥≤]?)([0-9.]+)(\\D+)");
  private static final Pattern DEADLINE = Pattern.compile("(\\d{4})年(\\d{1,2})月底前\\s*");

  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  private SampleWorkbook() {}

  /** Writes the samples, from the project's folder. */
  public static void main(String[] args) throws IOException {
    Files.createDirectories(SAMPLES);
    Files.write(SAMPLES.resolve("363207-2025.xlsx"), xlsx(sheetPerForm()).bytes());
    Files.write(SAMPLES.resolve("363207-2025.xls"), xls(sheetPerForm()));
  }

  /** A sheet with its cells, row by row. */
  public record Page(String name, List<Placed> cells) {}

  /**
   * A cell and what is merged into it.
   *
   * @param number what is stored, empty where it is a text
   */
  public record Placed(
      int row, int column, int bottom, int right, String text, String number, String format) {

    boolean merged() {
      return bottom > row || right > column;
    }
  }

  /** One form on each sheet. */
  public static List<Page> sheetPerForm() {
    List<Page> pages = new ArrayList<>();
    for (SampleForm form : SampleForm.all()) {
      List<Placed> cells = new ArrayList<>();
      place(cells, form, 0, pages.size() % 2 == 1);
      pages.add(new Page("绩效目标" + (pages.size() + 1), cells));
    }
    return pages;
  }

  /** All forms below each other. */
  public static List<Page> oneSheet() {
    List<Placed> cells = new ArrayList<>();
    int row = 0;
    int number = 0;
    for (SampleForm form : SampleForm.all()) {
      row = place(cells, form, row, number % 2 == 1) + 2;
      number++;
    }
    return List.of(new Page("绩效目标", cells));
  }

  private static int place(List<Placed> cells, SampleForm form, int top, boolean numbers) {
    int row = top;
    cells.add(new Placed(row, 0, row, WIDTH - 1, form.title(), "", ""));
    row++;
    for (List<SampleForm.Cell> line : form.head()) {
      boolean amounts = row == top + AMOUNTS_ROW;
      int column = 0;
      for (SampleForm.Cell cell : line) {
        int right = column + cell.span() - 1;
        int bottom = row + (cell.merge() == SampleForm.Merge.BEGINS ? 1 : 0);
        if (cell.merge() != SampleForm.Merge.CONTINUES) {
          cells.add(head(row, column, bottom, right, text(cell), amounts));
        }
        column = right + 1;
      }
      row++;
    }
    for (int i = 0; i < form.indicators().size(); i++) {
      List<SampleForm.Cell> line = form.indicators().get(i);
      for (int j = 0; j < line.size(); j++) {
        SampleForm.Cell cell = line.get(j);
        if (cell.merge() != SampleForm.Merge.CONTINUES) {
          int column = INDICATOR_GRID.get(j);
          int right = INDICATOR_GRID.get(j + 1) - 1;
          int bottom = row + continued(form.indicators(), i, j);
          boolean value = numbers && j == line.size() - 1;
          cells.add(
              value
                  ? value(row, column, text(cell))
                  : new Placed(row, column, bottom, right, text(cell), "", ""));
        }
      }
      row++;
    }
    return row;
  }

  private static int continued(List<List<SampleForm.Cell>> lines, int row, int column) {
    int count = 0;
    while (row + count + 1 < lines.size()
        && lines.get(row + count + 1).get(column).merge() == SampleForm.Merge.CONTINUES) {
      count++;
    }
    return count;
  }

  private static String text(SampleForm.Cell cell) {
    return String.join("\n", cell.paragraphs());
  }

  /** An amount is a number with two decimals shown. */
  private static Placed head(
      int row, int column, int bottom, int right, String text, boolean amounts) {
    return amounts && text.matches("[0-9.]+")
        ? new Placed(row, column, bottom, right, text, new BigDecimal(text).toString(), "0.00")
        : new Placed(row, column, bottom, right, text, "", "");
  }

  private static Placed value(int row, int column, String text) {
    Matcher quantity = QUANTITY.matcher(text);
    Matcher deadline = DEADLINE.matcher(text);
    if (deadline.matches()) {
      YearMonth month =
          YearMonth.of(Integer.parseInt(deadline.group(1)), Integer.parseInt(deadline.group(2)));
      long day = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), month.atEndOfMonth());
      return new Placed(row, column, row, column, text, Long.toString(day), "yyyy\"年\"m\"月底前\"");
    }
    if (!quantity.matches()) {
      return new Placed(row, column, row, column, text, "", "");
    }
    BigDecimal number = new BigDecimal(quantity.group(2));
    String digits = number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0";
    String sign = quantity.group(1).isEmpty() ? "" : "\"" + quantity.group(1) + "\"";
    boolean percent = quantity.group(3).strip().equals("%");
    String stored = percent ? number.movePointLeft(2).toPlainString() : number.toPlainString();
    String unit = percent ? "%" : "\"" + quantity.group(3).strip() + "\"";
    return new Placed(row, column, row, column, text, stored, sign + digits + unit);
  }

  /** The pages as an .xlsx file. */
  public static XlsxFile xlsx(List<Page> pages) {
    XlsxFile file = new XlsxFile();
    for (Page page : pages) {
      StringBuilder rows = new StringBuilder();
      StringBuilder merges = new StringBuilder();
      int row = -1;
      for (Placed cell : page.cells()) {
        if (cell.row() != row) {
          rows.append(row < 0 ? "" : "</row>").append("<row r=\"" + (cell.row() + 1) + "\">");
          row = cell.row();
        }
        rows.append(cell(file, cell));
        if (cell.merged()) {
          merges.append("<mergeCell ref=\"" + address(cell.row(), cell.column()) + ":");
          merges.append(address(cell.bottom(), cell.right()) + "\"/>");
        }
      }
      file.withSheet(
          page.name(),
          XlsxFile.sheetData(rows + "</row>") + "<mergeCells>" + merges + "</mergeCells>");
    }
    return file;
  }

  private static String cell(XlsxFile file, Placed cell) {
    String address = address(cell.row(), cell.column());
    if (!cell.number().isEmpty()) {
      return XlsxFile.number(address, file.style(cell.format()), cell.number());
    }
    return cell.text().isEmpty()
        ? "<c r=\"" + address + "\"/>"
        : "<c r=\"" + address + "\" t=\"s\"><v>" + file.string(cell.text()) + "</v></c>";
  }

  private static String address(int row, int column) {
    return (char) ('A' + column) + Integer.toString(row + 1);
  }

  /** The pages as an .xls file, with blank cells where cells are merged, as programs write them. */
  public static byte[] xls(List<Page> pages) {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Map<String, CellStyle> styles = new HashMap<>();
      for (Page page : pages) {
        Sheet sheet = workbook.createSheet(page.name());
        for (Placed placed : page.cells()) {
          write(workbook, sheet, placed, styles);
        }
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(
      HSSFWorkbook workbook, Sheet sheet, Placed placed, Map<String, CellStyle> styles) {
    CellStyle style =
        styles.computeIfAbsent(
            placed.format(),
            format -> {
              CellStyle made = workbook.createCellStyle();
              made.setDataFormat(
                  workbook.createDataFormat().getFormat(format.isEmpty() ? "General" : format));
              return made;
            });
    for (int i = placed.row(); i <= placed.bottom(); i++) {
      Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
      for (int j = placed.column(); j <= placed.right(); j++) {
        row.createCell(j).setCellStyle(style);
      }
    }
    Cell cell = sheet.getRow(placed.row()).getCell(placed.column());
    if (!placed.number().isEmpty()) {
      cell.setCellValue(Double.parseDouble(placed.number()));
    } else if (!placed.text().isEmpty()) {
      cell.setCellValue(placed.text());
    }
    if (placed.merged()) {
      sheet.addMergedRegion(
          new CellRangeAddress(placed.row(), placed.bottom(), placed.column(), placed.right()));
    }
  }
}
