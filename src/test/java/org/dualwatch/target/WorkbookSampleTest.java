package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.OptionalInt;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.Reading;
import org.dualwatch.document.SampleFiles;
import org.dualwatch.document.SampleWorkbook;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.ole2.XlsReader;
import org.dualwatch.value.ValueGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void readsOldWorkbooks() throws ContentRefused {
    assertSameTables(XlsReader.read(SampleWorkbook.xls(SampleWorkbook.sheetPerForm())));
    assertSameTables(XlsReader.read(SampleWorkbook.xls(SampleWorkbook.oneSheet())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"363207-2025.xlsx", "363207-2025-libreoffice.xlsx"})
  void readsTheKeptWorkbooks(String name) throws IOException {
    assertSameTables(new DocumentReader().read(kept(name), name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"363207-2025.xls", "363207-2025-libreoffice.xls"})
  void readsTheKeptOldWorkbooks(String name) throws IOException, ContentRefused {
    assertSameTables(XlsReader.read(kept(name)));
  }

  private static byte[] kept(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(WorkbookSampleTest.class.getResourceAsStream("/samples/" + name))) {
      return in.readAllBytes();
    }
  }

  private static void assertSameTables(byte[] xlsx) {
    assertSameTables(new DocumentReader().read(xlsx, "a.xlsx"));
  }

  private static void assertSameTables(Reading reading) {
    TargetTables read = read(reading);

    assertThat(read.findings()).isEmpty();
    assertThat(TargetSampleTest.json(read).toPrettyString()).isEqualTo(DOCX);
  }

  private static TargetTables read(Reading reading) {
    return new TargetReader(new ValueGrammar()).read(reading, OptionalInt.empty());
  }
}
