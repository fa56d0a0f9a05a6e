package org.dualwatch.document.pdf;

import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.dualwatch.document.Hindrance;
import org.dualwatch.document.MarkedCopy;
import org.dualwatch.document.Note;
import org.dualwatch.document.Notes;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.XmlText;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;

/**
 * Writes notes into a PDF file as text annotations at the lines and rows they are about. They are
 * appended as an update (ISO 32000-1, 7.5.6): the file's own bytes stay, and stand first.
 */
public final class PdfMarker {

  /** In points: how large programs draw the sign of a note. */
  private static final float ICON = 20;

  /** In points from the upper left of the page as it is shown. */
  private record Spot(int page, double x, double y) {}

  private final PDDocument document;

  /** In the order of the pages and of what stands on them. */
  private final Map<Place, Spot> spots = new LinkedHashMap<>();

  private PdfMarker(PDDocument document) {
    this.document = document;
  }

  /** Marks a file that was read. */
  public static MarkedCopy mark(byte[] bytes, Notes notes) throws IOException, ContentRefused {
    try (RandomAccessReadBuffer file = new RandomAccessReadBuffer(bytes);
        PDDocument document =
            new PDFParser(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())
                .parse(false)) {
      if (!document.getSignatureDictionaries().isEmpty()) {
        return new MarkedCopy.None(Hindrance.SIGNED);
      }
      if (document.isEncrypted()) {
        return new MarkedCopy.None(Hindrance.PROTECTED);
      }
      return new PdfMarker(document).marked(bytes, notes);
    }
  }

  private MarkedCopy marked(byte[] bytes, Notes notes) throws IOException, ContentRefused {
    findPlaces();
    if (spots.isEmpty()) {
      return new MarkedCopy.None(Hindrance.NOWHERE);
    }
    forgetMarksOfLastTime();
    Map<Spot, Integer> taken = new HashMap<>();
    for (Note note : notes.all()) {
      Spot exact = spots.get(note.place());
      Spot spot = exact == null ? first() : exact;
      int before = taken.merge(spot, 1, Integer::sum) - 1;
      annotate(
          new Spot(spot.page, spot.x + before * ICON / 2, spot.y),
          exact == null ? note.sayingItsPlace() : note,
          notes.day());
    }
    // What the library makes an update's identifier of, instead of the clock.
    document.setDocumentId(notes.day().toEpochDay());
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    document.saveIncremental(copy);
    return PdfReader.read(copy.toByteArray()).blocks().equals(PdfReader.read(bytes).blocks())
        ? new MarkedCopy.Made(copy.toByteArray())
        : new MarkedCopy.None(Hindrance.NOT_THE_SAME);
  }

  /** A file that was mended and comes again has the marks of what was mended. */
  private void forgetMarksOfLastTime() throws IOException {
    for (PDPage page : document.getPages()) {
      List<PDAnnotation> others =
          page.getAnnotations().stream()
              .filter(
                  annotation ->
                      !(annotation instanceof PDAnnotationText text)
                          || !Notes.AUTHOR.equals(text.getTitlePopup()))
              .toList();
      if (others.size() < page.getAnnotations().size()) {
        page.setAnnotations(new ArrayList<>(others));
        page.getCOSObject().setNeedToBeUpdated(true);
      }
    }
  }

  /** By the same counting as the reader's. */
  private void findPlaces() throws IOException, ContentRefused {
    PageEngine engine = new PageEngine();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      for (PageItem item : PageLayout.items(engine.marks(page, number), number)) {
        if (item instanceof PageItem.Line line) {
          find(line.place(), number, line.line().left(), item.top());
        } else if (item instanceof PageItem.Part part) {
          for (PageItem.Row row : part.rows()) {
            find(row, number, part.top());
          }
        }
      }
    }
  }

  /** A row is marked at its first cell, level with what stands highest in it. */
  private void find(PageItem.Row row, int page, double top) {
    double left = row.cells().stream().mapToDouble(PageItem.Cell::left).min().orElse(0);
    double highest =
        row.cells().stream()
            .flatMap(cell -> cell.lines().stream())
            .mapToDouble(line -> line.base() - line.size())
            .min()
            .orElse(top);
    find(row.place(), page, left, highest);
  }

  private void find(Place place, int page, double x, double y) {
    spots.putIfAbsent(place, new Spot(page, x, y));
  }

  /** Where a note stands whose own place cannot be found. */
  private Spot first() {
    return spots.values().iterator().next();
  }

  private void annotate(Spot spot, Note note, LocalDate day) throws IOException {
    PDPage page = document.getPage(spot.page - 1);
    PDAnnotationText annotation = new PDAnnotationText();
    GregorianCalendar date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    annotation.setRectangle(rectangle(page, spot));
    annotation.setContents(XmlText.plain(note.text()));
    annotation.setTitlePopup(Notes.AUTHOR);
    annotation.setCreationDate(date);
    annotation.setModifiedDate(date);
    annotation.setName(PDAnnotationText.NAME_COMMENT);
    annotation.setColor(colour(note.severity()));
    annotation.setPrinted(true);
    // A list of its own, since pages may share one.
    List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
    annotations.add(annotation);
    page.setAnnotations(annotations);
    page.getCOSObject().setNeedToBeUpdated(true);
  }

  private static PDRectangle rectangle(PDPage page, Spot spot) throws IOException {
    PageView view = PageView.of(page);
    // Beside the line where there is room, and never off the page.
    double x = Math.max(0, Math.min(spot.x - ICON, view.width() - ICON));
    double y = Math.max(0, Math.min(spot.y, view.height() - ICON));
    try {
      Point2D one = view.fromPage().inverseTransform(new Point2D.Double(x, y), null);
      Point2D other =
          view.fromPage().inverseTransform(new Point2D.Double(x + ICON, y + ICON), null);
      return new PDRectangle(
          (float) Math.min(one.getX(), other.getX()),
          (float) Math.min(one.getY(), other.getY()),
          ICON,
          ICON);
    } catch (NoninvertibleTransformException impossible) {
      throw new IllegalStateException("A page is turned by right angles only.", impossible);
    }
  }

  private static PDColor colour(Severity severity) {
    float[] rgb =
        switch (severity) {
          case BLOCK -> new float[] {1f, 0.6f, 0.6f};
          case EXPLAIN -> new float[] {1f, 0.9f, 0.4f};
          case NOTE -> new float[] {0.6f, 0.8f, 1f};
        };
    return new PDColor(rgb, PDDeviceRGB.INSTANCE);
  }
}
