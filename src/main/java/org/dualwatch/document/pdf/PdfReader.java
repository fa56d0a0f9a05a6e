package org.dualwatch.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;

/** A PDF file to what a person sees on its pages: tables by their lines, and text between them. */
public final class PdfReader {

  static {
    FontMappers.set(new NoSystemFonts());
  }

  private PdfReader() {}

  /** Reads a file; one that only its owner may change is read, one with a password is not. */
  public static Document read(byte[] bytes) throws ContentRefused {
    try (RandomAccessReadBuffer file = new RandomAccessReadBuffer(bytes);
        PDDocument document =
            new PDFParser(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())
                .parse(false)) {
      return read(document);
    } catch (InvalidPasswordException e) {
      throw Refusals.encrypted();
    } catch (PageEngine.Refusing e) {
      throw e.refused();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox trusts what it reads, so that damage shows as any exception at all.
      throw Refusals.damaged();
    }
  }

  private static Document read(PDDocument document) throws ContentRefused, IOException {
    new PdfStructure(document).requireWhole();
    PageEngine engine = new PageEngine();
    PageBreaks breaks = new PageBreaks();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      PageMarks marks = engine.marks(page, number);
      if (marks.isPicture()) {
        throw Refusals.scan();
      }
      breaks.add(marks.height(), PageLayout.items(marks, number));
    }
    return new Document(Format.PDF, breaks.blocks());
  }
}
