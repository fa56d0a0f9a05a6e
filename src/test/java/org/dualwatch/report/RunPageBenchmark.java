package org.dualwatch.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dualwatch.monitoring.MonitoringRun;
import org.dualwatch.page.Pages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the page of a run takes: of 10,000 projects in 500 units, and of one unit of 20. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class RunPageBenchmark {

  private final RunReports reports = new RunReports(new Pages());
  private final AUnit unit = unit();
  private final MonitoringRun large = AUnit.run(500, unit);
  private final MonitoringRun small = AUnit.run(1, unit);
  private final List<UnitLine> units = units();

  /** The page of the large run, with at least 10,000 findings. */
  @Benchmark
  public String tenThousandFindings() {
    return reports.html(large, units);
  }

  /** The page of the small one. */
  @Benchmark
  public String twentyProjects() {
    return reports.html(small, units.subList(0, 1));
  }

  private static AUnit unit() {
    AUnit unit = new AUnit("363207");
    for (int i = 0; i < 20; i++) {
      unit.project("群众文化活动项目" + i, "0");
    }
    return unit;
  }

  private List<UnitLine> units() {
    List<UnitLine> lines = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      lines.add(UnitLine.of(unit.outcome(), "U" + i));
    }
    return lines;
  }
}
