package org.dualwatch.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.dualwatch.value.TargetValue;
import org.dualwatch.value.ValueGrammar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How many samples a second are read in the textual formats, and how many values understood. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 2)
@Fork(2)
public class TextBenchmark {

  private static final int VALUES = 80;

  private final DocumentReader reader = new DocumentReader();
  private final ValueGrammar grammar = new ValueGrammar();
  private final byte[] text = SampleFiles.richText().getBytes(StandardCharsets.UTF_8);
  private final byte[] rows = SampleFiles.rowPerLineText().getBytes(StandardCharsets.UTF_8);
  private final byte[] markdown = TextualSamples.markdown().getBytes(StandardCharsets.UTF_8);
  private final byte[] separated = TextualSamples.separated(",").getBytes(StandardCharsets.UTF_8);
  private final byte[] html = TextualSamples.html().getBytes(StandardCharsets.UTF_8);
  private final List<String[]> values = values();

  /** Tika's text, a cell a line. */
  @Benchmark
  public Reading text() {
    return reader.read(text, "a.txt");
  }

  /** Tika's text, a row a line. */
  @Benchmark
  public Reading rowPerLineText() {
    return reader.read(rows, "a.txt");
  }

  @Benchmark
  public Reading markdown() {
    return reader.read(markdown, "a.md");
  }

  @Benchmark
  public Reading csv() {
    return reader.read(separated, "a.csv");
  }

  @Benchmark
  public Reading html() {
    return reader.read(html, "a.html");
  }

  /** The values of the forms that the sample is modelled on, one at a time. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void values(Blackhole sink) {
    for (String[] value : values) {
      TargetValue read = grammar.read(value[0], value[1], OptionalInt.of(2025));
      sink.consume(read);
    }
  }

  private static List<String[]> values() {
    Path seed = Path.of("src/test/resources/org/dualwatch/value/seed.csv");
    try {
      List<String[]> values =
          Files.readAllLines(seed).stream()
              .skip(1)
              .map(line -> line.split("[|]", -1))
              .map(cells -> new String[] {cells[1], cells[2]})
              .toList();
      if (values.size() != VALUES) {
        throw new IllegalStateException("not " + VALUES + " values but " + values.size());
      }
      return values;
    } catch (IOException e) {
      throw new IllegalStateException("The benchmark runs in the project's folder.", e);
    }
  }
}
