package org.dualwatch.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that mean harm, or are not what they seem: one clear finding each. */
class HostileFilesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final DocumentReader READER = new DocumentReader();

  private final DocumentReader reader = READER;

  @AfterAll
  static void close() {
    READER.close();
  }

  static Stream<Arguments> hostile() {
    return HostileFiles.all().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void refusesWithOneClearFinding(String name, HostileFiles.Hostile hostile) {
    byte[] bytes = hostile.bytes().get();
    Reading reading =
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> reader.read(bytes, "表.docx"));

    assertThat(Tables.refusal(reading)).isEqualTo(hostile.rule());
    Finding finding = ((Reading.Refused) reading).finding();
    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.message().zh()).endsWith("。").doesNotContain("Exception");
    assertThat(finding.message().en()).endsWith(".");
    assertThat(finding.fix().zh()).startsWith("请").endsWith("。");
    assertThat(finding.fix().en()).endsWith(".");
  }

  @Test
  void saysWhereNameAndContentDiffer() {
    byte[] presentation = HostileFiles.oldPowerpoint();
    assertThat(message(presentation, "a.docx"))
        .isEqualTo("文件名以 .docx 结尾，内容却是旧版 PowerPoint 演示文稿(.ppt)，暂不支持。");
    assertThat(message(presentation, "a.PPT")).isEqualTo("文件是旧版 PowerPoint 演示文稿(.ppt)，暂不支持。");
    assertThat(message(presentation, "a.\u202Extpp")).startsWith("文件是旧版 PowerPoint");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {\\rtf1 | RTF
          <?mso-application progid="Excel.Sheet"?><Workbook> | XML 表格
          MIME-Version: 1.0 | 单个文件网页
          <?xml version='1.0'?><a/> | XML
          GIF89a | 图片
          Rar!a | 压缩包
          """)
  void namesOtherFormatsByTheirContent(String opening, String named) {
    assertThat(message(opening.getBytes(StandardCharsets.ISO_8859_1), "a.docx")).contains(named);
  }

  @Test
  void namesArchivesThatAreNoWordDocument() {
    assertThat(message(ZipFiles.pack(Map.of("a.txt", new byte[1])), "a.zip")).contains("压缩包里还有压缩包");
    assertThat(message(ZipFiles.pack(Map.of("OFD.xml", new byte[1])), "a.ofd")).contains("OFD");
  }

  @Test
  void refusesFilesAboveTheSizeOnly() {
    byte[] atLimit = new byte[Limits.FILE_BYTES];
    byte[] above = new byte[Limits.FILE_BYTES + 1];

    assertThat(Tables.refusal(reader.read(atLimit, "a"))).isEqualTo("file-format-not-supported");
    assertThat(Tables.refusal(reader.read(above, "a"))).isEqualTo("file-too-large");
  }

  @Test
  void readsAFloodOfLines() {
    byte[] lines = new byte[Limits.FILE_BYTES];
    Arrays.fill(lines, (byte) '\n');

    Reading reading =
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> reader.read(lines, "a.txt"));

    assertThat(reading).isInstanceOf(Document.class);
  }

  @Test
  void boundsTheAttributesOfAnElement() {
    String atLimit = numbered(" b%d=''", Limits.ATTRIBUTES);

    assertThat(inBody("<w:x" + atLimit + "/>")).isInstanceOf(Document.class);
    assertThat(Tables.refusal(inBody("<w:x" + atLimit + " c='>'/>"))).isEqualTo("file-too-complex");
    assertThat(Tables.refusal(inBody("<w:x" + numbered(" b%d='>'", 400_000) + "/>")))
        .isEqualTo("file-too-complex");
  }

  @Test
  void boundsTheNamesOfADocument() {
    assertThat(inBody("<a/>".repeat(30_000) + numbered("<a%d/>", Limits.NAMES - 50)))
        .isInstanceOf(Document.class);
    assertThat(Tables.refusal(inBody("<a/>".repeat(30_000) + numbered("<a%d/>", Limits.NAMES + 1))))
        .isEqualTo("file-too-complex");
    assertThat(Tables.refusal(inBody(numbered("<a%d/>", 400_000)))).isEqualTo("file-too-complex");
    assertThat(Tables.refusal(inBody(numbered("<a a%d=''/>", 400_000))))
        .isEqualTo("file-too-complex");
    assertThat(Tables.refusal(inBody(numbered("<a xmlns:a%d=''/>", 400_000))))
        .isIn("file-too-complex", "file-damaged");
    assertThat(Tables.refusal(inBody(numbered("<?a%d?>", 400_000)))).isEqualTo("file-too-complex");
  }

  private Reading inBody(String xml) {
    byte[] file = DocxFile.of(xml).bytes();
    return Assertions.assertTimeoutPreemptively(PATIENCE, () -> reader.read(file, "a.docx"));
  }

  private static String numbered(String format, int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(format.replace("%d", Integer.toString(i)));
    }
    return all.toString();
  }

  @Test
  void makesCompoundFilesThatOthersRead() {
    assertThatNoException()
        .isThrownBy(
            () -> {
              ByteArrayInputStream bytes = new ByteArrayInputStream(HostileFiles.encrypted());
              try (POIFSFileSystem file = new POIFSFileSystem(bytes)) {
                assertThat(file.getRoot().getEntryNames()).contains("EncryptedPackage");
              }
            });
  }

  private String message(byte[] bytes, String name) {
    return ((Reading.Refused) reader.read(bytes, name)).finding().message().zh();
  }
}
