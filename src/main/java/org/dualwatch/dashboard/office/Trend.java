package org.dualwatch.dashboard.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.dualwatch.board.RoundRow;

/**
 * How many problems a table has the first time it is filed, the second time, and so on: bars of an
 * SVG picture of 480 by 200.
 *
 * @param most the problems of a table in the worst round
 */
public record Trend(List<Bar> bars, BigDecimal most) {

  private static final int LEFT = 50;
  private static final int STEP = 70;
  private static final int WIDTH = 44;
  private static final int BOTTOM = 160;
  private static final int HEIGHT = 130;

  /** Later rounds are few; the table has them. */
  private static final int SHOWN = 6;

  /**
   * One round.
   *
   * @param perTable problems of a table, two decimals
   */
  public record Bar(
      int round, long tables, BigDecimal perTable, int x, int y, int width, int height) {}

  public Trend {
    bars = List.copyOf(bars);
  }

  static Trend of(List<RoundRow> rounds) {
    BigDecimal most = rounds.stream().map(Trend::perTable).reduce(BigDecimal.ZERO, BigDecimal::max);
    return new Trend(rounds.stream().limit(SHOWN).map(round -> bar(round, most)).toList(), most);
  }

  private static Bar bar(RoundRow round, BigDecimal most) {
    BigDecimal problems = perTable(round);
    int height =
        most.signum() == 0
            ? 0
            : problems
                .multiply(BigDecimal.valueOf(HEIGHT))
                .divide(most, 0, RoundingMode.HALF_UP)
                .intValueExact();
    int x = LEFT + STEP * (round.round() - 1);
    return new Bar(round.round(), round.tables(), problems, x, BOTTOM - height, WIDTH, height);
  }

  /** Problems of a table on the average. */
  static BigDecimal perTable(RoundRow round) {
    return round.tables() == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(round.problems())
            .divide(BigDecimal.valueOf(round.tables()), 2, RoundingMode.HALF_UP);
  }
}
