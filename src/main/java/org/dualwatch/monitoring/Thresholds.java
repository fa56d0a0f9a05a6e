package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an office warns from. No national rule fixes these numbers (财预〔2019〕136号 leaves them to the
 * places), so all of them are of its profile.
 *
 * @param dayCount how time progress is counted
 * @param noticeBeyond more percentage points behind than this make a light blue
 * @param explainBeyond more points behind than this make it yellow and ask for an explanation
 * @param blockBeyond more points behind than this make it red
 * @param stages what has to be spent by the end of some months, the earliest first; empty where the
 *     office has no such steps
 * @param apartBeyond more points between spending and achievement than this ask for an explanation
 * @param quantityOffBeyond a quantity that is behind what was to be expected by more than so many %
 *     of it asks for an explanation
 * @param formDueDays how many days after a run's day the monitoring forms are due; 0 where the
 *     office asks for none
 * @param paidAfterDeadlineDays payments so many days after the last deadline are remarked on
 * @param noTableDue parts of names of ledger projects that need no target table, such as 人员经费
 */
public record Thresholds(
    DayCount dayCount,
    BigDecimal noticeBeyond,
    BigDecimal explainBeyond,
    BigDecimal blockBeyond,
    List<Stage> stages,
    BigDecimal apartBeyond,
    BigDecimal quantityOffBeyond,
    int formDueDays,
    int paidAfterDeadlineDays,
    List<String> noTableDue) {

  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  /**
   * @throws IllegalArgumentException unless 0 ≤ noticeBeyond ≤ explainBeyond ≤ blockBeyond ≤ 100
   */
  public Thresholds {
    if (noticeBeyond.signum() < 0
        || noticeBeyond.compareTo(explainBeyond) > 0
        || explainBeyond.compareTo(blockBeyond) > 0
        || blockBeyond.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "expected 0 <= notice <= explain <= block <= 100 points, found "
              + noticeBeyond
              + ", "
              + explainBeyond
              + ", "
              + blockBeyond);
    }
    stages = stages.stream().sorted(Comparator.comparingInt(Stage::month)).toList();
    noTableDue = List.copyOf(noTableDue);
  }

  /**
   * By months; 5, 10 and 20 points, 10 being what Sichuan's 川财绩〔2025〕10号 warns from; 10 points
   * apart, from the same; 30 % of a quantity, as Jilin's education department had it in 2024. The
   * days are choices. Personnel and running costs have no target table (项目支出 alone has).
   */
  public static Thresholds standard() {
    return new Thresholds(
        DayCount.MONTHS,
        BigDecimal.valueOf(5),
        BigDecimal.valueOf(10),
        BigDecimal.valueOf(20),
        List.of(),
        BigDecimal.valueOf(10),
        BigDecimal.valueOf(30),
        15,
        30,
        List.of(
            "人员经费", "人员支出", "人员类", "基本支出", "公用经费", "工资福利", "离退休", "养老保险", "医疗保险", "住房公积金", "职业年金"));
  }

  /** The last stage that was over on a day of the year that is monitored. */
  public Optional<Stage> stageAt(LocalDate day, int fiscalYear) {
    return stages.stream()
        .filter(stage -> !endOf(stage, fiscalYear).isAfter(day))
        .reduce((earlier, later) -> later);
  }

  private static LocalDate endOf(Stage stage, int fiscalYear) {
    return LocalDate.of(fiscalYear, stage.month(), 1).plusMonths(1).minusDays(1);
  }

  /** The colour of so many points behind. */
  Colour colour(BigDecimal pointsBehind) {
    if (pointsBehind.compareTo(blockBeyond) > 0) {
      return Colour.RED;
    }
    if (pointsBehind.compareTo(explainBeyond) > 0) {
      return Colour.YELLOW;
    }
    return pointsBehind.compareTo(noticeBeyond) > 0 ? Colour.BLUE : Colour.GREEN;
  }

  /** All of it in one line: what makes a run repeatable. */
  public String text() {
    return dayCount
        + " "
        + List.of(noticeBeyond, explainBeyond, blockBeyond, apartBeyond, quantityOffBeyond).stream()
            .map(Thresholds::plain)
            .collect(Collectors.joining("/"))
        + " "
        + formDueDays
        + "/"
        + paidAfterDeadlineDays
        + stages.stream()
            .map(stage -> " " + stage.month() + ":" + plain(stage.percent()))
            .collect(Collectors.joining())
        + noTableDue.stream().map(part -> " " + part).collect(Collectors.joining());
  }

  private static String plain(BigDecimal points) {
    return points.stripTrailingZeros().toPlainString();
  }
}
