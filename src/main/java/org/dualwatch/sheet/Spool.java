package org.dualwatch.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Rows in a file until they are written: a workbook takes its sheets one after another. */
final class Spool implements Closeable {

  private static final int TEXT = 0;
  private static final int QUANTITY = 1;
  private static final int LIGHT = 2;

  private final Path file;
  private final DataOutputStream out;
  private final List<Rows> readers = new ArrayList<>();
  private int count;

  Spool() throws IOException {
    file = Files.createTempFile("dualwatch", ".rows");
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  void add(List<SheetValue> row) throws IOException {
    out.writeInt(row.size());
    for (SheetValue value : row) {
      if (value instanceof SheetValue.Text text) {
        write(TEXT, text.text());
      } else if (value instanceof SheetValue.Quantity quantity) {
        write(QUANTITY, quantity.number().toPlainString());
      } else if (value instanceof Light light) {
        write(LIGHT, light.name());
      }
    }
    count++;
  }

  private void write(int kind, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeByte(kind);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** All rows, in the order in which they came; none can be added afterwards. */
  Iterator<List<SheetValue>> rows() throws IOException {
    out.close();
    Rows rows = new Rows(file, count);
    readers.add(rows);
    return rows;
  }

  /** The rows are gone. */
  @Override
  public void close() throws IOException {
    out.close();
    for (Rows reader : readers) {
      reader.in.close();
    }
    Files.deleteIfExists(file);
  }

  private static final class Rows implements Iterator<List<SheetValue>> {

    private final DataInputStream in;
    private int left;

    Rows(Path file, int count) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
      left = count;
    }

    @Override
    public boolean hasNext() {
      return left > 0;
    }

    @Override
    public List<SheetValue> next() {
      if (left == 0) {
        throw new NoSuchElementException("all rows were read");
      }
      left--;
      try {
        List<SheetValue> row = new ArrayList<>();
        for (int cells = in.readInt(); cells > 0; cells--) {
          row.add(value());
        }
        return row;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private SheetValue value() throws IOException {
      int kind = in.readByte();
      String text = new String(in.readNBytes(in.readInt()), UTF_8);
      return switch (kind) {
        case QUANTITY -> new SheetValue.Quantity(new BigDecimal(text));
        case LIGHT -> Light.valueOf(text);
        default -> SheetValue.of(text);
      };
    }
  }
}
