package org.dualwatch.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dualwatch.document.gate.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives as Word, WPS, LibreOffice and others write them pass; ambiguous ones do not. */
class ZipGateTest {

  private static final int CENTRAL_HEADER = 0x02014b50;
  private static final int END_HEADER = 0x06054b50;

  private final DocumentReader reader = new DocumentReader();
  private final byte[] ordinary = DocxFile.of(DocxFile.paragraph("x")).bytes();

  @Test
  void acceptsSizesAfterTheData() {
    assertThat(ByteBuffer.wrap(ordinary).order(ByteOrder.LITTLE_ENDIAN).getShort(6) & 8)
        .isEqualTo(8);
    assertRead(ordinary);
  }

  @Test
  void acceptsAComment() throws IOException {
    assertRead(packed(Deflater.DEFAULT_COMPRESSION, ZipOutputStream.DEFLATED, "made by someone"));
  }

  @Test
  void acceptsStoredEntriesOfKnownSizes() throws IOException {
    assertRead(packed(Deflater.NO_COMPRESSION, ZipOutputStream.STORED, ""));
  }

  @Test
  void acceptsFoldersAndChineseNames() {
    assertRead(
        DocxFile.of(DocxFile.paragraph("x"))
            .withPart("word/", new byte[0])
            .withPart("word/media/图片1.png", "x")
            .bytes());
  }

  @Test
  void rejectsWhatFollowsTheEnd() {
    assertDamaged(Arrays.copyOf(ordinary, ordinary.length + 1));
  }

  @Test
  void rejectsWhatIsMissingAtTheEnd() {
    assertDamaged(Arrays.copyOf(ordinary, ordinary.length - 1));
  }

  @Test
  void rejectsTwoEntriesOfOneNameInAnyCase() {
    assertDamaged(DocxFile.of("").withPart("word/DOCUMENT.xml", "<x/>").bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a", "a/../b", "/a", "a\\b", "c:a", "a\nb"})
  void rejectsNamesThatLeadElsewhere(String name) {
    assertDamaged(DocxFile.of("").withPart(name, "x").bytes());
  }

  /** Where in the first central header, what value, and which rule refuses it. */
  @ParameterizedTest
  @CsvSource({
    "8, 9, file-encrypted",
    "10, 12, file-damaged",
    "16, 1, file-damaged",
    "20, 5, file-damaged",
    "24, 5, file-damaged",
    "24, -1, file-format-not-supported",
    "34, 1, file-damaged",
    "42, 1, file-damaged",
    "46, 65, file-damaged"
  })
  void rejectsDirectoriesThatContradictTheEntries(int at, int value, String rule) {
    byte[] bytes = ordinary.clone();
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int header = find(file, CENTRAL_HEADER);
    if (at == 16 || at == 20 || at == 24 || at == 42) {
      file.putInt(header + at, value);
    } else {
      file.putShort(header + at, (short) value);
    }
    assertThat(Tables.refusal(reader.read(bytes, "a.docx"))).isEqualTo(rule);
  }

  /** Where in the end record, what value, and which rule refuses it. */
  @ParameterizedTest
  @CsvSource({
    "4, 1, file-damaged",
    "8, 2, file-damaged",
    "10, 2, file-damaged",
    "10, -1, file-format-not-supported",
    "16, 2, file-damaged"
  })
  void rejectsEndsThatContradictTheDirectory(int at, int value, String rule) {
    byte[] bytes = ordinary.clone();
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort(find(file, END_HEADER) + at, (short) value);
    assertThat(Tables.refusal(reader.read(bytes, "a.docx"))).isEqualTo(rule);
  }

  @Test
  void countsEntries() {
    assertRead(withEntries(Limits.ENTRIES));
    assertThat(Tables.refusal(reader.read(withEntries(Limits.ENTRIES + 1), "a.docx")))
        .isEqualTo("file-too-complex");
  }

  @Test
  void boundsThePackingRatio() {
    byte[] repetitive = DocxFile.of(DocxFile.paragraph("x".repeat(100_000))).bytes();

    assertRead(repetitive);
    assertThat(Tables.refusal(reader.read(HostileFiles.zipBomb(), "a.docx")))
        .isEqualTo("file-too-large");
  }

  @Test
  void rejectsContentOfAnotherChecksum() {
    byte[] bytes = ZipFiles.pack(Map.of("[Content_Types].xml", new byte[] {1, 2, 3}));
    bytes[bytes.length - 22 - 65 + 16] ^= 1;
    assertDamaged(bytes);
  }

  private void assertRead(byte[] bytes) {
    assertThat(reader.read(bytes, "a.docx")).isInstanceOf(Document.class);
  }

  private void assertDamaged(byte[] bytes) {
    assertThat(Tables.refusal(reader.read(bytes, "a.docx"))).isEqualTo("file-damaged");
  }

  private static byte[] withEntries(int count) {
    DocxFile file = DocxFile.of(DocxFile.paragraph("x"));
    while (file.parts().size() < count) {
      file.withPart("word/media/" + file.parts().size(), "x");
    }
    return file.bytes();
  }

  private static int find(ByteBuffer file, int header) {
    int at = 0;
    while (file.getInt(at) != header) {
      at++;
    }
    return at;
  }

  private byte[] packed(int level, int method, String comment) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.setLevel(level);
      zip.setComment(comment);
      for (Map.Entry<String, byte[]> part : ZipFiles.unpack(ordinary).entrySet()) {
        CRC32 crc = new CRC32();
        crc.update(part.getValue());
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setMethod(method);
        entry.setSize(part.getValue().length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
