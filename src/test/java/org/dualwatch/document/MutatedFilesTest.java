package org.dualwatch.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.ole2.DocReader;
import org.dualwatch.document.pdf.PdfReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Damaged copies of formats that have no checksum over the whole file, the same ones every time.
 * Where a copy is read, it should be read as the original; how many are not is held down here.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MutatedFilesTest {

  private static final long SEED = 363_207;

  private final Random random = new Random(SEED);
  private final DamagedBytes damaged = new DamagedBytes(random);

  private interface Reader {
    Document read(byte[] bytes) throws ContentRefused;
  }

  /** A bit that changes one Chinese character to another leaves nothing to tell it by. */
  @Test
  void misreadsFewDamagedWordDocuments() {
    assertThat(misread(Samples.doc(), DocReader::read, 300)).isLessThanOrEqualTo(300 * 3 / 100);
  }

  @Test
  void misreadsNoDamagedPdfFile() {
    assertThat(misread(Samples.pdf(), PdfReader::read, 150)).isZero();
  }

  @Test
  @Tag("long")
  void misreadsFewOfManyDamagedWordDocuments() {
    assertThat(misread(Samples.doc(), DocReader::read, 1_500)).isLessThanOrEqualTo(1_500 * 2 / 100);
  }

  @Test
  @Tag("long")
  void misreadsNoneOfManyDamagedPdfFiles() {
    assertThat(misread(Samples.pdf(), PdfReader::read, 1_500)).isZero();
  }

  /** How many copies are read, and not as the original. */
  private int misread(byte[] sample, Reader reader, int copies) {
    List<Block> whole = blocks(sample, reader);
    assertThat(whole).isNotEmpty();
    int refused = 0;
    int misread = 0;
    for (int i = 0; i < copies; i++) {
      List<Block> read = blocks(damaged.of(sample), reader);
      if (read.isEmpty()) {
        refused++;
      } else if (!read.equals(whole)) {
        misread++;
      }
    }
    assertThat(refused).isBetween(copies / 2, copies - 1);
    return misread;
  }

  /** Nothing where the copy is refused; whatever else is thrown ends the test. */
  private static List<Block> blocks(byte[] bytes, Reader reader) {
    try {
      return reader.read(bytes).blocks();
    } catch (ContentRefused refused) {
      return List.of();
    }
  }
}
