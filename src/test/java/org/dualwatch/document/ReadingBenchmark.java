package org.dualwatch.document;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many samples a second are read, by us, by POI, and by the limit: inflating the main part and
 * tokenising it with the same tokenizer, doing nothing with the tokens.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 2)
@Fork(5)
public class ReadingBenchmark {

  private static final int CENTRAL_HEADER = 0x02014b50;

  private final byte[] sample = SampleFiles.docx();
  private final DocumentReader reader = new DocumentReader();
  private final int[] main = mainPart();

  /** Our reader, from bytes to the document. */
  @Benchmark
  public Reading reader() {
    return reader.read(sample, "363207-2025.docx");
  }

  /** POI's document, and the text of every cell. */
  @Benchmark
  public int poi() throws IOException {
    int length = 0;
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(sample))) {
      for (XWPFTable table : document.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            length += cell.getText().length();
          }
        }
      }
    }
    return length;
  }

  /** What nobody can be faster than who reads the whole document with this tokenizer. */
  @Benchmark
  public int limit() throws DataFormatException, XMLStreamException {
    byte[] part = inflate();
    XMLStreamReader xml =
        new InputFactoryImpl()
            .createXMLStreamReader(new Stax2ByteArraySource(part, 0, part.length));
    int events = 0;
    while (xml.hasNext()) {
      xml.next();
      events++;
    }
    return events;
  }

  private byte[] inflate() throws DataFormatException {
    byte[] part = new byte[main[2]];
    Inflater inflater = new Inflater(true);
    inflater.setInput(sample, main[0], main[1]);
    int length = inflater.inflate(part);
    inflater.end();
    CRC32 crc = new CRC32();
    crc.update(part, 0, length);
    if (length != part.length || (int) crc.getValue() != main[3]) {
      throw new IllegalStateException("the sample is damaged");
    }
    return part;
  }

  /** Where the packed main part begins, its packed and unpacked length, and its checksum. */
  private int[] mainPart() {
    String all = new String(sample, StandardCharsets.ISO_8859_1);
    int at = all.lastIndexOf("word/document.xml") - 46;
    if (int32(at) != CENTRAL_HEADER) {
      throw new IllegalStateException("the sample has no main part");
    }
    int start = int32(at + 42);
    int data = start + 30 + int16(start + 26) + int16(start + 28);
    return new int[] {data, int32(at + 20), int32(at + 24), int32(at + 16)};
  }

  private int int16(int at) {
    return (sample[at] & 0xFF) | ((sample[at + 1] & 0xFF) << 8);
  }

  private int int32(int at) {
    return int16(at) | (int16(at + 2) << 16);
  }
}
