package org.dualwatch.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
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
 * How long it takes to print 10,000 findings as a web page, beside the workbook with all of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ReviewPageBenchmark {

  private final Reviewed tenThousand = Reviewing.with(findings());

  /** The page. */
  @Benchmark
  public byte[] page() throws IOException {
    return Reviewing.bytes(Reviews::html, tenThousand);
  }

  /** The workbook. */
  @Benchmark
  public byte[] workbook() throws IOException {
    return Reviewing.bytes(Reviews::xlsx, tenThousand);
  }

  private static List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      findings.add(
          Reviewing.finding("value-unread", Severity.EXPLAIN, i % 10 + 1, "场次", "内容" + i + "号"));
    }
    return findings;
  }
}
