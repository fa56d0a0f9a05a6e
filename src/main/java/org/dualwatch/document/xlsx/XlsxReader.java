package org.dualwatch.document.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.OfficePackage;
import org.dualwatch.document.gate.OfficePackage.Related;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.sheet.Sheet;
import org.dualwatch.document.sheet.Workbook;
import org.dualwatch.finding.Place;

/**
 * A workbook to a {@link Document}, one table a sheet: what a person sees who opens it and lets
 * nothing be calculated anew. No formula is evaluated and no other file is looked at.
 */
public final class XlsxReader {

  private static final int LONGEST_NAME = 255;

  private final OfficePackage office;
  private final Map<String, Related> parts;
  private final Workbook workbook = new Workbook(Format.XLSX);
  private final List<Listed> sheets = new ArrayList<>();
  private final Set<String> met = new HashSet<>();
  private boolean from1904;

  /** A sheet as the workbook lists it. */
  private record Listed(String name, String relation, boolean hidden) {}

  private XlsxReader(OfficePackage office) throws ContentRefused {
    this.office = office;
    this.parts = office.related(office.main());
  }

  public static Document read(OfficePackage office) throws ContentRefused {
    XlsxReader reader = new XlsxReader(office);
    reader.readWorkbook();
    reader.readSheets();
    return reader.workbook.document();
  }

  private void readWorkbook() throws ContentRefused {
    SheetCursor cursor = new SheetCursor(office.part(office.main()));
    cursor.enter("workbook");
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "workbookPr" -> {
          from1904 = cursor.is("date1904");
          cursor.skip();
        }
        case "sheets" -> readList(cursor);
        default -> cursor.skip();
      }
    }
    cursor.finish();
    if (sheets.isEmpty()) {
      throw Refusals.damaged();
    }
  }

  private void readList(SheetCursor cursor) throws ContentRefused {
    while (cursor.nextChild()) {
      String name = cursor.attribute("name").orElse("");
      if (name.isEmpty() || name.length() > LONGEST_NAME) {
        throw Refusals.damaged();
      }
      boolean hidden = !cursor.attribute("state").orElse("visible").equals("visible");
      sheets.add(new Listed(name, cursor.relation(), hidden));
      cursor.skip();
    }
  }

  private void readSheets() throws ContentRefused {
    Optional<byte[]> stringsPart = partOfType("/sharedStrings");
    SharedStrings strings =
        stringsPart.isPresent() ? SharedStrings.read(stringsPart.get()) : SharedStrings.NONE;
    Optional<byte[]> stylesPart = partOfType("/styles");
    Styles styles =
        stylesPart.isPresent() ? Styles.read(stylesPart.get(), from1904) : Styles.none(from1904);
    for (Listed sheet : sheets) {
      readSheet(sheet, strings, styles);
    }
  }

  private Optional<byte[]> partOfType(String type) throws ContentRefused {
    List<Related> found =
        parts.values().stream().filter(part -> part.type().endsWith(type)).toList();
    if (found.size() > 1) {
      throw Refusals.damaged();
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(office.part(found.get(0).name()));
  }

  private void readSheet(Listed listed, SharedStrings strings, Styles styles)
      throws ContentRefused {
    Related part = parts.get(listed.relation());
    // A sheet that is listed twice would be read as often as a hostile file likes.
    if (part == null || !met.add(part.name().toLowerCase(Locale.ROOT))) {
      throw Refusals.damaged();
    }
    String type = part.type().substring(part.type().lastIndexOf('/') + 1);
    switch (type) {
      case "worksheet" -> {
        if (listed.hidden()) {
          readHidden(listed, part);
        } else {
          readVisible(listed, part, strings, styles);
        }
      }
      case "xlMacrosheet", "xlIntlMacrosheet" -> throw Refusals.macros();
      case "chartsheet" -> workbook.drawings(listed.name(), false);
      default -> throw Refusals.unreadable("无法识别的工作表", type, Place.WHOLE_FILE);
    }
  }

  private void readVisible(Listed listed, Related part, SharedStrings strings, Styles styles)
      throws ContentRefused {
    Sheet sheet = workbook.begin(listed.name());
    SheetCursor cursor = new SheetCursor(office.part(part.name()));
    CellReader cells = new CellReader(cursor, strings, styles, from1904);
    String drawing = new SheetReader(cursor, sheet, cells).read();
    workbook.end(sheet);
    if (!drawing.isEmpty()) {
      readDrawing(listed.name(), part.name(), drawing);
    }
  }

  private void readDrawing(String sheet, String part, String relation) throws ContentRefused {
    Related drawing = office.related(part).get(relation);
    if (drawing == null) {
      throw Refusals.damaged();
    }
    Drawing content = Drawing.read(office.part(drawing.name()));
    if (content.isSeen()) {
      workbook.drawings(sheet, content.hasText());
    }
  }

  /** A hidden sheet is not read; only whether anything stands on it is looked at. */
  private void readHidden(Listed listed, Related part) throws ContentRefused {
    SheetCursor cursor = new SheetCursor(office.part(part.name()));
    cursor.enter("worksheet");
    boolean filled = false;
    while (cursor.nextChild()) {
      if (cursor.name().equals("sheetData")) {
        filled |= hasContent(cursor);
      } else {
        cursor.skip();
      }
    }
    cursor.finish();
    if (filled) {
      workbook.hideSheet(listed.name());
    }
  }

  /** Whether any cell of any row has anything in it. */
  private static boolean hasContent(SheetCursor cursor) throws ContentRefused {
    boolean filled = false;
    while (cursor.nextChild()) {
      while (cursor.nextChild()) {
        while (cursor.nextChild()) {
          filled = true;
          cursor.skip();
        }
      }
    }
    return filled;
  }
}
