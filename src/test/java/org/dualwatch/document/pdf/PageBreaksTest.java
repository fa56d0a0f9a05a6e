package org.dualwatch.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dualwatch.document.Tables;
import org.dualwatch.document.gate.ContentRefused;
import org.junit.jupiter.api.Test;

/** What a page break cuts in two is whole again, and nothing else is joined. */
final class PageBreaksTest {

  private static final double[] SIDES = {100, 160, 220, 300};

  /** A row whose cells hold these texts, each in lines parted by a bar. */
  private static PdfFile row(PdfFile file, double top, double height, String... texts) {
    file.across(100, 300, top, top + height).down(top, top + height, SIDES);
    for (int i = 0; i < texts.length; i++) {
      String[] lines = texts[i].split("/", -1);
      for (int line = 0; line < lines.length; line++) {
        if (!lines[line].isEmpty()) {
          file.text(SIDES[i] + 4, top + 11 + 12 * line, lines[line]);
        }
      }
    }
    return file;
  }

  private static PdfFile headed(PdfFile file, double top) {
    return row(file, top, 15, "level", "name", "value");
  }

  private static List<List<List<String>>> tables(PdfFile file) throws ContentRefused {
    return Tables.texts(PdfReader.read(file.bytes()));
  }

  @Test
  void dropsRepeatedHeadings() throws ContentRefused {
    PdfFile file = new PdfFile();
    row(headed(file, 700), 715, 15, "a", "b", "1").page();
    row(headed(file, 50), 65, 15, "c", "d", "2").page();

    assertThat(tables(file))
        .containsExactly(
            List.of(
                List.of("level", "name", "value"), List.of("a", "b", "1"), List.of("c", "d", "2")));
  }

  @Test
  void goesOnWithoutHeadings() throws ContentRefused {
    PdfFile file = new PdfFile();
    row(headed(file, 700), 715, 15, "a", "b", "1").text(295, 780, "- 1 -").page();
    row(file, 50, 15, "c", "d", "2").text(295, 780, "- 2 -").page();

    List<List<List<String>>> tables = tables(file);

    assertThat(tables).hasSize(1);
    assertThat(tables.get(0)).hasSize(3);
    assertThat(Tables.outline(PdfReader.read(twoPages("title").bytes())))
        .as("a line between begins another table")
        .containsExactly("T", "title", "T");
  }

  private static PdfFile twoPages(String between) {
    PdfFile file = new PdfFile();
    row(headed(file, 700), 715, 15, "a", "b", "1").page();
    row(headed(file.text(100, 40, between), 50), 65, 15, "c", "d", "2").page();
    return file;
  }

  @Test
  void joinsARowThatWasCut() throws ContentRefused {
    PdfFile file = new PdfFile();
    row(headed(file, 700), 715, 15, "a", "aaaaaaaa", "1").page();
    row(row(headed(file, 50), 65, 15, "", "bb", ""), 80, 15, "c", "d", "2").page();

    assertThat(tables(file).get(0))
        .containsExactly(
            List.of("level", "name", "value"),
            List.of("a", "aaaaaaaa bb", "1"),
            List.of("c", "d", "2"));
  }

  /** The level is merged over the break: its cell is empty, and the row is another. */
  @Test
  void joinsNoRowBelowALineThatWasNotFull() throws ContentRefused {
    PdfFile file = new PdfFile();
    row(headed(file, 700), 715, 15, "a", "aaa", "1").page();
    row(headed(file, 50), 65, 15, "", "bbb", "").page();

    assertThat(tables(file).get(0)).hasSize(3).endsWith(List.of("", "bbb", ""));
  }

  @Test
  void joinsNoRowBelowOneThatHadRoom() throws ContentRefused {
    PdfFile file = new PdfFile();
    row(headed(file, 700), 715, 40, "a", "aaaaaaaa", "1").page();
    row(headed(file, 50), 65, 15, "", "bb", "").page();

    assertThat(tables(file).get(0)).hasSize(3);
  }

  @Test
  void joinsNoRowThatSaysSomethingInEachCell() throws ContentRefused {
    PdfFile file = new PdfFile();
    row(headed(file, 700), 715, 15, "a", "aaaaaaaa", "1").page();
    row(headed(file, 50), 65, 15, "b", "bb", "2").page();

    assertThat(tables(file).get(0)).hasSize(3);
  }

  @Test
  void seesARunningHeadThroughRepeatedHeadingsOnly() throws ContentRefused {
    PdfFile running = new PdfFile();
    for (int page = 1; page <= 3; page++) {
      running.text(100, 30, "Budget 2025").text(100, 790, "Office, page " + page);
      row(headed(running, 50), 65, 15, "a" + page, "b", "1").page();
    }

    assertThat(Tables.outline(PdfReader.read(running.bytes())))
        .containsExactly("Budget 2025", "T", "Office, page 3");
  }

  /** A title above each form is no running head: below it begins another form. */
  @Test
  void joinsNoFormsThatEachHaveATitle() throws ContentRefused {
    PdfFile file = new PdfFile();
    for (int page = 1; page <= 3; page++) {
      row(file.text(100, 30, "Form"), 50, 15, "project", "P" + page, "").page();
    }

    assertThat(Tables.outline(PdfReader.read(file.bytes())))
        .containsExactly("Form", "T", "Form", "T", "Form", "T");
  }

  @Test
  void joinsNoTableOnAnotherGrid() throws ContentRefused {
    PdfFile file = new PdfFile();
    row(headed(file, 700), 715, 15, "a", "b", "1").page();
    file.across(100, 300, 50, 70).down(50, 70, 100, 180, 300).text(105, 62, "x").page();

    assertThat(tables(file)).hasSize(2);
  }

  @Test
  void keepsNumbersThatAreNoPageNumbers() throws ContentRefused {
    PdfFile file = new PdfFile().text(295, 400, "12").text(295, 780, "3").page();

    assertThat(Tables.outline(PdfReader.read(file.bytes()))).containsExactly("12");
  }
}
