package org.dualwatch.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dualwatch.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

  private static final String FORM = "项目名称\n\t甲\n\t乙\n\n\t丙\n\t丁\n\n\n";

  private final DocumentReader reader = new DocumentReader();

  @Test
  void readsRowsAndPlaces() {
    Document document = read(FORM);

    assertThat(Tables.texts(document))
        .containsExactly(List.of(List.of("甲", "乙"), List.of("丙", "丁")));
    Block.Cell last = Tables.of(document).get(0).rows().get(1).cells().get(1);
    assertThat(last.place()).isEqualTo(new Place.InLines(6));
    assertThat(last.column()).isEqualTo(1);
  }

  @Test
  void keepsParagraphsOfACellTogether() {
    assertThat(Tables.texts(read("\t甲\n乙\n\t丙\n\n\n后")))
        .containsExactly(List.of(List.of("甲\n乙", "丙")));
  }

  @Test
  void tellsAnEmptyParagraphFromTheEndOfARowByTheGrid() {
    String grid = "\ta\n\tb\n\tc\n\n\td\n\te\n\n\tf\n\n\n\tg\n\th\n\ti\n\n\n";

    assertThat(Tables.texts(read(grid)))
        .containsExactly(
            List.of(List.of("a", "b", "c"), List.of("d", "e", "f"), List.of("g", "h", "i")));
  }

  @Test
  void takesEveryPossibleEndOfARowWhereThereIsNoGrid() {
    assertThat(Tables.texts(read("\ta\n\tb\n\n\tc\n\td\n\te\n\n\tf\n\n\n")))
        .containsExactly(List.of(List.of("a", "b"), List.of("c", "d", "e"), List.of("f")));
  }

  @Test
  void partsTablesByAnEmptyParagraph() {
    assertThat(Tables.texts(read("\ta\n\tb\n\n\n\n\tc\n\td\n\te\n\n\n")))
        .containsExactly(List.of(List.of("a", "b")), List.of(List.of("c", "d", "e")));
  }

  @Test
  void readsARowPerLine() {
    assertThat(Tables.texts(read("t\n\ta\tb\n\tc\td\n\n\n\te\tf\tg\n\t\th\ti\n\n\nend\n")))
        .containsExactly(
            List.of(List.of("a", "b"), List.of("c", "d")),
            List.of(List.of("e", "f", "g"), List.of("", "h", "i")));
  }

  @Test
  void takesBookmarksOutOfParagraphs() {
    assertThat(Tables.outline(read("[bookmark: a][bookmark: b]1.表 [bookmark: c\n")))
        .containsExactly("1.表 [bookmark: c");
  }

  @Test
  void readsTextWithoutTables() {
    assertThat(Tables.outline(read("a\n\nb"))).containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
  void readsTheEncodingsThatEditorsWrite(String charset) {
    byte[] bytes = FORM.getBytes(Charset.forName(charset));

    Reading reading = reader.read(bytes, "a.txt");

    assertThat(Tables.texts(Tables.document(reading))).isEqualTo(Tables.texts(read(FORM)));
  }

  @Test
  void refusesAnEncodingThatCannotBeTold() {
    byte[] big5 = "績效目標表".getBytes(Charset.forName("Big5"));
    byte[] brokenUtf16 = {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0, 0};

    assertThat(Tables.refusal(reader.read(big5, "a.txt"))).isEqualTo("file-encoding-unclear");
    assertThat(Tables.refusal(reader.read(brokenUtf16, "a.txt")))
        .isEqualTo("file-encoding-unclear");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "a\u0001b", "a\u007Fb"})
  void refusesControlCharacters(String text) {
    assertThat(Tables.refusal(reader.read(text.getBytes(StandardCharsets.UTF_8), "a.txt")))
        .isEqualTo("file-format-not-supported");
  }

  @Test
  void boundsTheNumberOfCells() {
    String row = "\ta".repeat(100) + "\n";

    assertThat(Tables.of(read(row.repeat(2_000)))).hasSize(1);
    byte[] above = (row.repeat(2_000) + "\ta\n").getBytes(StandardCharsets.UTF_8);
    assertThat(Tables.refusal(reader.read(above, "a.txt"))).isEqualTo("file-too-complex");
  }

  private Document read(String text) {
    return Tables.document(reader.read(text.getBytes(StandardCharsets.UTF_8), "a.txt"));
  }
}
