package org.dualwatch.document;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.pdf.PdfReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many printed samples a second are read, by us and, without any table, by PDFBox. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class PdfBenchmark {

  private final byte[] sample = Samples.pdf();

  /** Our reader, from bytes to the document. */
  @Benchmark
  public Document reader() throws ContentRefused {
    return PdfReader.read(sample);
  }

  /** PDFBox's own extraction of the text. */
  @Benchmark
  public String pdfBox() throws IOException {
    try (PDDocument document = Loader.loadPDF(sample)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
