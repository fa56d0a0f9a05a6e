package org.dualwatch.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks and PDF files with notes: marked by the worker, read back by other programs' eyes. */
class MarkedSamplesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
  private static final DocumentReader READER = new DocumentReader();

  @AfterAll
  static void end() {
    READER.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"363207-2025.xlsx", "363207-2025.xls", "363207-2025-libreoffice.xls"})
  void aCellGetsACommentAndALightFillAndKeepsItsStyle(String name) throws Exception {
    byte[] bytes = Samples.bytes(name);
    Document document = (Document) READER.read(bytes, name);
    Place.InSheet place = lastFilled(document);

    byte[] copy = made(document.format(), bytes, new Note(place, Severity.EXPLAIN, "甲\u0001<乙>"));

    Cell before = cell(bytes, place);
    Cell after = cell(copy, place);
    assertThat(after.getCellComment().getString().getString()).isEqualTo("甲<乙>");
    assertThat(after.getCellComment().getAuthor()).isEqualTo("Dualwatch 校验");
    assertThat(after.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
    assertThat(after.getCellStyle().getDataFormatString())
        .isEqualTo(before.getCellStyle().getDataFormatString());
    assertThat(after.getCellStyle().getBorderLeft())
        .isEqualTo(before.getCellStyle().getBorderLeft());
    assertThat(READER.read(copy, name)).isInstanceOf(Document.class);
    assertThat(made(document.format(), bytes, new Note(place, Severity.EXPLAIN, "甲\u0001<乙>")))
        .isEqualTo(copy);
  }

  @Test
  void aWorkbookTellsNoTime() throws Exception {
    byte[] bytes = Samples.bytes("363207-2025.xlsx");
    Place.InSheet place = lastFilled((Document) READER.read(bytes, "a.xlsx"));
    byte[] copy = made(Format.XLSX, bytes, new Note(place, Severity.NOTE, "x"));

    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(copy))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
        assertThat(new String(zip.readAllBytes(), UTF_8))
            .doesNotContain(String.valueOf(Year.now(ZoneOffset.UTC)) + "-");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"363207-2025.xlsx", "363207-2025.xls"})
  void aCommentThatIsThereStaysAboveOurs(String name) throws Exception {
    byte[] bytes = Samples.bytes(name);
    Document document = (Document) READER.read(bytes, name);
    Place.InSheet place = lastFilled(document);

    byte[] first = made(document.format(), bytes, new Note(place, Severity.NOTE, "先"));
    byte[] second = made(document.format(), first, new Note(place, Severity.BLOCK, "后"));
    assertThat(comment(second, place)).as("ours of last time is gone").isEqualTo("后");

    byte[] theirs = byAnother(first);
    byte[] both = made(document.format(), theirs, new Note(place, Severity.BLOCK, "后"));
    assertThat(comment(both, place)).isEqualTo("先\n后");
  }

  private static String comment(byte[] workbook, Place.InSheet place) throws Exception {
    return cell(workbook, place).getCellComment().getString().getString();
  }

  private static byte[] byAnother(byte[] bytes) throws Exception {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      for (Sheet sheet : workbook) {
        sheet.getCellComments().values().forEach(comment -> comment.setAuthor("张"));
      }
      workbook.write(copy);
    }
    return copy.toByteArray();
  }

  @Test
  void aPdfGetsAnnotationsBehindItsOwnBytes() throws Exception {
    byte[] bytes = Samples.pdf();
    byte[] copy =
        made(
            Format.PDF,
            bytes,
            new Note(new Place.OnPage(2, 3), Severity.BLOCK, "甲"),
            new Note(Place.WHOLE_FILE, Severity.NOTE, "乙"));

    assertThat(Arrays.copyOf(copy, bytes.length)).isEqualTo(bytes);
    try (PDDocument document = Loader.loadPDF(copy)) {
      List<PDAnnotation> first = document.getPage(0).getAnnotations();
      List<PDAnnotation> second = document.getPage(1).getAnnotations();
      assertThat(first).extracting(PDAnnotation::getContents).contains("乙");
      assertThat(second).extracting(PDAnnotation::getContents).contains("甲");
    }
    assertThat(made(Format.PDF, bytes, new Note(Place.WHOLE_FILE, Severity.NOTE, "乙")))
        .isEqualTo(made(Format.PDF, bytes, new Note(Place.WHOLE_FILE, Severity.NOTE, "乙")));
  }

  @Test
  void aPdfThatOnlyItsOwnerMayChangeIsLeftAlone() throws Exception {
    MarkedCopy copy =
        READER.mark(
            Format.PDF,
            ownersOnly(),
            new Notes(DAY, List.of(new Note(Place.WHOLE_FILE, Severity.NOTE, "x"))));
    assertThat(copy).isEqualTo(new MarkedCopy.None(Hindrance.PROTECTED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_signatures", "_xmlsignatures"})
  void anOldWorkbookThatIsSignedIsLeftAlone(String storage) throws Exception {
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    try (POIFSFileSystem file =
        new POIFSFileSystem(new ByteArrayInputStream(Samples.bytes("363207-2025.xls")))) {
      file.getRoot().createDirectory(storage);
      file.writeFilesystem(signed);
    }
    MarkedCopy copy =
        READER.mark(
            Format.XLS,
            signed.toByteArray(),
            new Notes(DAY, List.of(new Note(Place.WHOLE_FILE, Severity.NOTE, "x"))));
    assertThat(copy).isEqualTo(new MarkedCopy.None(Hindrance.SIGNED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"363207-2025.xlsx", "363207-2025.xls"})
  void aNoteOnASheetThatIsNotThereStandsInTheFirstCellAndNamesItsPlace(String name)
      throws Exception {
    byte[] bytes = Samples.bytes(name);
    Document document = (Document) READER.read(bytes, name);
    Place.InSheet there = lastFilled(document);
    Place missing = new Place.InSheet("没有这张表", 3, 2);

    byte[] copy =
        made(
            document.format(),
            bytes,
            new Note(missing, Severity.BLOCK, "甲"),
            new Note(there, Severity.NOTE, "乙"));

    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(copy))) {
      assertThat(workbook.getSheetAt(0).getCellComments().values())
          .extracting(comment -> comment.getString().getString())
          .contains(missing.text() + "：\n甲");
    }
    assertThat(cell(copy, there).getCellComment().getString().getString()).isEqualTo("乙");
  }

  @Test
  void aNoteOnALineThatIsNotThereStandsOnTheFirstPageAndNamesItsPlace() throws Exception {
    Place missing = new Place.OnPage(2, 9_999);
    byte[] copy = made(Format.PDF, Samples.pdf(), new Note(missing, Severity.BLOCK, "甲"));

    try (PDDocument document = Loader.loadPDF(copy)) {
      assertThat(document.getPage(0).getAnnotations())
          .extracting(PDAnnotation::getContents)
          .containsExactly(missing.text() + "：\n甲");
      assertThat(document.getPage(1).getAnnotations()).isEmpty();
    }
    assertThat(made(Format.PDF, Samples.pdf(), new Note(missing, Severity.BLOCK, "甲")))
        .isEqualTo(copy);
  }

  private static byte[] ownersOnly() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(Samples.pdf())) {
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static Place.InSheet lastFilled(Document document) {
    Place.InSheet last = new Place.InSheet("", 1, 1);
    for (Block block : document.blocks()) {
      if (block instanceof Block.Table table) {
        for (Block.Row row : table.rows()) {
          for (Block.Cell cell : row.cells()) {
            last = cell.text().isBlank() ? last : (Place.InSheet) cell.place();
          }
        }
      }
    }
    return last;
  }

  private static Cell cell(byte[] bytes, Place.InSheet place) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      return workbook.getSheet(place.sheet()).getRow(place.row() - 1).getCell(place.column() - 1);
    }
  }

  private static byte[] made(Format format, byte[] bytes, Note... notes) {
    MarkedCopy copy = READER.mark(format, bytes, new Notes(DAY, List.of(notes)));
    return ((MarkedCopy.Made) copy).bytes();
  }
}
