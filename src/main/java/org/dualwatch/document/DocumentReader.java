package org.dualwatch.document;

import java.util.Locale;
import org.dualwatch.document.docx.DocxReader;
import org.dualwatch.document.gate.Content;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.OfficePackage;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.text.TextReader;
import org.dualwatch.document.xlsx.XlsxReader;

/** Reads any file that a department may drop. */
public final class DocumentReader {

  /**
   * Reads a file by its content; the name is only for saying where name and content differ.
   *
   * @return the document, or why there is none; whatever the bytes are, nothing is thrown
   */
  public Reading read(byte[] bytes, String fileName) {
    try {
      return document(bytes, extension(fileName));
    } catch (ContentRefused e) {
      return new Reading.Refused(e.finding());
    }
  }

  private static Document document(byte[] bytes, String extension) throws ContentRefused {
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
      case ENCRYPTED_OFFICE -> throw Refusals.encrypted();
      case WORD,
          OLD_WORD,
          OLD_EXCEL,
          OLD_POWERPOINT,
          OTHER_OLE2,
          WORKBOOK,
          PRESENTATION,
          OPEN_DOCUMENT,
          OFD,
          PDF,
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

  private static Document office(OfficePackage office, String extension) throws ContentRefused {
    if (office.content() == Content.WORKBOOK) {
      return XlsxReader.read(office);
    }
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
