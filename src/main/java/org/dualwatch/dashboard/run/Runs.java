package org.dualwatch.dashboard.run;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dualwatch.dashboard.View;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.monitoring.DayCount;
import org.dualwatch.store.Board;
import org.dualwatch.store.BoardApart;
import org.dualwatch.store.BoardRuns;
import org.dualwatch.store.MissedRuns;

/** All that runs show. */
public final class Runs {

  private Runs() {}

  /**
   * What the pages ask.
   *
   * @param dayCount how time progress is counted
   * @param titles a rule's title by its id, empty where nobody knows it
   */
  public record Asked(
      Board board,
      BoardRuns runs,
      BoardApart apart,
      MissedRuns missed,
      DayCount dayCount,
      Function<String, Bilingual> titles,
      Clock clock) {}

  /**
   * The pages.
   *
   * @param reports where reports are kept
   * @param naming the name of a run's report, without its ending, by its day and id
   */
  public static List<View> views(
      Asked asked, Path reports, BiFunction<LocalDate, String, String> naming) {
    RunFiles files = new RunFiles(reports, naming);
    return List.of(
        new QuadrantPage(
            asked.board(), asked.runs(), asked.apart(), asked.dayCount(), asked.clock()),
        new RunsPage(asked.board(), asked.runs(), asked.missed(), asked.clock()),
        new RunPage(asked.runs(), files, asked.titles(), asked.clock().getZone()),
        RunFile.whole(asked.runs(), files),
        RunFile.ofUnit(asked.runs(), files));
  }
}
