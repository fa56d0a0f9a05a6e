package org.dualwatch.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dualwatch.document.docx.DocxMarker;
import org.dualwatch.document.docx.DocxReader;
import org.dualwatch.document.gate.Bundle;
import org.dualwatch.document.gate.Content;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.OfficePackage;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.gate.Remarks;
import org.dualwatch.document.html.HtmlReader;
import org.dualwatch.document.json.JsonReader;
import org.dualwatch.document.text.TextReader;
import org.dualwatch.document.worker.Worker;
import org.dualwatch.document.xlsx.XlsxReader;
import org.dualwatch.finding.Finding;

/**
 * Reads any file that a department may drop. What is read by parsers that are not ours to bound is
 * read in a worker, which is started when first needed and ends with this.
 */
public final class DocumentReader implements AutoCloseable {

  private final Worker worker = new Worker();

  /**
   * Reads a file by its content; the name is only for saying where name and content differ.
   *
   * @return the document, or why there is none; whatever the bytes are, nothing is thrown
   * @throws IllegalStateException where a worker is needed and there is none
   * @throws java.io.UncheckedIOException where there can be none
   */
  public Reading read(byte[] bytes, String fileName) {
    try {
      return reading(bytes, extension(fileName));
    } catch (ContentRefused e) {
      return new Reading.Refused(e.finding());
    }
  }

  private Reading reading(byte[] bytes, String extension) throws ContentRefused {
    if (bytes.length == 0) {
      throw Refusals.empty();
    }
    if (bytes.length > Limits.FILE_BYTES) {
      throw Refusals.tooLarge(bytes.length, Limits.FILE_BYTES);
    }
    Content content = Content.of(bytes);
    return switch (content) {
      case ZIP -> office(OfficePackage.open(bytes), extension);
      case TEXT -> named(TextReader.read(bytes), content, extension);
      case HTML -> named(HtmlReader.read(bytes), content, extension);
      case JSON -> named(JsonReader.read(bytes), content, extension);
      case OLD_WORD -> named(worker.read(Format.DOC, bytes), content, extension);
      case OLD_EXCEL -> named(worker.read(Format.XLS, bytes), content, extension);
      case PDF -> named(worker.read(Format.PDF, bytes), content, extension);
      case ENCRYPTED_OFFICE -> throw Refusals.encrypted();
      case WORD,
          OLD_POWERPOINT,
          OTHER_OLE2,
          WORKBOOK,
          PRESENTATION,
          OPEN_DOCUMENT,
          OFD,
          RTF,
          MHT,
          XML_WORKBOOK,
          XML,
          IMAGE,
          ARCHIVE,
          UNKNOWN ->
          throw Refusals.notSupported(content, extension);
    };
  }

  /**
   * Writes notes into a copy of a file that was read.
   *
   * @param format the file's, as reading told it
   * @throws IllegalStateException where it cannot be done through a fault of our own
   * @throws java.io.UncheckedIOException where a worker is needed and there can be none
   */
  public MarkedCopy mark(Format format, byte[] bytes, Notes notes) {
    if (bytes.length > Limits.MARKED_BYTES) {
      return new MarkedCopy.None(Hindrance.TOO_LARGE);
    }
    try {
      MarkedCopy copy =
          switch (format) {
            case DOCX -> DocxMarker.mark(OfficePackage.open(bytes), notes);
            case XLSX ->
                OfficePackage.open(bytes).isSigned()
                    ? new MarkedCopy.None(Hindrance.SIGNED)
                    : worker.mark(format, bytes, notes);
            case XLS ->
                Content.isSignedOle2(bytes)
                    ? new MarkedCopy.None(Hindrance.SIGNED)
                    : worker.mark(format, bytes, notes);
            case PDF -> worker.mark(format, bytes, notes);
            case DOC, HTML, TEXT, CSV, JSON -> new MarkedCopy.None(Hindrance.NO_NOTES_IN_FORMAT);
          };
      boolean tooLarge =
          copy instanceof MarkedCopy.Made made && made.bytes().length > Limits.MARKED_BYTES;
      return tooLarge ? new MarkedCopy.None(Hindrance.TOO_LARGE) : copy;
    } catch (ContentRefused notReadable) {
      throw new IllegalStateException("A file that was read is refused.", notReadable);
    }
  }

  @Override
  public void close() {
    worker.close();
  }

  private static Document office(OfficePackage office, String extension) throws ContentRefused {
    if (office.content() == Content.WORKBOOK) {
      return XlsxReader.read(office);
    }
    if (office.content() == Content.ZIP) {
      throw office.isEmpty() ? Refusals.archiveEmpty() : Refusals.nestedArchive();
    }
    if (office.content() != Content.WORD) {
      throw Refusals.notSupported(office.content(), extension);
    }
    return DocxReader.read(office);
  }

  /**
   * The files in an archive that people packed to send several at once, each to be read by itself.
   *
   * @return none where the bytes are something else, or an archive that cannot be opened: reading
   *     it then says why
   */
  public List<Bundled> bundled(byte[] bytes) {
    try {
      boolean archive =
          bytes.length <= Limits.FILE_BYTES
              && Content.of(bytes) == Content.ZIP
              && OfficePackage.open(bytes).content() == Content.ZIP;
      return archive ? Bundle.of(bytes) : List.of();
    } catch (ContentRefused saidByReading) {
      return List.of();
    }
  }

  /** Says so where a file's name promises another format that people know. */
  private static Reading named(Reading reading, Content content, String extension) {
    if (!(reading instanceof Document document)
        || extension.isEmpty()
        || content.has(extension)
        || Content.named(extension).isEmpty()) {
      return reading;
    }
    List<Finding> remarks = new ArrayList<>(document.remarks());
    remarks.add(Remarks.nameDiffers(content, extension));
    return new Document(document.format(), document.blocks(), remarks);
  }

  /** A name's ending with its dot, in lower case; empty where it is nothing plain to repeat. */
  private static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String extension = dot < 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
    return extension.matches("\\.[a-z0-9]{1,8}") ? extension : "";
  }
}
