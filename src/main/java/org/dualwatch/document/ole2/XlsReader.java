package org.dualwatch.document.ole2;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.sheet.NumberFormats;
import org.dualwatch.document.sheet.Workbook;
import org.dualwatch.finding.Place;

/**
 * An old workbook (.xls, .et) to a {@link Document}, one table a sheet. Its records are checked
 * first; then POI reads it.
 */
public final class XlsReader {

  private static final String STREAM = "Workbook";
  private static final String OLDER_STREAM = "Book";
  private static final Set<String> MACROS = Set.of("_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA");
  private static final String EMBEDDED = "MBD";

  private final Workbook workbook = new Workbook(Format.XLS);

  private XlsReader() {}

  /** Reads a workbook; whatever POI throws, it throws because of the bytes. */
  public static Document read(byte[] bytes) throws ContentRefused {
    XlsReader reader = new XlsReader();
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      reader.readFile(file);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw Refusals.damaged();
    }
    return reader.workbook.document();
  }

  private void readFile(POIFSFileSystem file) throws IOException, ContentRefused {
    DirectoryNode root = file.getRoot();
    refuseWhatRuns(root.getEntryNames());
    if (!root.hasEntry(STREAM)) {
      throw root.hasEntry(OLDER_STREAM)
          ? Refusals.unreadable("Excel 95 或更早版本的内容", OLDER_STREAM, Place.WHOLE_FILE)
          : Refusals.damaged();
    }
    BiffWorkbook checked = BiffWorkbook.check(stream(root));
    if (checked.listed().stream().anyMatch(BiffWorkbook.Listed::isMacro)) {
      throw Refusals.macros();
    }
    try (HSSFWorkbook poi = new HSSFWorkbook(root, file, false)) {
      BiffRecords.require(poi.getNumberOfSheets() == checked.listed().size());
      HssfCells cells =
          new HssfCells(
              poi,
              new NumberFormats(checked.formats(), checked.from1904()),
              checked.refersToFiles());
      for (int i = 0; i < poi.getNumberOfSheets(); i++) {
        readSheet(poi, i, checked, cells);
      }
    }
  }

  private static void refuseWhatRuns(Set<String> names) throws ContentRefused {
    if (names.contains("EncryptedPackage")) {
      throw Refusals.encrypted();
    }
    if (names.stream().anyMatch(MACROS::contains)) {
      throw Refusals.macros();
    }
    if (names.stream().anyMatch(name -> name.startsWith(EMBEDDED))) {
      throw Refusals.embeddedObjects();
    }
  }

  private static byte[] stream(DirectoryNode root) throws IOException {
    try (InputStream stream = root.createDocumentInputStream(root.getEntry(STREAM))) {
      return stream.readAllBytes();
    }
  }

  private void readSheet(HSSFWorkbook poi, int index, BiffWorkbook checked, HssfCells cells)
      throws ContentRefused {
    String name = poi.getSheetName(index);
    BiffSheet records = checked.sheets().get(index);
    if (!checked.listed().get(index).isWorksheet()) {
      workbook.drawings(name, false);
      return;
    }
    HSSFSheet sheet = poi.getSheetAt(index);
    BiffRecords.require(filled(sheet) == records.filled());
    if (poi.isSheetHidden(index) || poi.isSheetVeryHidden(index)) {
      if (records.filled() > 0) {
        workbook.hideSheet(name);
      }
      return;
    }
    workbook.end(cells.read(sheet, records, workbook.begin(name)));
    if (records.hasDrawing()) {
      workbook.drawings(name, records.hasText());
    }
  }

  private static int filled(HSSFSheet sheet) {
    int filled = 0;
    for (Row row : sheet) {
      for (Cell cell : row) {
        filled += cell.getCellType() == CellType.BLANK ? 0 : 1;
      }
    }
    return filled;
  }
}
