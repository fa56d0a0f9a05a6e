package org.dualwatch.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.Samples;
import org.dualwatch.document.Tables;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.finding.Place;
import org.junit.jupiter.api.Test;

/** Tables on pages, as people see them. */
final class PdfTablesTest {

  private static final String STROKE = "([\\d.]+) ([\\d.]+) m\\s+([\\d.]+) ([\\d.]+) l S";

  private static PdfFile file() {
    return new PdfFile();
  }

  /** Two rows of two columns. */
  private static PdfFile grid() {
    return file().across(100, 300, 100, 120, 140).down(100, 140, 100, 200, 300);
  }

  private static List<Block> blocks(PdfFile file) throws ContentRefused {
    return PdfReader.read(file.bytes()).blocks();
  }

  private static List<List<List<String>>> tables(PdfFile file) throws ContentRefused {
    return Tables.texts(PdfReader.read(file.bytes()));
  }

  private static PdfFile filled(PdfFile file) {
    return file.text(105, 115, "a").text(205, 115, "b").text(105, 135, "c").text(205, 135, "d");
  }

  @Test
  void readsCellsByTheLinesAroundThem() throws ContentRefused {
    List<List<List<String>>> expected = List.of(List.of(List.of("a", "b"), List.of("c", "d")));

    assertThat(tables(filled(grid()).page())).isEqualTo(expected);
    assertThat(tables(filled(bars()).page())).isEqualTo(expected);
    assertThat(tables(filled(boxes()).page())).isEqualTo(expected);
    assertThat(tables(filled(openSides()).page())).isEqualTo(expected);
    assertThat(tables(filled(dashes()).page())).isEqualTo(expected);
    assertThat(tables(filled(grid().across(100, 300, 101.5)).page())).isEqualTo(expected);
  }

  private static PdfFile bars() {
    PdfFile file = file();
    for (int y = 100; y <= 140; y += 20) {
      file.bar(100, y, 300, y);
    }
    for (int x = 100; x <= 300; x += 100) {
      file.bar(x, 100, x, 140);
    }
    return file;
  }

  private static PdfFile boxes() {
    PdfFile file = file();
    for (int x = 100; x < 300; x += 100) {
      for (int y = 120; y <= 140; y += 20) {
        file.raw(x + " " + (PdfFile.HEIGHT - y) + " 100 20 re S\n");
      }
    }
    return file;
  }

  private static PdfFile openSides() {
    return file().across(100, 300, 100, 120, 140).down(100, 140, 200);
  }

  private static PdfFile dashes() {
    PdfFile file = file().down(100, 140, 100, 200, 300);
    for (int y = 100; y <= 140; y += 20) {
      for (int x = 100; x < 300; x += 4) {
        file.line(x, y, x + 2.5, y);
      }
    }
    return file;
  }

  @Test
  void joinsFieldsThatNoWallParts() throws ContentRefused {
    PdfFile file =
        file()
            .across(100, 400, 100, 120, 160)
            .across(200, 400, 140)
            .down(100, 160, 100, 200, 400)
            .down(120, 140, 300)
            .text(105, 115, "a")
            .text(205, 115, "wide")
            .text(105, 143, "tall")
            .text(205, 135, "b")
            .text(305, 135, "c")
            .text(205, 155, "last");

    Block.Table table = (Block.Table) blocks(file.page()).get(0);

    assertThat(table.rows())
        .extracting(
            row ->
                row.cells().stream()
                    .map(c -> c.text() + " " + c.column() + "+" + c.span() + c.continued())
                    .toList())
        .containsExactly(
            List.of("a 0+1false", "wide 1+2false"),
            List.of("tall 0+1false", "b 1+1false", "c 2+1false"),
            List.of(" 0+1true", "last 1+2false"));
  }

  @Test
  void leavesOutWhatIsNoLineToPeople() throws ContentRefused {
    PdfFile white = filled(grid()).raw("1 1 1 RG ").across(100, 300, 110).raw("0 0 0 RG ");
    PdfFile underlined = filled(grid()).across(105, 115, 117).across(400, 450, 117);
    PdfFile shaded = file().raw("0.9 g ").raw("100 660 200 40 re f 0 g\n");

    List<List<List<String>>> expected = List.of(List.of(List.of("a", "b"), List.of("c", "d")));
    assertThat(tables(white.page())).isEqualTo(expected);
    assertThat(tables(underlined.page())).isEqualTo(expected);
    assertThat(tables(filled(shaded).page())).isEmpty();
  }

