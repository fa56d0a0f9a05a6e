package org.dualwatch.document.ole2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.dualwatch.document.DamagedBytes;
import org.dualwatch.document.Document;
import org.dualwatch.document.SampleWorkbook;
import org.dualwatch.document.gate.ContentRefused;
import org.junit.jupiter.api.Test;

/**
 * Damaged copies of an old workbook, the same ones every time. Its format has no checksum, so that
 * some are read as another text; the test keeps how many.
 */
class XlsMutationTest {

  private static final long SEED = 363_207;
  private static final int COPIES = 1_500;

  private final Random random = new Random(SEED);
  private final DamagedBytes damaged = new DamagedBytes(random);

  @Test
  void refusesMostCopiesThatPoiReadsDifferently() throws ContentRefused {
    byte[] sample = SampleWorkbook.xls(SampleWorkbook.sheetPerForm());
    Document whole = XlsReader.read(sample);
    String wholeByPoi = byPoi(sample);
    int differentByPoi = 0;
    int different = 0;
    int unremarked = 0;
    int refused = 0;
    for (int i = 0; i < COPIES; i++) {
      byte[] copy = damaged.of(sample);
      String poi = byPoi(copy);
      differentByPoi += poi.isEmpty() || poi.equals(wholeByPoi) ? 0 : 1;
      try {
        Document document = XlsReader.read(copy);
        boolean other = !document.blocks().equals(whole.blocks());
        different += other ? 1 : 0;
        unremarked += other && document.remarks().isEmpty() ? 1 : 0;
      } catch (ContentRefused e) {
        refused++;
      }
    }
    assertThat(different).as("read as another").isLessThan(differentByPoi * 2 / 5);
    assertThat(unremarked).as("read as another, nothing said").isLessThan(differentByPoi / 5);
    assertThat(refused).isGreaterThan(COPIES * 4 / 5);
  }

  /** All texts as POI shows them, empty where it throws. */
  private static String byPoi(byte[] bytes) {
    StringBuilder texts = new StringBuilder();
    DataFormatter formatter = new DataFormatter();
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook) {
        texts.append(sheet.getMergedRegions());
        for (Row row : sheet) {
          for (Cell cell : row) {
            texts.append(cell.getAddress()).append(formatter.formatCellValue(cell)).append('\n');
          }
        }
      }
      return texts.toString();
    } catch (IOException | RuntimeException e) {
      // A copy that POI does not read either.
      return "";
    }
  }
}
