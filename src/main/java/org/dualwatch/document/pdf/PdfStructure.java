package org.dualwatch.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file is whole. PDFBox reads what it can of a damaged one and leaves the rest out, which
 * makes another document; the checksums of packed streams and what a page tree says twice tell.
 */
final class PdfStructure {

  private static final int MOST_PAGES = 2_000;
  private static final int DEEPEST = 64;
  private static final int BUFFER = 8 << 10;

  /** A line end may stand between a stream's data and its end (ISO 32000-1, 7.3.8.1). */
  private static final int LINE_END = 2;

  private final COSDocument document;
  private final COSDictionary catalog;
  private int pages;
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final byte[] buffer = new byte[BUFFER];
  private long unpacked;

  PdfStructure(PDDocument document) {
    this.document = document.getDocument();
    this.catalog = document.getDocumentCatalog().getCOSObject();
  }

  /** Checks the file, and refuses what nobody can read for sure. */
  void requireWhole() throws ContentRefused, IOException {
    refuseOtherContent();
    for (COSObjectKey key : new ArrayList<>(document.getXrefTable().keySet())) {
      COSBase object = document.getObjectFromPool(key).getObject();
      // PDFBox says no more than this of an object that it cannot read.
      require(object != null);
      if (object instanceof COSStream stream) {
        requireWhole(stream);
      }
    }
    if (!(catalog.getDictionaryObject(COSName.PAGES) instanceof COSDictionary root)) {
      throw Refusals.damaged();
    }
    require(countPages(root, 0) > 0);
  }

  private void refuseOtherContent() throws ContentRefused {
    if (catalog.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary form
        && form.containsKey(COSName.XFA)) {
      throw Refusals.unreadable("XFA 动态表单", "XFA", Place.WHOLE_FILE);
    }
    if (catalog.containsKey(COSName.getPDFName("Collection"))) {
      throw Refusals.embeddedObjects();
    }
    if (catalog.getDictionaryObject(COSName.OCPROPERTIES) instanceof COSDictionary layers
        && layers.getDictionaryObject(COSName.D) instanceof COSDictionary shown) {
      boolean allOff = COSName.OFF.equals(shown.getCOSName(COSName.BASE_STATE));
      boolean someOff =
          shown.getDictionaryObject(COSName.OFF) instanceof COSArray off && off.size() > 0;
      if (allOff || someOff) {
        throw Refusals.unreadable("隐藏的图层", "OCProperties", Place.WHOLE_FILE);
      }
    }
  }

  /** An image is not read; for everything else the checksum has to be right. */
  private void requireWhole(COSStream stream) throws ContentRefused, IOException {
    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
      return;
    }
    COSBase filters = stream.getFilters();
    if (filters instanceof COSArray several) {
      if (several.size() > 1) {
        throw Refusals.unreadable("多重压缩的内容", "Filter", Place.WHOLE_FILE);
      }
      filters = several.size() == 0 ? null : several.getObject(0);
    }
    if (COSName.FLATE_DECODE.equals(filters) || COSName.FLATE_DECODE_ABBREVIATION.equals(filters)) {
      requireChecksum(stream);
    }
  }

  /** RFC 1950: the data end with their Adler-32, and nothing follows them. */
  private void requireChecksum(COSStream stream) throws ContentRefused, IOException {
    byte[] packed;
    try (InputStream raw = stream.createRawInputStream()) {
      packed = raw.readAllBytes();
    }
    if (packed.length == 0) {
      // PDFBox takes a length that it cannot find for none at all.
      require(
          stream.getDictionaryObject(COSName.LENGTH) instanceof COSInteger length
              && length.intValue() == 0);
      return;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      while (!inflater.finished()) {
        int more = inflater.inflate(buffer);
        require(more > 0 || inflater.finished());
        unpacked += more;
        if (unpacked > Limits.UNPACKED_BYTES) {
          throw Refusals.unpacksTooLarge();
        }
      }
      int rest = inflater.getRemaining();
      require(rest <= LINE_END);
      for (int i = packed.length - rest; i < packed.length; i++) {
        require(packed[i] == '\r' || packed[i] == '\n');
      }
    } catch (DataFormatException e) {
      throw Refusals.damaged();
    } finally {
      inflater.end();
    }
  }

  /** Walks a page tree (ISO 32000-1, 7.7.3): each node names its parent and counts its pages. */
  private int countPages(COSDictionary node, int depth) throws ContentRefused {
    require(seen.add(node) && depth <= DEEPEST);
    COSBase kids = node.getDictionaryObject(COSName.KIDS);
    if (!COSName.PAGES.equals(node.getCOSName(COSName.TYPE))) {
      require(depth > 0 && COSName.PAGE.equals(node.getCOSName(COSName.TYPE)) && kids == null);
      requirePage(node);
      return 1;
    }
    require(kids instanceof COSArray);
    int count = 0;
    COSArray all = (COSArray) kids;
    for (int i = 0; i < all.size(); i++) {
      require(all.getObject(i) instanceof COSDictionary);
      COSDictionary kid = (COSDictionary) all.getObject(i);
      require(kid.getDictionaryObject(COSName.PARENT) == node);
      count += countPages(kid, depth + 1);
    }
    require(node.getInt(COSName.COUNT) == count);
    return count;
  }

  private void requirePage(COSDictionary page) throws ContentRefused {
    pages++;
    if (pages > MOST_PAGES) {
      throw Refusals.tooComplex("超过 " + MOST_PAGES + " 页", "不超过 " + MOST_PAGES + " 页");
    }
    requireContents(page.getDictionaryObject(COSName.CONTENTS));
  }

  /** A page without content is blank; content that is named has to be there. */
  private static void requireContents(@Nullable COSBase contents) throws ContentRefused {
    require(contents == null || contents instanceof COSStream || contents instanceof COSArray);
    if (contents instanceof COSArray parts) {
      for (int i = 0; i < parts.size(); i++) {
        require(parts.getObject(i) instanceof COSStream);
      }
    }
  }

  private static void require(boolean condition) throws ContentRefused {
    if (!condition) {
      throw Refusals.damaged();
    }
  }
}
