package org.dualwatch.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many workbooks of ten forms a second are read, by us and by POI. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 2)
@Fork(5)
public class WorkbookBenchmark {

  private final byte[] sample = SampleWorkbook.xlsx(SampleWorkbook.sheetPerForm()).bytes();
  private final DocumentReader reader = new DocumentReader();

  /** Our reader, from bytes to the document. */
  @Benchmark
  public Reading reader() {
    return reader.read(sample, "363207-2025.xlsx");
  }

  /** POI's workbook, and the text of every cell. */
  @Benchmark
  public int poi() throws IOException {
    int length = 0;
    DataFormatter formatter = new DataFormatter();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(sample))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            length += formatter.formatCellValue(cell).length();
          }
        }
      }
    }
    return length;
  }
}
