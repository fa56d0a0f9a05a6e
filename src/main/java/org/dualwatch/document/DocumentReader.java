package org.dualwatch.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.dualwatch.finding.Finding;

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
      case TEXT -> named(TextReader.read(bytes), content, extension);
      case HTML -> named(HtmlReader.read(bytes), content, extension);
      case JSON -> named(JsonReader.read(bytes), content, extension);
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
          MHT,
          XML_WORKBOOK,
          XML,
          IMAGE,
          ARCHIVE,
          UNKNOWN ->
          throw Refusals.notSupported(content, extension);
    };
  }

  private static Document office(OfficePackage office, String extension) throws ContentRefused {
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
  public List<Bundle.Item> bundled(byte[] bytes) {
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
  private static Document named(Document document, Content content, String extension) {
    if (extension.isEmpty() || content.has(extension) || Content.named(extension).isEmpty()) {
      return document;
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
