package org.dualwatch.document.ole2;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.gate.Content;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;

/** A binary Word document ([MS-DOC]) to what a person sees with all changes accepted. */
public final class DocReader {

  /** A compound file consists of whole sectors ([MS-CFB] 2.1), the smallest of this size. */
  private static final int SECTOR = 512;

  private static final int FIB_FLAGS = 10;

  private DocReader() {}

  /** Reads a compound file. */
  public static Document read(byte[] bytes) throws ContentRefused {
    if (bytes.length % SECTOR != 0) {
      throw Refusals.damaged();
    }
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      refuseWhatRuns(file.getRoot());
      refusePassword(file.getRoot());
      try (HWPFDocument document = new HWPFDocument(file)) {
        return read(document);
      }
    } catch (EncryptedDocumentException e) {
      throw Refusals.encrypted();
    } catch (OldFileFormatException e) {
      throw Refusals.notSupported(Content.OLD_WORD, "");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // POI trusts what it reads, so that damage shows as any exception at all.
      throw Refusals.damaged();
    }
  }

  private static Document read(HWPFDocument document) throws ContentRefused, IOException {
    new DocStructure(document).requireWhole();
    int boxes =
        document.getFileInformationBlock().getSubdocumentTextStreamLength(SubdocumentType.TEXTBOX);
    if (boxes > 0) {
      // Their text is kept apart from where they stand ([MS-DOC] 2.3.5).
      throw Refusals.unreadable("文本框中的文字", "ccpTxbx", Place.WHOLE_FILE);
    }
    return new Document(Format.DOC, new DocStory(document).blocks());
  }

  /** FibBase.fEncrypted ([MS-DOC] 2.5.2). */
  private static void refusePassword(DirectoryNode root) throws ContentRefused, IOException {
    byte[] start = new byte[FIB_FLAGS + 2];
    try (InputStream stream = root.createDocumentInputStream("WordDocument")) {
      boolean encrypted =
          stream.readNBytes(start, 0, start.length) == start.length
              && (start[FIB_FLAGS + 1] & 1) != 0;
      if (encrypted) {
        throw Refusals.encrypted();
      }
    }
  }

  private static void refuseWhatRuns(DirectoryEntry root) throws ContentRefused, IOException {
    if (root.hasEntry("Macros") || root.hasEntry("_VBA_PROJECT_CUR")) {
      throw Refusals.macros();
    }
    if (root.hasEntry("ObjectPool")
        && (!(root.getEntry("ObjectPool") instanceof DirectoryEntry pool) || !pool.isEmpty())) {
      throw Refusals.embeddedObjects();
    }
  }
}
