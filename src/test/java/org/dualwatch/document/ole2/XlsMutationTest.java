package org.dualwatch.document.ole2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
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
      byte[] copy = mutated(sample);
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

  /** One to three changes: a bit, a byte, a stretch lost, doubled, filled, or the end lost. */
  private byte[] mutated(byte[] original) {
    byte[] bytes = original.clone();
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes && bytes.length > 64; i++) {
      int at = random.nextInt(bytes.length - 32);
      int length = 1 + random.nextInt(32);
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt();
        case 2 -> bytes = spliced(bytes, at, at + length, new byte[0]);
        case 3 -> bytes = spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
        case 4 -> Arrays.fill(bytes, at, at + length, (byte) (random.nextBoolean() ? 0 : 0xFF));
        default -> bytes = random.nextInt(8) == 0 ? Arrays.copyOf(bytes, at) : bytes;
      }
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
    byte[] result = Arrays.copyOf(bytes, bytes.length - (to - from) + piece.length);
    System.arraycopy(piece, 0, result, from, piece.length);
    System.arraycopy(bytes, to, result, from + piece.length, bytes.length - to);
    return result;
  }
}
