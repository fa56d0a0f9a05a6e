package org.dualwatch.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dualwatch.target.Field;
import org.dualwatch.target.TargetTable;
import org.dualwatch.target.TargetTables;
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

/** How long all rules take over the ten tables of the sample, alone and among many. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class RuleBenchmark {

  private static final int TIMES = 10_000;

  private static final Circumstances GIVEN = new Circumstances("363207", LocalDate.of(2025, 3, 1));

  private final RuleBook book = RuleBook.standard();
  private final TargetTables ten = seed(1);
  private final TargetTables hundredThousand = seed(TIMES);

  /** Ten tables with eighty indicators. */
  @Benchmark
  public Judgement tenTables() {
    return book.judge(ten, GIVEN);
  }

  /** The same per ten tables, in one submission of a hundred thousand. */
  @Benchmark
  @OperationsPerInvocation(TIMES)
  public Judgement tenOfAHundredThousandTables() {
    return book.judge(hundredThousand, GIVEN);
  }

  private static TargetTables seed(int times) {
    List<TargetTable> tables = Seed.tables().tables();
    return new TargetTables(
        "docx",
        IntStream.range(0, times)
            .boxed()
            .flatMap(time -> tables.stream().map(table -> numbered(table, time)))
            .toList(),
        List.of());
  }

  /** The same table as one of a project of its own with a goal of its own: nothing is a copy. */
  private static TargetTable numbered(TargetTable table, int time) {
    return time == 0
        ? table
        : new TargetTable(
            10 * time + table.number(),
            table.kind(),
            table.title(),
            table.unit(),
            table.unitField(),
            with(table.project(), time),
            table.projectCode(),
            table.fiscalYear(),
            table.budget(),
            table.purpose(),
            table.goals().stream().map(goal -> with(goal, time)).toList(),
            table.indicators(),
            table.midTerm(),
            table.place());
  }

  private static Field with(Field field, int time) {
    String word = String.valueOf((char) ('\u4E00' + time));
    return new Field(word + field.text().replace("，", word + "，"), field.raw(), field.place());
  }
}
