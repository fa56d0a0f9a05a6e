package org.dualwatch.document.ole2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dualwatch.document.Document;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.Format;
import org.dualwatch.document.HostileFiles;
import org.dualwatch.document.SampleFiles;
import org.dualwatch.document.Samples;
import org.dualwatch.document.Tables;
import org.dualwatch.document.gate.ContentRefused;
import org.junit.jupiter.api.Test;

/** Binary Word documents, in this JVM. */
final class DocReaderTest {

  @Test
  void readsTheSampleLikeTheDocumentItWasMadeOf() throws ContentRefused {
    Document document = DocReader.read(Samples.doc());

    assertThat(document.format()).isEqualTo(Format.DOC);
    assertThat(document.blocks()).isEqualTo(docx(SampleFiles.docx()).blocks());
  }

  @Test
  void readsWhatIsHardToReadLikeTheDocumentItWasMadeOf() throws ContentRefused {
    Document document = DocReader.read(Samples.bytes("traps.doc"));

    assertThat(document.blocks()).isEqualTo(docx(TrapsDocument.docx()).blocks());
  }

  @Test
  void refusesMacros() throws IOException {
    assertRefused(withStorage("Macros"), "file-has-macros");
    assertRefused(withStorage("_VBA_PROJECT_CUR"), "file-has-macros");
  }

  @Test
  void refusesEmbeddedObjectsButNotTheirEmptyPool() throws IOException, ContentRefused {
    assertRefused(withStorage("ObjectPool"), "file-has-embedded-objects");
    assertThat(DocReader.read(withStorage("Other")).blocks()).isNotEmpty();

    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(Samples.doc()))) {
      file.getRoot().createDirectory("ObjectPool");
      assertThat(DocReader.read(bytes(file)).blocks()).isNotEmpty();
    }
  }

  @Test
  void refusesAPassword() {
    byte[] bytes = Samples.doc();
    // FibBase.fEncrypted ([MS-DOC] 2.5.2), in the first sector after the header.
    int fib = indexOf(bytes, new byte[] {(byte) 0xEC, (byte) 0xA5});
    bytes[fib + 11] |= 1;

    assertRefused(bytes, "file-encrypted");
  }

  @Test
  void refusesWhatIsCutOrHollow() {
    byte[] sample = Samples.doc();

    assertRefused(Arrays.copyOf(sample, sample.length / 2 / 512 * 512), "file-damaged");
    assertRefused(Arrays.copyOf(sample, sample.length - 1), "file-damaged");
    assertRefused(HostileFiles.oldWord(), "file-damaged");
  }

  @Test
  void refusesTextThatNobodyTyped() {
    byte[] sample = Samples.doc();
    int at = indexOf(sample, "绩效目标".getBytes(StandardCharsets.UTF_16LE));
    sample[at] = 0x06;
    sample[at + 1] = 0;

    assertRefused(sample, "file-damaged");
  }

  @Test
  void refusesACellMarkThatIsNone() {
    byte[] sample = Samples.doc();
    int at = indexOf(sample, "绩效目标".getBytes(StandardCharsets.UTF_16LE));
    sample[at] = 0x07;
    sample[at + 1] = 0;

    assertRefused(sample, "file-damaged");
  }

  private static void assertRefused(byte[] bytes, String rule) {
    assertThatExceptionOfType(ContentRefused.class)
        .isThrownBy(() -> DocReader.read(bytes))
        .satisfies(refused -> assertThat(refused.finding().rule()).isEqualTo(rule));
  }

  private static byte[] withStorage(String name) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(Samples.doc()))) {
      file.getRoot()
          .createDirectory(name)
          .createDocument("x", new ByteArrayInputStream(new byte[] {1}));
      return bytes(file);
    }
  }

  private static byte[] bytes(POIFSFileSystem file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.writeFilesystem(out);
    return out.toByteArray();
  }

  private static int indexOf(byte[] bytes, byte[] piece) {
    for (int at = 0; at <= bytes.length - piece.length; at++) {
      if (Arrays.equals(bytes, at, at + piece.length, piece, 0, piece.length)) {
        return at;
      }
    }
    throw new AssertionError("not there");
  }

  private static Document docx(byte[] bytes) {
    try (DocumentReader reader = new DocumentReader()) {
      return Tables.document(reader.read(bytes, "a.docx"));
    }
  }
}