  @Test
  void takesAFrameAroundTextForNoTable() throws ContentRefused {
    PdfFile framed =
        filled(grid()).raw("20 20 560 760 re S\n").text(100, 80, "title").text(100, 160, "end");

    assertThat(Tables.outline(PdfReader.read(framed.page().bytes())))
        .containsExactly("title", "T", "end");
  }

  @Test
  void readsATableInACell() throws ContentRefused {
    PdfFile file =
        file()
            .across(100, 400, 100, 200, 220)
            .down(100, 220, 100, 250, 400)
            .across(110, 240, 120, 140)
            .down(120, 140, 110, 180, 240)
            .text(105, 115, "outer")
            .text(115, 135, "x")
            .text(185, 135, "y")
            .text(255, 135, "b");

    assertThat(tables(file.page()))
        .containsExactly(
            List.of(List.of("outer", "b"), List.of("", "")), List.of(List.of("x", "y")));
  }

  @Test
  void numbersLinesAndRowsDownThePage() throws ContentRefused {
    List<Block> blocks = blocks(filled(grid()).text(100, 80, "title").text(100, 170, "end").page());

    assertThat(((Block.Paragraph) blocks.get(0)).place()).isEqualTo(new Place.OnPage(1, 1));
    assertThat(((Block.Table) blocks.get(1)).rows().get(1).cells().get(0).place())
        .isEqualTo(new Place.OnPage(1, 3));
    assertThat(((Block.Paragraph) blocks.get(2)).place()).isEqualTo(new Place.OnPage(1, 4));
  }

  @Test
  void refusesTextInWhatIsNoRectangle() {
    PdfFile crooked =
        file()
            .across(100, 400, 100, 140)
            .down(100, 140, 100, 300, 400)
            .across(100, 200, 120)
            .down(120, 140, 200)
            .text(250, 130, "a");

    PdfReaderTest.assertRefused(crooked.page().bytes(), "file-unreadable-content");
  }

  @Test
  void readsTheSampleWithBordersAsOtherProgramsDrawThem() throws Exception {
    Document whole = PdfReader.read(Samples.pdf());

    byte[] asBars =
        changed(page -> {}, content -> content.replaceAll(STROKE, "$1 $2 m $3 $4 l 0.5 w S"));
    byte[] filled = changed(page -> {}, PdfTablesTest::withBars);

    assertThat(PdfReader.read(asBars).blocks()).isEqualTo(whole.blocks());
    assertThat(filled).isNotEqualTo(asBars);
    assertThat(PdfReader.read(filled).blocks()).isEqualTo(whole.blocks());
  }

  /** Each line as a rectangle of half a point, filled, as Word prints borders. */
  private static String withBars(String content) {
    return Pattern.compile(STROKE)
        .matcher(content)
        .replaceAll(
            line -> {
              double x = Double.parseDouble(line.group(1));
              double y = Double.parseDouble(line.group(2));
              double width = Double.parseDouble(line.group(3)) - x;
              double height = Double.parseDouble(line.group(4)) - y;
              return x
                  + " "
                  + (y - 0.25)
                  + " "
                  + (width == 0 ? 0.5 : width)
                  + " "
                  + (height == 0 ? 0.5 : height)
                  + " re f*";
            });
  }

  @Test
  void readsPagesTheWayTheyAreTurned() throws Exception {
    Document whole = PdfReader.read(Samples.pdf());

    for (int rotation : new int[] {90, 180, 270}) {
      String matrix =
          switch (rotation) {
            case 90 -> "0 1 -1 0 792 0 cm\n";
            case 180 -> "-1 0 0 -1 612 792 cm\n";
            default -> "0 -1 1 0 0 612 cm\n";
          };
      byte[] turned =
          changed(
              page -> {
                page.setRotation(rotation);
                if (rotation != 180) {
                  page.setMediaBox(new PDRectangle(792, 612));
                }
              },
              content -> matrix + content);

      assertThat(PdfReader.read(turned).blocks()).as("%s", rotation).isEqualTo(whole.blocks());
    }
  }

  private interface PageChange {
    void change(PDPage page);
  }

  private interface ContentChange {
    String changed(String content);
  }

  /** The sample with each page changed. */
  private static byte[] changed(PageChange change, ContentChange contentChange) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(Samples.pdf())) {
      for (PDPage page : document.getPages()) {
        String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        PDStream stream = new PDStream(document);
        try (OutputStream to = stream.createOutputStream(COSName.FLATE_DECODE)) {
          to.write(contentChange.changed(content).getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
        change.change(page);
      }
      document.save(out);
    }
    return out.toByteArray();
  }
}
