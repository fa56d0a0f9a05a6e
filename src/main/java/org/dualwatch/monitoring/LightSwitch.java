package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.dualwatch.target.Likelihood;
import org.dualwatch.value.Money;

/**
 * Decides what the lights of a project show. Provincial systems have three lights and keep the rule
 * of each in configuration; so do we, in {@link Thresholds}.
 */
final class LightSwitch {

  private static final BigDecimal WHOLE = new BigDecimal("100.00");

  private final Thresholds thresholds;

  LightSwitch(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  Lights lights(
      RunDay run,
      TimeProgress time,
      Execution execution,
      Achievement achievement,
      Forecast forecast) {
    return new Lights(
        execution
            .known()
            .map(known -> budget(run, time, known))
            .orElseGet(
                () ->
                    Light.unknown(
                        "台账中没有唯一对应的项目，不知道支出了多少。",
                        "No single project of the ledger belongs to it, so its spending is not known.")),
        achievement
            .reported()
            .map(reported -> target(run, reported))
            .orElseGet(() -> Light.unknown("还没有报送监控表，不知道完成了多少。", "No monitoring form yet.")),
        completion(execution, achievement, forecast));
  }

  private Light budget(RunDay run, TimeProgress time, Execution.Known known) {
    BigDecimal spent = known.total().spent();
    if (spent.compareTo(known.budget()) > 0) {
      return Light.of(
          Colour.RED,
          "已支付" + Money.shown(spent) + "，超过预算" + Money.shown(known.budget()) + "。",
          Money.shown(spent) + " was paid, more than the budget of " + Money.shown(known.budget()));
    }
    if (known.budget().signum() == 0) {
      return Light.unknown("预算为零，没有执行率。", "The budget is nothing, so there is no rate.");
    }
    return byTime(time, known).orWorse(byStage(run, known));
  }

  private Light byTime(TimeProgress time, Execution.Known known) {
    BigDecimal behind = known.pointsBehind();
    return Light.of(
        thresholds.colour(behind),
        "执行率"
            + Percent.shown(known.rate())
            + "，序时进度"
            + Percent.shown(time.percent())
            + (behind.signum() > 0 ? "，落后" + behind.toPlainString() + "个百分点。" : "，没有落后。"),
        "Execution rate "
            + Percent.shown(known.rate())
            + ", time progress "
            + Percent.shown(time.percent())
            + ".");
  }

  /** Below the office's own step a light is yellow at least. */
  private Light byStage(RunDay run, Execution.Known known) {
    return thresholds
        .stageAt(run.asOf(), run.fiscalYear())
        .filter(stage -> known.rate().compareTo(stage.percent()) < 0)
        .map(
            stage ->
                Light.of(
                    Colour.YELLOW,
                    String.format(
                        "执行率%s，低于本地规定的%d月底%s%%。",
                        Percent.shown(known.rate()),
                        stage.month(),
                        stage.percent().stripTrailingZeros().toPlainString()),
                    "Execution rate "
                        + Percent.shown(known.rate())
                        + ", below the step of month "
                        + stage.month()
                        + "."))
        .orElseGet(() -> Light.unknown("", ""));
  }

  private Light target(RunDay run, Achievement.Reported reported) {
    if (!reported.isUpToDate()) {
      int month = reported.form().until(run).getMonthValue();
      return Light.unknown(
          "最近的监控表只到" + month + "月，不知道现在完成了多少。",
          "The latest monitoring form ends with month " + month + ".");
    }
    Optional<BigDecimal> behind = reported.pointsBehind();
    Light byQuantities =
        behind
            .map(points -> byQuantities(reported, points))
            .orElseGet(() -> Light.unknown("监控表没有可以计算进度的数量指标。", "No quantity tells the progress."));
    return byQuantities.orWorse(byIndicators(reported)).orWorse(byDeadlines(run, reported));
  }

  private Light byQuantities(Achievement.Reported reported, BigDecimal behind) {
    String achieved = reported.percent().map(Percent::shown).orElse("");
    return Light.of(
        thresholds.colour(behind),
        behind.signum() == 0
            ? "数量指标都达到了应有的进度（平均完成" + achieved + "）。"
            : "数量指标平均落后序时进度" + behind.toPlainString() + "个百分点（平均完成" + achieved + "）。",
        "Quantities are "
            + behind.toPlainString()
            + " points behind on average, at "
            + achieved
            + " of their targets.");
  }

  /** A deadline that passed makes the light yellow at least. */
  private static Light byDeadlines(RunDay run, Achievement.Reported reported) {
    LocalDate until = reported.form().until(run);
    long late = reported.indicators().stream().filter(i -> i.isOverdue(until)).count();
    return late > 0
        ? Light.of(
            Colour.YELLOW,
            late + "个指标的完成时间已过，仍未完成。",
            late + " indicators are past their deadline and not done.")
        : Light.unknown("", "");
  }

  /** One indicator that is far off makes the light yellow at least, one that is behind blue. */
  private Light byIndicators(Achievement.Reported reported) {
    long off =
        reported.indicators().stream()
            .flatMap(indicator -> indicator.attainment().measured().stream())
            .filter(m -> m.percentOff().compareTo(thresholds.quantityOffBeyond()) > 0)
            .count();
    long missed =
        reported.indicators().stream()
            .flatMap(indicator -> indicator.attainment().measured().stream())
            .filter(m -> !m.met())
            .count();
    if (off > 0) {
      String bound = thresholds.quantityOffBeyond().stripTrailingZeros().toPlainString();
      return Light.of(
          Colour.YELLOW,
          off + "个指标偏离应有进度" + bound + "%以上。",
          off + " indicators are more than " + bound + " % off what was to be expected.");
    }
    return missed > 0
        ? Light.of(
            Colour.BLUE,
            missed + "个指标还没有达到应有的进度。",
            missed + " indicators are behind what was to be expected.")
        : Light.unknown("", "");
  }

  private Light completion(Execution execution, Achievement achievement, Forecast forecast) {
    Light byMoney =
        execution
            .known()
            .filter(known -> known.budget().signum() > 0)
            .flatMap(known -> forecast.band().map(band -> byMoney(known, band)))
            .orElseGet(
                () ->
                    Light.unknown(
                        "支出和监控表都不能说明全年能否完成。",
                        "Neither payments nor a form tell of the year's end."));
    return achievement
        .upToDate()
        .map(reported -> byLikelihood(reported).orWorse(byMoney))
        .orElse(byMoney);
  }

  /** Less than the budget is behind; more cannot be paid out, and so is a warning and no worse. */
  private Light byMoney(Execution.Known known, Forecast.Band band) {
    BigDecimal rate = Percent.of(band.likely(), known.budget());
    BigDecimal off = WHOLE.subtract(rate);
    boolean beyond = off.signum() < 0;
    Colour colour = thresholds.colour(off.abs());
    return Light.of(
        beyond && colour == Colour.RED ? Colour.YELLOW : colour,
        (band.byLastYear() ? "按本单位去年的支付节奏" : "按今年以来的支付进度")
            + "，全年预计支出"
            + Money.shown(band.likely())
            + "，为预算的"
            + Percent.shown(rate)
            + (beyond && colour != Colour.GREEN ? "，将超过预算。" : "。"),
        "At the pace so far "
            + Money.shown(band.likely())
            + " will be spent, "
            + Percent.shown(rate)
            + " of the budget.");
  }

  /** What the unit itself expects (完成目标可能性). */
  private Light byLikelihood(Achievement.Reported reported) {
    long impossible = count(reported, Likelihood.IMPOSSIBLE);
    long possible = count(reported, Likelihood.POSSIBLE);
    if (impossible > 0) {
      return Light.of(
          Colour.RED,
          "单位预计" + impossible + "个指标完全不可能完成。",
          "The unit expects " + impossible + " indicators to be impossible.");
    }
    if (possible > 0) {
      return Light.of(
          Colour.YELLOW,
          "单位预计" + possible + "个指标只是有可能完成。",
          "The unit calls " + possible + " indicators no more than possible.");
    }
    return count(reported, Likelihood.CERTAIN) > 0
        ? Light.of(
            Colour.GREEN, "单位预计所报指标都确定能完成。", "The unit is certain of all indicators it reports.")
        : Light.unknown("", "");
  }

  private static long count(Achievement.Reported reported, Likelihood likelihood) {
    return reported.indicators().stream()
        .filter(indicator -> indicator.reported().likelihood() == likelihood)
        .count();
  }
}
