package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.Reading;
import org.dualwatch.document.SampleFiles;
import org.dualwatch.document.SampleWorkbook;
import org.dualwatch.value.ValueGrammar;
import org.junit.jupiter.api.Test;

/** The ten tables of the sample as workbooks: the same tables as from the Word document. */
final class WorkbookSampleTest {

  private static final String DOCX =
      TargetSampleTest.json(read(new DocumentReader().read(SampleFiles.docx(), "a.docx")))
          .toPrettyString();

  @Test
  void readsOneFormOnEachSheet() {
    assertSameTables(SampleWorkbook.xlsx(SampleWorkbook.sheetPerForm()).bytes());
  }

  @Test
  void readsAllFormsBelowEachOther() {
    assertSameTables(SampleWorkbook.xlsx(SampleWorkbook.oneSheet()).bytes());
  }

  private static void assertSameTables(byte[] file) {
    TargetTables read = read(new DocumentReader().read(file, "a.xlsx"));

    assertThat(read.findings()).isEmpty();
    assertThat(TargetSampleTest.json(read).toPrettyString()).isEqualTo(DOCX);
  }

  private static TargetTables read(Reading reading) {
    return new TargetReader(new ValueGrammar()).read(reading, OptionalInt.empty());
  }
}
