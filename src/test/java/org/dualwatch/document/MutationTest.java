package org.dualwatch.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Thousands of damaged files, the same ones every time: none is misread, none brings us down. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MutationTest {

  private static final long SEED = 363_207;

  /** Pieces that change the structure of a document more than random bytes do. */
  private static final List<String> PIECES =
      List.of(
          "<w:tbl>",
          "</w:tbl>",
          "<w:tr>",
          "</w:tr>",
          "<w:tc>",
          "</w:tc>",
          "<w:p>",
          "</w:p>",
          "<w:r>",
          "</w:r>",
          "<w:t>",
          "</w:t>",
          "<w:p/>",
          "<w:tc/>",
          "<w:tr/>",
          "<w:gridSpan w:val=\"9\"/>",
          "<w:vMerge/>",
          "<w:fldChar w:fldCharType=\"begin\"/>",
          "<w:fldChar w:fldCharType=\"separate\"/>",
          "<w:fldChar w:fldCharType=\"end\"/>",
          "<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>",
          "<w:sdt>",
          "</w:sdt>",
          "<mc:AlternateContent>",
          "<w:txbxContent>",
          "<m:oMath>",
          "&lt;",
          "&#0;",
          "&x;",
          "<!DOCTYPE x>",
          "<![CDATA[",
          "]]>",
          "<!--",
          "-->",
          "<?x?>",
          "\"",
          ">",
          "\uFFFF",
          "\uD800");

  private final DocumentReader reader = new DocumentReader();
  private final Random random = new Random(SEED);
  private final DamagedBytes damaged = new DamagedBytes(random);

  @Test
  void readsDamagedDocumentsExactlyOrNotAtAll() {
    byte[] sample = SampleFiles.docx();
    Document whole = Tables.document(reader.read(sample, "a.docx"));

    int refused = 0;
    for (int i = 0; i < 2_000; i++) {
      Reading reading = reader.read(damaged.of(sample), "a.docx");
      if (reading instanceof Document document) {
        assertThat(document.equals(whole)).as("copy %s is misread", i).isTrue();
      } else {
        refused++;
      }
    }
    assertThat(refused).isBetween(1_000, 1_999);
  }

  @Test
  void answersEveryDamagedMainPart() {
    byte[] part = richPart().getBytes(StandardCharsets.UTF_8);

    int refused = 0;
    for (int i = 0; i < 3_000; i++) {
      byte[] mutated = random.nextBoolean() ? damaged.of(part) : withPiece(part);
      byte[] file = DocxFile.of("").withPart("word/document.xml", mutated).bytes();
      if (reader.read(file, "a.docx") instanceof Reading.Refused) {
        refused++;
      }
    }
    assertThat(refused).isBetween(1_000, 2_999);
  }

  @Test
  void answersEveryDamagedPackage() {
    byte[] types =
        DocxFile.contentTypes("/word/document.xml", DocxFile.MAIN_TYPE)
            .getBytes(StandardCharsets.UTF_8);
    byte[] relationships =
        DocxFile.relationships("word/document.xml").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 500; i++) {
      DocxFile file = DocxFile.of(DocxFile.paragraph("x"));
      assertAnswered(file.withPart("[Content_Types].xml", damaged.of(types)).bytes());
      file = DocxFile.of(DocxFile.paragraph("x"));
      assertAnswered(file.withPart("_rels/.rels", damaged.of(relationships)).bytes());
    }
  }

  @Test
  void answersEveryDamagedTextAndCompoundFile() {
    byte[] text = SampleFiles.richText().getBytes(StandardCharsets.UTF_8);
    byte[] rows = SampleFiles.rowPerLineText().getBytes(StandardCharsets.UTF_8);
    byte[] ole2 = HostileFiles.oldWord();
    for (int i = 0; i < 500; i++) {
      assertAnswered(damaged.of(text));
      assertAnswered(damaged.of(rows));
      assertAnswered(damaged.of(ole2));
    }
  }

  private void assertAnswered(byte[] bytes) {
    assertThat(reader.read(bytes, "a.docx")).isNotNull();
  }

  private byte[] withPiece(byte[] bytes) {
    byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    int at = random.nextInt(bytes.length);
    // Most pieces stand between elements, where they are well-formed as often as not.
    while (random.nextInt(16) > 0 && bytes[at] != '<') {
      at = (at + 1) % bytes.length;
    }
    return DamagedBytes.spliced(bytes, at, at, piece);
  }

  private static String richPart() {
    StringBuilder rows = new StringBuilder();
    TrapsTest.contents()
        .forEach(trap -> rows.append(DocxFile.row(DocxFile.cell(String.valueOf(trap.get()[2])))));
    return DocxFile.document(
        DocxFile.table(rows.toString())
            + DocxFile.table(
                DocxFile.row(
                    DocxFile.cell("<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>", "a"))));
  }
}
