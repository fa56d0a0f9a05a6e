package org.dualwatch.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

/** The shipped samples, and where it lies beside the project, the form they are modelled on. */
class SampleTest {

  private static final Path SEED = Path.of("../shared/seed");
  private static final Path SAMPLES = Path.of("src/main/resources/org/dualwatch/sample");

  private final DocumentReader reader = new DocumentReader();

  @Test
  void shipsTheSamplesThatItMakes() throws IOException {
    // Packers differ between platforms; what is packed does not.
    Map<String, byte[]> made = ZipFiles.unpack(SampleFiles.docx());
    Map<String, byte[]> shipped =
        ZipFiles.unpack(Files.readAllBytes(SAMPLES.resolve("363207-2025.docx")));
    assertThat(shipped).containsOnlyKeys(made.keySet());
    made.forEach((name, part) -> assertThat(shipped.get(name)).as(name).isEqualTo(part));
    assertThat(Files.readString(SAMPLES.resolve("363207-2025.txt")))
        .isEqualTo(SampleFiles.richText());
  }

  @Test
  void readsTheSampleAsMade() {
    Document document = Tables.document(reader.read(SampleFiles.docx(), "363207-2025.docx"));

    assertThat(document.format()).isEqualTo(Format.DOCX);
    assertThat(Tables.of(document)).hasSize(20);
    assertThat(Tables.of(document).stream().mapToInt(t -> t.rows().size()).sum()).isEqualTo(140);
    assertThat(Tables.outline(document).get(0)).isEqualTo("1.群众艺术馆免费开放补助经费绩效目标表");
    assertThat(Tables.texts(document).get(17).get(6)) //
        .containsExactly("", "时效指标", "活动举办时间", "活动举办时间\n", "2025年12月底前\n");
  }

  @Test
  void readsEveryTextOfTheSampleLikeItsDocument() {
    Document docx = Tables.document(reader.read(SampleFiles.docx(), "a.docx"));

    assertSame(docx, SampleFiles.richText());
    assertSame(docx, SampleFiles.plainText());
    assertSame(docx, SampleFiles.rowPerLineText());
    assertSame(docx, "\uFEFF" + SampleFiles.richText().replace("\n", "\r\n"));
  }

  @Test
  void readsTheSampleLikePoi() throws IOException {
    byte[] sample = SampleFiles.docx();
    try (XWPFDocument poi = new XWPFDocument(new ByteArrayInputStream(sample))) {
      List<List<List<String>>> texts =
          poi.getTables().stream()
              .map(t -> t.getRows().stream().map(SampleTest::texts).toList())
              .toList();
      assertThat(Tables.trimmed(Tables.document(reader.read(sample, "a.docx")))).isEqualTo(texts);
    }
  }

  private static List<String> texts(XWPFTableRow row) {
    return row.getTableCells().stream().map(cell -> cell.getText().strip()).toList();
  }

  @Test
  void readsTheSeedsTextLikeItsDocument() throws IOException {
    assumeThat(SEED).exists();
    byte[] docx = Files.readAllBytes(SEED.resolve("363207-2025.docx"));

    Document document = Tables.document(reader.read(docx, "363207-2025.docx"));

    assertThat(Tables.texts(document)).hasSize(20);
    assertSame(document, Files.readString(SEED.resolve("363207-2025.txt")));
  }

  private void assertSame(Document docx, String text) {
    Reading reading = reader.read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    Document document = Tables.document(reading);
    assertThat(document.format()).isEqualTo(Format.TEXT);
    assertThat(Tables.outline(document)).isEqualTo(Tables.outline(docx));
    assertThat(Tables.trimmed(document)).isEqualTo(Tables.trimmed(docx));
  }
}
