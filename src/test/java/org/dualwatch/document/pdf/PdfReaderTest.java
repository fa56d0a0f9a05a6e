package org.dualwatch.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.Samples;
import org.dualwatch.document.Tables;
import org.dualwatch.document.gate.ContentRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PDF files as they come, and as they mean harm, in this JVM. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class PdfReaderTest {

  static void assertRefused(byte[] bytes, String rule) {
    assertThatExceptionOfType(ContentRefused.class)
        .isThrownBy(() -> PdfReader.read(bytes))
        .satisfies(refused -> assertThat(refused.finding().rule()).isEqualTo(rule));
  }

  private static PdfFile ordinary() {
    return new PdfFile().text(100, 100, "text");
  }

  private static List<String> outline(byte[] bytes) throws ContentRefused {
    return Tables.outline(PdfReader.read(bytes));
  }

  @Test
  void readsTheSample() throws ContentRefused {
    Document document = PdfReader.read(Samples.pdf());

    assertThat(document.format()).isEqualTo(Format.PDF);
    assertThat(Tables.of(document)).hasSize(20);
    assertThat(Tables.of(document).stream().mapToInt(t -> t.rows().size()).sum()).isEqualTo(140);
  }

  @Test
  void refusesAScanAsAScan() {
    assertRefused(withImage(new PdfFile()).page().bytes(), "file-is-scan");
    assertRefused(
        withImage(new PdfFile().raw("3 Tr ").text(100, 100, "recognised")).page().bytes(),
        "file-is-scan");
    assertRefused(withImage(ordinary().page()).page().bytes(), "file-is-scan");
  }

  @Test
  void refusesTextThatWasTurnedIntoDrawings() throws ContentRefused {
    String letter = "10 10 m 20 20 30 30 40 10 c f\n";

    assertRefused(new PdfFile().raw(letter.repeat(100)).page().bytes(), "file-is-scan");
    assertThat(outline(new PdfFile().raw(letter.repeat(99)).page().bytes())).isEmpty();
    assertThat(outline(ordinary().raw(letter.repeat(200)).page().bytes())).containsExactly("text");
  }

  @Test
  void readsPagesWithPicturesBesideText() throws ContentRefused {
    assertThat(outline(withImage(ordinary()).page().bytes())).containsExactly("text");

    PdfFile table = ordinary().across(90, 300, 80, 150).down(80, 150, 90, 250, 300);
    assertThat(Tables.texts(PdfReader.read(withImage(table).page().bytes())).get(0).get(0))
        .containsExactly("text", "[图片]");
  }

  private static PdfFile withImage(PdfFile file) {
    return file.raw("q 20 0 0 20 260 680 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q\n");
  }

  @Test
  void readsWhatOnlyItsOwnerMayChange() throws ContentRefused {
    assertRefused(ordinary().page().bytes("owner", "user"), "file-encrypted");
    assertThat(outline(ordinary().page().bytes("owner", ""))).containsExactly("text");
  }

  @Test
  void refusesWhatIsCut() {
    byte[] sample = Samples.pdf();

    assertRefused(Arrays.copyOf(sample, sample.length / 2), "file-damaged");
    assertRefused(Arrays.copyOf(sample, sample.length - 40), "file-damaged");
    assertRefused("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII), "file-damaged");
  }

  @Test
  void refusesAStreamWhoseChecksumIsWrong() {
    byte[] sample = Samples.pdf();
    int stream = new String(sample, StandardCharsets.ISO_8859_1).indexOf("endstream");
    // The checksum is the stream's last four bytes, before its line end.
    sample[stream - 2] ^= 1;

    assertRefused(sample, "file-damaged");
  }

  /** PDFBox would read on as if there were no such object, here the first page's program. */
  @Test
  void refusesAnObjectThatDoesNotEnd() {
    byte[] sample = Samples.pdf();
    int end = new String(sample, StandardCharsets.ISO_8859_1).indexOf("endobj");
    sample[end + 3] ^= 1;

    assertRefused(sample, "file-damaged");
  }

  @Test
  void refusesAPageTreeInACircle() {
    PdfFile file = ordinary().page();
    COSDictionary pages = file.document().getPages().getCOSObject();
    ((COSArray) pages.getDictionaryObject(COSName.KIDS)).add(pages);
    pages.setInt(COSName.COUNT, 2);

    assertRefused(file.bytes(), "file-damaged");
  }

  @Test
  void refusesAPageTreeThatCountsOtherwise() {
    PdfFile file = ordinary().page();
    file.document().getPages().getCOSObject().setInt(COSName.COUNT, 2);

    assertRefused(file.bytes(), "file-damaged");
  }

  @Test
  void refusesWhatUnpacksTooLarge() {
    assertRefused(withStream(96 << 20).bytes(), "file-too-large");
  }

  @Test
  void readsBesideALargeStream() throws ContentRefused {
    assertThat(outline(withStream(64 << 20).bytes())).containsExactly("text");
  }

  /** A page with a stream of zeros beside its program. */
  private static PdfFile withStream(int length) {
    PdfFile file = ordinary();
    return file.page(
        page -> {
          COSStream zeros = file.document().getDocument().createCOSStream();
          try (OutputStream out = zeros.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < length / block.length; i++) {
              out.write(block);
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          page.getCOSObject().setItem(COSName.getPDFName("X"), zeros);
        });
  }

  @Test
  void refusesFourMillionOperators() throws ContentRefused {
    assertRefused(new PdfFile().raw("q Q ".repeat(2_000_000)).page().bytes(), "file-too-complex");
    assertThat(outline(ordinary().raw("q Q ".repeat(1_000_000)).page().bytes()))
        .containsExactly("text");
  }

  @Test
  void answersThousandsOfLines() throws ContentRefused {
    PdfFile file = ordinary();
    for (int i = 0; i < 3_000; i++) {
      file.line(10, 10 + i % 700, 500, 10 + i % 700 + 0.01 * i)
          .line(10 + i % 500, 10, i % 500, 700);
    }

    assertThat(PdfReader.read(file.page().bytes())).isNotNull();
  }

  @Test
  void refusesMoreFieldsThanATableHas() {
    PdfFile file = ordinary();
    for (int i = 0; i < 140; i++) {
      file.line(10, 10 + 5 * i, 590, 10 + 5 * i);
    }
    for (int i = 0; i < 2_000; i++) {
      file.raw("q 1 0 0 1 " + i * 4 + " 0 cm 10 10 m 10 790 l S Q\n");
    }

    assertRefused(file.raw("10 400 m 9000 400 l S\n").page().bytes(), "file-too-complex");
  }

  @Test
  void refusesFormsInFormsWithoutEnd() {
    PdfFile file = ordinary().raw("/X Do\n");
    file.page(
        page -> {
          COSStream form = file.document().getDocument().createCOSStream();
          form.setItem(COSName.TYPE, COSName.XOBJECT);
          form.setItem(COSName.SUBTYPE, COSName.FORM);
          form.setItem(COSName.BBOX, new PDRectangle(600, 800).getCOSArray());
          COSDictionary resources = page.getResources().getCOSObject();
          COSDictionary objects = new COSDictionary();
          objects.setItem(COSName.getPDFName("X"), form);
          resources.setItem(COSName.XOBJECT, objects);
          form.setItem(COSName.RESOURCES, resources);
          write(form, "/X Do");
        });

    assertRefused(file.bytes(), "file-too-complex");
  }

  private static void write(COSStream stream, String content) {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void runsNoScript() throws ContentRefused {
    PdfFile file = ordinary().page();
    file.document()
        .getDocumentCatalog()
        .setOpenAction(new PDActionJavaScript("app.alert('x'); while (true) {}"));

    assertThat(outline(file.bytes())).containsExactly("text");
  }

  @Test
  void refusesDynamicForms() {
    PdfFile file = ordinary().page();
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.XFA, new COSString("<xdp/>"));
    file.document().getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);

    assertRefused(file.bytes(), "file-unreadable-content");
  }

  @Test
  void refusesFilesAroundOtherFiles() {
    PdfFile file = ordinary().page();
    file.document()
        .getDocumentCatalog()
        .getCOSObject()
        .setItem(COSName.getPDFName("Collection"), new COSDictionary());

    assertRefused(file.bytes(), "file-has-embedded-objects");
  }

  @Test
  void refusesHiddenLayers() throws ContentRefused {
    assertThat(outline(withLayers(new COSArray()).bytes())).containsExactly("text");

    COSArray off = new COSArray();
    off.add(new COSDictionary());
    assertRefused(withLayers(off).bytes(), "file-unreadable-content");
  }

  private static PdfFile withLayers(COSArray off) {
    PdfFile file = ordinary().page();
    COSDictionary shown = new COSDictionary();
    shown.setItem(COSName.OFF, off);
    COSDictionary layers = new COSDictionary();
    layers.setItem(COSName.D, shown);
    file.document().getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, layers);
    return file;
  }

  @Test
  void readsWhatWasTypedOntoThePage() throws ContentRefused {
    assertThat(outline(typed("FreeText", 0).bytes())).containsExactly("text", "typed");
    assertThat(outline(typed("Widget", 0).bytes())).containsExactly("text", "typed");
    assertThat(outline(typed("Popup", 0).bytes())).containsExactly("text");
    assertThat(outline(typed("FreeText", 2).bytes())).as("hidden").containsExactly("text");
  }

  private static PdfFile typed(String type, int flags) {
    PdfFile file = ordinary();
    return file.page(
        page -> {
          PDAppearanceStream appearance = new PDAppearanceStream(file.document());
          appearance.setBBox(new PDRectangle(100, 20));
          appearance.setResources(page.getResources());
          write(appearance.getCOSObject(), "BT /F 10 Tf 2 5 Td " + codes() + " Tj ET");
          PDAppearanceDictionary all = new PDAppearanceDictionary();
          all.setNormalAppearance(appearance);
          COSDictionary annotation = new COSDictionary();
          annotation.setItem(COSName.SUBTYPE, COSName.getPDFName(type));
          annotation.setInt(COSName.F, flags);
          PDAnnotationUnknown typed = new PDAnnotationUnknown(annotation);
          typed.setRectangle(new PDRectangle(100, 500, 100, 20));
          typed.setAppearance(all);
          annotate(page, typed);
        });
  }

  private static void annotate(PDPage page, PDAnnotationUnknown annotation) {
    page.setAnnotations(List.of(annotation));
  }

  /** "typed" in the glyph numbers of the test's font. */
  private static String codes() {
    StringBuilder codes = new StringBuilder();
    for (char c : "typed".toCharArray()) {
      codes.append(String.format("%04X", c - 29));
    }
    return "<" + codes + ">";
  }

  @Test
  void refusesGlyphsThatStandForNoCharacterByTheNameOfTheirFont() {
    PdfFile file = ordinary();
    file.page(
        page -> {
          COSDictionary fonts =
              (COSDictionary) page.getResources().getCOSObject().getDictionaryObject("Font");
          COSDictionary font = (COSDictionary) fonts.getDictionaryObject("F");
          font.removeItem(COSName.TO_UNICODE);
          COSDictionary descendant =
              (COSDictionary)
                  ((COSArray) font.getDictionaryObject(COSName.DESCENDANT_FONTS)).getObject(0);
          ((COSDictionary) descendant.getDictionaryObject(COSName.FONT_DESC))
              .removeItem(COSName.FONT_FILE2);
        });

    assertThatExceptionOfType(ContentRefused.class)
        .isThrownBy(() -> PdfReader.read(file.bytes()))
        .satisfies(
            refused ->
                assertThat(refused.finding().evidence().found())
                    .contains("没有文字编码的字符", "第 1 页", "LiberationSans"));
  }

  @Test
  void refusesAFontThatIsNotThere() {
    assertRefused(new PdfFile().raw("BT /G 10 Tf <0001> Tj ET").page().bytes(), "file-damaged");
    assertRefused(new PdfFile().raw("BT <0001> Tj ET").page().bytes(), "file-damaged");
  }

  @Test
  void refusesAProgramThatIsNone() {
    assertRefused(ordinary().raw(" xyz ").page().bytes(), "file-damaged");
  }

  @Test
  void refusesAnImageOnlyPageThatIsAnObjectOfItsOwn() {
    PdfFile file = new PdfFile().raw("q 600 0 0 800 0 0 cm /Im Do Q");
    file.page(
        page -> {
          try {
            PDImageXObject image =
                LosslessFactory.createFromImage(
                    file.document(), new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY));
            page.getResources().put(COSName.getPDFName("Im"), image);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });

    assertRefused(file.bytes(), "file-is-scan");
  }
}
