package org.dualwatch.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes PDF files for tests, page by page; y counts from the top, as people look at a page. */
final class PdfFile {

  static final int WIDTH = 600;
  static final int HEIGHT = 800;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private final StringBuilder content = new StringBuilder();

  PdfFile() {
    String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream in = PDDocument.class.getResourceAsStream(name)) {
      font = PDType0Font.load(document, Objects.requireNonNull(in), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument document() {
    return document;
  }

  /** Text whose baseline begins here, 10 points large. */
  PdfFile text(double x, double y, String text) {
    return text(x, y, 10, text);
  }

  PdfFile text(double x, double y, double size, String text) {
    return raw("BT /F " + size + " Tf 1 0 0 1 " + x + " " + (HEIGHT - y) + " Tm ").show(text);
  }

  /** Text turned by a matrix. */
  PdfFile turned(double a, double b, double c, double d, double x, double y, String text) {
    String matrix = a + " " + b + " " + c + " " + d + " " + x + " " + (HEIGHT - y);
    return raw("BT /F 10 Tf " + matrix + " Tm ").show(text);
  }

  /** Ends what {@link #raw} began. */
  PdfFile show(String text) {
    StringBuilder codes = new StringBuilder();
    try {
      for (byte code : font.encode(text)) {
        codes.append(String.format("%02X", code));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return raw("<" + codes + "> Tj ET\n");
  }

  PdfFile line(double x1, double y1, double x2, double y2) {
    return raw(x1 + " " + (HEIGHT - y1) + " m " + x2 + " " + (HEIGHT - y2) + " l S\n");
  }

  /** Lines across, from x to x, at each y. */
  PdfFile across(double from, double to, double... ys) {
    for (double y : ys) {
      line(from, y, to, y);
    }
    return this;
  }

  /** Lines down, from y to y, at each x. */
  PdfFile down(double from, double to, double... xs) {
    for (double x : xs) {
      line(x, from, x, to);
    }
    return this;
  }

  /** A filled rectangle, thin enough to be a line. */
  PdfFile bar(double x1, double y1, double x2, double y2) {
    double width = Math.max(0.5, x2 - x1);
    double height = Math.max(0.5, y2 - y1);
    return raw(x1 + " " + (HEIGHT - y1) + " " + width + " " + -height + " re f\n");
  }

  PdfFile raw(String operators) {
    content.append(operators);
    return this;
  }

  /** Ends the page. */
  PdfFile page() {
    return page(page -> {});
  }

  PdfFile page(Consumer<PDPage> change) {
    try {
      PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F"), font);
      page.setResources(resources);
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(content.toString().getBytes(StandardCharsets.ISO_8859_1));
      }
      page.setContents(stream);
      change.accept(page);
      document.addPage(page);
      content.setLength(0);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file with these passwords. */
  byte[] bytes(String owner, String user) {
    try {
      document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission(0)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes();
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
