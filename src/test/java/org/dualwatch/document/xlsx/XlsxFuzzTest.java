package org.dualwatch.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.Reading;
import org.dualwatch.document.XlsxFile;

/** Whatever stands in a part: the workbook is read or refused, and alike the next time. */
final class XlsxFuzzTest {

  private static final String CELLS =
      XlsxFile.number("A1", 1, "45930.5")
          + "<c r='B1' t='s'><v>0</v></c><c r='C1' t='s' s='1'><v>1</v></c>";

  private final DocumentReader reader = new DocumentReader();

  @FuzzTest
  void answersEverySheet(byte[] part) {
    answers("xl/worksheets/sheet1.xml", part);
  }

  @FuzzTest
  void answersEveryTableOfStrings(byte[] part) {
    answers("xl/sharedStrings.xml", part);
  }

  @FuzzTest
  void answersEveryStyles(byte[] part) {
    answers("xl/styles.xml", part);
  }

  private void answers(String name, byte[] part) {
    XlsxFile file = XlsxFile.ofCells(CELLS).withFormats("0.00");
    file.string("一");
    file.string("二");
    byte[] bytes = file.withPart(name, part).bytes();

    Reading reading = reader.read(bytes, "a.xlsx");

    assertThat(reader.read(bytes, "a.xlsx")).isEqualTo(reading);
  }
}
