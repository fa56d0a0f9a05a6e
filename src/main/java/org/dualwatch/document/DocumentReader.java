package org.dualwatch.document;

import java.util.Locale;
import org.dualwatch.document.docx.DocxReader;
import org.dualwatch.document.gate.Content;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.OfficePackage;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.text.TextReader;
import org.dualwatch.document.worker.Worker;

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
      case TEXT -> TextReader.read(bytes);
      case OLD_WORD -> worker.read(Format.DOC, bytes);
      case PDF -> worker.read(Format.PDF, bytes);
      case ENCRYPTED_OFFICE -> throw Refusals.encrypted();
      case WORD,
          OLD_EXCEL,
          OLD_POWERPOINT,
          OTHER_OLE2,
          WORKBOOK,
          PRESENTATION,
          OPEN_DOCUMENT,
          OFD,
          RTF,
          HTML,
          MHT,
          XML,
          IMAGE,
          ARCHIVE,
          UNKNOWN ->
          throw Refusals.notSupported(content, extension);
    };
  }

  @Override
  public void close() {
    worker.close();
  }

  private static Document office(OfficePackage office, String extension) throws ContentRefused {
    if (office.content() != Content.WORD) {
      throw Refusals.notSupported(office.content(), extension);
    }
    return DocxReader.read(office.part(office.main()));
  }

  /** A name's ending with its dot, in lower case; empty where it is nothing plain to repeat. */
  private static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String extension = dot < 0 ? "" : fileName.substring(dot).toLowerCase(Locale.ROOT);
    return extension.matches("\\.[a-z0-9]{1,8}") ? extension : "";
  }
}
