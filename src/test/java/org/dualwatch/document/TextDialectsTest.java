package org.dualwatch.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown, separated values, encodings, and which of them a text is in. */
class TextDialectsTest {

  private final DocumentReader reader = new DocumentReader();

  // Markdown

  @Test
  void readsPipeTables() {
    Document document =
        read(
            """
            ## 甲绩效目标表 ##

            | 项目名称 | **甲** |
            |:---|---:|
            | a\\|b | c<br>d<BR />e |
            x | y

            |  |  |
            |--|--|
            | 1 | 2 |

            p | q
            -- | --
            r | s

            end
            """);

    assertThat(Tables.outline(document)).containsExactly("甲绩效目标表", "T", "T", "T", "end");
    assertThat(Tables.texts(document))
        .containsExactly(
            List.of(List.of("项目名称", "甲"), List.of("a|b", "c\nd\ne"), List.of("x", "y")),
            List.of(List.of("1", "2")),
            List.of(List.of("p", "q"), List.of("r", "s")));
    assertThat(Tables.of(document).get(0).rows().get(1).cells().get(1).place())
        .isEqualTo(new Place.InLines(5));
    assertThat(document.format()).isEqualTo(Format.TEXT);
  }

  @Test
  void joinsTheLinesOfACellThatTikaLeavesBroken() {
    String table = "| a\nb | c |\n| --- | --- |\n| d | e\n\nf |\n| g | h |\n\nend";

    Document document = read(table);

    assertThat(Tables.texts(document))
        .containsExactly(List.of(List.of("a\nb", "c"), List.of("d", "e\n\nf"), List.of("g", "h")));
    assertThat(Tables.outline(document)).containsExactly("T", "end");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          ≥**人 => ≥**人
          **≥1个** => ≥1个
          __a__ => a
          *a* => a
          `≥1` => ≥1
          1\\.5\\*2\\_3\\\\ => 1.5*2_3\\
          &ge;95% &amp; &#124; => ≥95% & |
          [甲](a.html)乙 => 甲乙
          \\[甲](a) => [甲](a)
          ![](media/a.png) => [图片]
          a ![](a.png) => a ![](a.png)
          """)
  void readsAMarkdownCellAsItShows(String written, String shown) {
    Document document = read("| a | b |\n|---|---|\n| x | " + written + " |\n");

    assertThat(Tables.texts(document).get(0).get(1)).containsExactly("x", shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| a | b |\n|---|---|\n| c | d | e |\n",
        "| a | b |\n|---|\n",
        "| a | b |\n|---|---|\n| c | d",
        "| a | b |\n|---|---|\n| c | d |\n| e | f |\n|---|---|\n| g | h |\n",
        "| a | b |\n|---|---|\n| c | ~~99~~120 |\n",
        "\t甲\n\t乙\n\n| a | b |\n|---|---|\n| c | d |\n",
      })
  void refusesMarkdownThatCanBeReadInTwoWays(String text) {
    assertThat(Tables.refusal(reading(text))).isEqualTo("file-unreadable-content");
  }

  @Test
  void takesPipesWithoutADelimiterRowAsText() {
    assertThat(Tables.outline(read("a | b\nc | d\n"))).containsExactly("a | b", "c | d");
    assertThat(Tables.outline(read("a\n---\nb"))).containsExactly("a", "---", "b");
  }

  @Test
  void boundsARowThatNeverEnds() {
    String table = "| a |\n|---|\n| b\n";

    assertThat(Tables.refusal(reading(table + "c\n".repeat(2_000_000))))
        .isEqualTo("file-unreadable-content");
    assertThat(Tables.refusal(reading("| a |\n|---|\n" + "| b |\n".repeat(Limits.ROWS))))
        .isEqualTo("file-too-complex");
  }

  // Separated values

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void readsSeparatedRows(String separator) {
    Document document =
        read("a,\"b, \"\"c\"\"\r\nd\",e\r\n\r\n,f,\r\ng,h\r\n".replace(",", separator));

    assertThat(document.format()).isEqualTo(Format.CSV);
    assertThat(Tables.texts(document).get(0))
        .containsExactly(
            List.of("a", "b, \"c\"\nd".replace(",", separator), "e"),
            List.of(""),
            List.of("", "f", ""),
            List.of("g", "h"));
    Block.Cell cell = Tables.of(document).get(0).rows().get(2).cells().get(1);
    assertThat(cell).isEqualTo(new Block.Cell("f", 1, 1, false, new Place.InSheet("", 3, 2)));
    assertThat(cell.place().text()).isEqualTo("B3");
  }

  @Test
  void readsRowsWhoseFirstCellIsOftenEmpty() {
    assertThat(Tables.texts(read("a\tb\tc\n\td\te\n\tf\tg\n")).get(0))
        .containsExactly(List.of("a", "b", "c"), List.of("", "d", "e"), List.of("", "f", "g"));
  }

  @Test
  void takesTabsBeforeEachCellForTikasText() {
    Document document = read("表\n\ta\tb\n\tc\td\n乙\t丙\n");

    assertThat(document.format()).isEqualTo(Format.TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一，二，三\n四，五，六\n",
        "a, b, c\n",
        "a, b\nc, d\n",
        "a, b, c\nd, e, f\nshort\nshort\nshort\n",
        "a;b\nc;d\n",
      })
  void takesProseForProse(String text) {
    assertThat(read(text).format()).isEqualTo(Format.TEXT);
  }

  @Test
  void standsAtBothSidesOfWhatMakesRows() {
    String rows = "a,b,c\nd,e,f\n";

    assertThat(read(rows + "g\nh\n").format()).isEqualTo(Format.CSV);
    assertThat(read(rows + "g\nh\ni\n").format()).isEqualTo(Format.TEXT);
    assertThat(read(rows + "\n\n\n\n").format()).isEqualTo(Format.CSV);
  }

  @Test
  void refusesRowsThatTwoSeparatorsPart() {
    assertThat(Tables.refusal(reading("a,b,c;d;e\nf,g,h;i;j\n")))
        .isEqualTo("file-unreadable-content");
  }

  @Test
  void doesNotEvaluateFormulas() {
    assertThat(Tables.texts(read("a,b,c\n=1+1,=\"007\",@x\n")).get(0).get(1))
        .containsExactly("=1+1", "=\"007\"", "@x");
  }

  @Test
  void refusesAQuoteThatNeverEnds() {
    Reading reading = reading("a,b,c\nd,e,f\ng,\"h,i\nj,k,l\n");

    assertThat(Tables.refusal(reading)).isEqualTo("file-unreadable-content");
    Finding finding = ((Reading.Refused) reading).finding();
    assertThat(finding.subject().place()).isEqualTo(new Place.InSheet("", 3, 1));
    assertThat(Tables.refusal(reading("a,b,c\nd,e,f\ng,\"h\"i,j\n")))
        .isEqualTo("file-unreadable-content");
  }

  @Test
  void boundsSeparatedRows() {
    String field = "x".repeat(Limits.FIELD_CHARACTERS);
    assertThat(reading("a,b,c\nd,e,f\ng," + field + ",h\n")).isInstanceOf(Document.class);
    assertThat(Tables.refusal(reading("a,b,c\nd,e,f\ng," + field + "x,h\n")))
        .isEqualTo("file-unreadable-content");
    assertThat(Tables.refusal(reading("a,b,c\nd,e,f\ng,\"" + "x".repeat(7_000_000))))
        .isEqualTo("file-unreadable-content");

    String row = ",".repeat(Limits.COLUMNS - 1) + "\n";
    assertThat(read("a" + row + "b" + row).format()).isEqualTo(Format.CSV);
    assertThat(Tables.refusal(reading("a,b,c\n".repeat(Limits.ROWS + 1))))
        .isEqualTo("file-too-complex");
    assertThat(Tables.refusal(reading("a,b,c\n".repeat(Limits.MARKUP_BYTES / 5))))
        .isEqualTo("file-too-large");
  }

  @ParameterizedTest
  @CsvSource({"a.csv,0", "a.txt,0", "a,0", "a.xls,1", "a.docx,1"})
  void saysWhereTheNamePromisesAnotherFormat(String name, int remarks) {
    byte[] rows = "a,b,c\nd,e,f\n".getBytes(StandardCharsets.UTF_8);

    assertThat(Tables.document(reader.read(rows, name)).remarks())
        .hasSize(remarks)
        .allMatch(remark -> remark.rule().equals("file-name-differs-from-content"));
  }

  /** Where LibreOffice and WPS save text, a cell is a line and nothing tells rows. */
  @Test
  void leavesTextWithACellALineAsParagraphs() {
    List<String> lines =
        SampleForm.all().stream()
            .flatMap(f -> Stream.concat(f.head().stream(), f.indicators().stream()))
            .flatMap(List::stream)
            .flatMap(cell -> cell.paragraphs().stream())
            .toList();

    Document document = read("\uFEFF" + String.join("\r\n", lines));

    assertThat(document.format()).isEqualTo(Format.TEXT);
    assertThat(Tables.of(document)).isEmpty();
    assertThat(Tables.outline(document))
        .isEqualTo(lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }

  // Encodings

  /** Short texts too, of which statistical detection misses most. */
  @ParameterizedTest
  @ValueSource(strings = {"绩效目标表\n", "项目名称：甲\n", "三级指标≥95%\n", "指标\n"})
  void tellsShortTextsInEveryEncoding(String text) {
    for (String charset : List.of("UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16")) {
      byte[] bytes = text.getBytes(Charset.forName(charset));
      assertThat(Tables.outline(Tables.document(reader.read(bytes, "a.txt"))))
          .as(charset)
          .containsExactly(text.strip());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16WithoutAMark(String charset) {
    byte[] bytes = "一级指标\n\t项目名称\n\t甲\n\n".getBytes(Charset.forName(charset));

    assertThat(Tables.texts(Tables.document(reader.read(bytes, "a.txt"))))
        .containsExactly(List.of(List.of("项目名称", "甲")));
  }

  @Test
  void refusesZeroBytesThatAreNotUtf16() {
    byte[] odd = "项目名称\n".getBytes(StandardCharsets.UTF_16LE);
    byte[] other = "甲\n".getBytes(StandardCharsets.UTF_16LE);

    assertThat(Tables.refusal(reader.read(Arrays.copyOf(odd, odd.length + 1), "a")))
        .isIn("file-format-not-supported", "file-encoding-unclear");
    assertThat(Tables.refusal(reader.read(other, "a"))).isEqualTo("file-format-not-supported");
  }

  @Test
  void believesAMarkAndNothingElse() {
    byte[] broken = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xC8, (byte) 0xFD};

    assertThat(Tables.refusal(reader.read(broken, "a"))).isEqualTo("file-encoding-unclear");
  }

  private Document read(String text) {
    return Tables.document(reading(text));
  }

  private Reading reading(String text) {
    return reader.read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
  }
}
