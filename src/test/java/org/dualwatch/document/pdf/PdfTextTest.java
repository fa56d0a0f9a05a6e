package org.dualwatch.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.dualwatch.document.Tables;
import org.dualwatch.document.gate.ContentRefused;
import org.junit.jupiter.api.Test;

/** Glyphs that stand beside each other, and what people read there. */
final class PdfTextTest {

  /** The text of the only cell that has one. */
  private static String cell(PdfFile file) throws ContentRefused {
    PdfFile grid = file.across(90, 300, 80, 150).down(80, 150, 90, 250, 300);
    return Tables.texts(PdfReader.read(grid.page().bytes())).get(0).get(0).get(0);
  }

  private static PdfFile text(double x, double y, String text) {
    return new PdfFile().text(x, y, text);
  }

  @Test
  void setsNoSpacesThatAreNotThere() throws ContentRefused {
    assertThat(cell(text(100, 100, "≥").text(120, 100, "≤"))).isEqualTo("≥≤");
    assertThat(cell(text(100, 100, "≥ ≤"))).isEqualTo("≥ ≤");
    assertThat(cell(text(100, 100, "≥95").text(150, 100, "%"))).isEqualTo("≥95%");
  }

  @Test
  void setsWordsAndNumbersApartThatStandApart() throws ContentRefused {
    assertThat(cell(text(100, 100, "12").text(130, 100, "34"))).isEqualTo("12 34");
    assertThat(cell(text(100, 100, "12").text(111.3, 100, "34"))).isEqualTo("1234");
    assertThat(cell(text(100, 100, "big").text(130, 100, "apple"))).isEqualTo("big apple");
  }

  @Test
  void endsLinesWhereTheyEnd() throws ContentRefused {
    assertThat(cell(text(100, 100, "≥95").text(100, 112, "%"))).isEqualTo("≥95\n%");
    assertThat(cell(text(100, 100, "big").text(100, 112, "apple"))).isEqualTo("big apple");
  }

  @Test
  void readsARaisedDigitAsOne() throws ContentRefused {
    assertThat(cell(text(100, 100, "100m").text(125.1, 96.5, 6, "2"))).isEqualTo("100m²");
    assertThat(cell(text(100, 100, "CO").text(115.1, 102, 6, "2"))).isEqualTo("CO₂");
    assertThat(cell(text(100, 100, "100m").text(125.1, 100, 6, "2"))).isEqualTo("100m2");
  }

  @Test
  void readsOnceWhatIsDrawnTwiceToLookBold() throws ContentRefused {
    assertThat(cell(text(100, 100, "ab").text(100.3, 100, "ab"))).isEqualTo("ab");
    assertThat(cell(text(100, 100, "aa"))).isEqualTo("aa");
  }

  @Test
  void readsTextThatIsTurned() throws ContentRefused {
    assertThat(cell(new PdfFile().turned(0, 1, -1, 0, 110, 140, "abc"))).isEqualTo("abc");
    assertThat(cell(new PdfFile().turned(0, -1, 1, 0, 110, 90, "abc"))).isEqualTo("abc");
    assertThat(cell(new PdfFile().turned(-1, 0, 0, -1, 160, 100, "abc"))).isEqualTo("abc");
  }

  @Test
  void refusesTextInTwoDirectionsInOneCell() {
    PdfFile file = text(150, 100, "x").turned(0, 1, -1, 0, 110, 140, "abc");
    file.across(90, 300, 80, 150).down(80, 150, 90, 250, 300).page();

    PdfReaderTest.assertRefused(file.bytes(), "file-unreadable-content");
  }

  @Test
  void leavesOutWhatNobodySees() throws ContentRefused {
    assertThat(cell(text(100, 100, "a").turned(0.7, 0.7, -0.7, 0.7, 100, 140, "draft")))
        .isEqualTo("a");
    assertThat(cell(text(100, 100, "a").raw("3 Tr ").text(100, 115, "b"))).isEqualTo("a");
    assertThat(cell(text(100, 100, "a").text(100, 115, 0.5, "b"))).isEqualTo("a");
    assertThat(cell(text(100, 100, "a").text(100, -20, "b").text(-50, 100, "b"))).isEqualTo("a");
  }

  @Test
  void readsWhatTheCropBoxShows() throws ContentRefused {
    PdfFile file = new PdfFile().text(20, 20, "cut").text(200, 300, "shown");
    file.page(page -> page.setCropBox(new PDRectangle(100, 100, 400, 600)));

    assertThat(Tables.outline(PdfReader.read(file.bytes()))).containsExactly("shown");
  }

  @Test
  void joinsLinesThatWereFull() throws ContentRefused {
    PdfFile file =
        new PdfFile()
            .text(50, 50, "a".repeat(90))
            .text(50, 62, "bbb")
            .text(50, 74, "ccc")
            .text(50, 200, "left")
            .text(400, 200, "right");

    assertThat(Tables.outline(PdfReader.read(file.page().bytes())))
        .containsExactly("a".repeat(90) + " bbb", "ccc", "left right");
  }
}
