package org.dualwatch.monitoring;

import static org.dualwatch.monitoring.FormSamples.aForm;
import static org.dualwatch.monitoring.FormSamples.aRow;
import static org.dualwatch.monitoring.FormSamples.faults;
import static org.dualwatch.monitoring.FormSamples.report;
import static org.dualwatch.monitoring.Samples.JULY_31;
import static org.dualwatch.monitoring.Samples.aProject;
import static org.dualwatch.monitoring.Samples.aTable;
import static org.dualwatch.monitoring.Samples.monitor;
import static org.dualwatch.monitoring.Samples.on;
import static org.dualwatch.monitoring.Samples.rules;
import static org.dualwatch.monitoring.Samples.run;
import static org.dualwatch.monitoring.Samples.unit;
import static org.dualwatch.monitoring.ThresholdsTest.staged;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dualwatch.spending.Spending;
import org.dualwatch.target.DeviationReason;
import org.dualwatch.target.Likelihood;
import org.dualwatch.target.MonitoredFunds.Line;

/** The two examples at the end of every page: what is reported, and what is not. */
final class PageExamples {

  private static final String PLAN = "≥28场次";

  /**
   * Both examples of a page.
   *
   * @param reported the rules that report something of the first
   * @param passed the rules that report something of the second, which may be others
   */
  record Pair(List<String> reported, List<String> passed) {}

  private PageExamples() {}

  /** By the finding's id. */
  static Map<String, Pair> all() {
    Map<String, Pair> all = new TreeMap<>();
    addMoney(all);
    addJoins(all);
    addTargets(all);
    addForms(all);
    addAnswers(all);
    return all;
  }

  private static void addMoney(Map<String, Pair> all) {
    LocalDate june15 = LocalDate.of(2025, 6, 15);
    Spending adjusted = aProject().adjusted(june15, "-30").build();
    AcceptedTable renewed = budget("70").acceptedOn(LocalDate.of(2025, 6, 20)).build();
    all.put(
        "budget-adjusted-without-new-table",
        new Pair(rules(run(aTable().build(), adjusted)), rules(run(renewed, adjusted))));
    all.put(
        "budget-differs-from-ledger", new Pair(money("20", "17", "10"), money("120", "120", "65")));
    all.put(
        "spent-more-than-budgeted",
        new Pair(money("100", "100", "100.01"), money("100", "100", "100")));
    all.put(
        "execution-behind-time-progress",
        new Pair(money("372", "372", "96.72"), money("120", "120", "65")));
    all.put("execution-below-stage", new Pair(stage("39.99"), stage("40")));
    all.put(
        "nothing-spent", new Pair(nothingSpent(JULY_31), nothingSpent(LocalDate.of(2025, 1, 31))));
    AcceptedTable due = aTable().indicators("时效指标", "完成时间", "2025年5月31日").build();
    all.put(
        "payment-after-deadline",
        new Pair(
            rules(run(due, aProject().lastPaid(LocalDate.of(2025, 7, 4)).build())),
            rules(run(due, aProject().lastPaid(LocalDate.of(2025, 6, 30)).build()))));
    AcceptedTable capped = budget("400").cap("群众艺术馆物业经费", "226").build();
    Samples.Project costs = aProject().fiscal("400", "229.40");
    all.put(
        "cost-item-above-cap",
        new Pair(
            rules(run(capped, costs.item("群众艺术馆物业经费", "229.40").build())),
            rules(run(capped, costs.item("物业费", "229.40").build()))));
  }

  private static void addJoins(Map<String, Pair> all) {
    Samples.Project repair = aProject().coded("9").named("馆舍消防设施应急维修");
    all.put(
        "payment-without-accepted-table",
        new Pair(
            rules(run(aTable().build(), aProject().build(), repair.fiscal("15", "6.80").build())),
            rules(run(aTable().build(), aProject().build(), repair.fiscal("15", "0").build()))));
    Spending[] alike = {aProject().build(), aProject().coded("0008").build()};
    all.put(
        "project-ambiguous-in-ledger",
        new Pair(
            rules(run(aTable().build(), alike)),
            rules(run(aTable().coded("0007").build(), alike))));
    all.put(
        "project-not-in-ledger",
        new Pair(
            rules(run(aTable().named("文化惠民活动").build(), aProject().named("文化惠民系列活动").build())),
            rules(
                run(
                    aTable().named("公共文化云建设（2025年）").build(),
                    aProject().named("公共文化云建设(2025年)").build()))));
  }

  private static void addTargets(Map<String, Pair> all) {
    all.put(
        "completion-impossible",
        new Pair(
            told(shows("18场").likelihood(Likelihood.IMPOSSIBLE)),
            told(shows("18场").likelihood(Likelihood.POSSIBLE))));
    all.put("deadline-passed", new Pair(byDay("2025年6月30日"), byDay("2025年9月30日")));
    all.put("quantity-behind-pace", new Pair(told(shows("11场")), told(shows("12场"))));
    all.put("target-missed-so-far", new Pair(rate("97.9%"), rate("98%")));
    all.put("spending-and-achievement-apart", new Pair(apart("12场"), apart("14场")));
    all.put("reported-spending-differs", new Pair(spent("65.01", "65"), spent("65", "64.9960")));
    UnitInput silent = unit(List.of(aTable().build()), aProject().build());
    RunDay overdue = monitor().day(JULY_31, LocalDate.of(2025, 8, 16));
    RunDay due = monitor().day(JULY_31, LocalDate.of(2025, 8, 15));
    all.put(
        "monitoring-form-missing",
        new Pair(rules(monitor().unit(overdue, silent)), rules(monitor().unit(due, silent))));
  }

  private static void addForms(Map<String, Pair> all) {
    AcceptedTable table = table();
    FormSamples.Row online = aRow("数量指标", "线上观看人次", "≥1万人次", "6000人次");
    AcceptedTable both =
        aTable().indicators("数量指标", "演出场次", PLAN, "数量指标", "线上观看人次", "≥1万人次").build();
    all.put(
        "form-indicator-unknown",
        new Pair(
            faults(table, aForm().row(shows("18场")).row(online)),
            faults(both, aForm().row(shows("18场")).row(online))));
    all.put(
        "form-indicator-missing",
        new Pair(faults(table, aForm()), faults(table, aForm().row("数量指标", "演出 场次", PLAN, "18场"))));
    AcceptedTable named = aTable().named("惠民演出").build();
    all.put(
        "form-without-accepted-table",
        new Pair(faults(named, aForm().named("惠民演出（二期）")), faults(named, aForm().named("惠民 演出"))));
    all.put(
        "form-month-not-over",
        new Pair(faults(table, aForm().until(12)), faults(table, aForm().until(7))));
    all.put(
        "form-of-another-unit",
        new Pair(faults(table, aForm().ofUnit("900001")), faults(table, aForm().ofUnit(""))));
    all.put(
        "form-target-differs",
        new Pair(
            faults(table, aForm().row("数量指标", "演出场次", "≥20场次", "18场")),
            faults(table, aForm().row("数量指标", "演出场次", "不低于28场次", "18场"))));
    all.put("form-money-contradicts-itself", new Pair(sources("4.00"), sources("5.00")));
  }

  private static void addAnswers(Map<String, Pair> all) {
    all.put("actual-not-measurable", new Pair(judged(shows("进展顺利")), judged(shows("18场"))));
    all.put(
        "deviation-unexplained",
        new Pair(judged(shows("11场")), judged(shows("11场").reason(DeviationReason.FUNDING))));
    all.put(
        "forecast-below-actual",
        new Pair(judged(shows("18场").forecast("16场")), judged(shows("18场").forecast("18场"))));
    all.put(
        "forecast-missing",
        new Pair(judged(shows("18场").forecast("")), judged(shows("18场").forecast("28场"))));
    all.put(
        "likelihood-contradicts-forecast",
        new Pair(judged(shows("18场").forecast("27场")), judged(shows("18场").forecast("28场"))));
    all.put(
        "likelihood-missing",
        new Pair(
            judged(shows("18场").likelihood(Likelihood.BLANK)),
            judged(shows("18场").likelihood(Likelihood.POSSIBLE))));
  }

  private static Samples.Table budget(String wan) {
    return aTable().total(wan).sources(wan, "0");
  }

  private static List<String> money(String planned, String approved, String spent) {
    return rules(run(budget(planned).build(), aProject().fiscal(approved, spent).build()));
  }

  private static List<String> stage(String spent) {
    Thresholds sichuan = staged(new Stage(6, new BigDecimal("40")));
    return rules(
        new Monitor(sichuan, ProjectMap.EMPTY, "test")
            .unit(
                on(JULY_31),
                unit(List.of(aTable().build()), aProject().fiscal("100", spent).build())));
  }

  private static List<String> nothingSpent(LocalDate day) {
    Spending unspent = aProject().fiscal("100", "0").build();
    return rules(monitor().unit(on(day), unit(List.of(aTable().build()), unspent)));
  }

  private static AcceptedTable table() {
    return aTable().indicators("数量指标", "演出场次", PLAN).build();
  }

  private static FormSamples.Row shows(String actual) {
    return aRow("数量指标", "演出场次", PLAN, actual);
  }

  private static List<String> told(FormSamples.Row row) {
    return rules(report(table(), aProject().build(), aForm().row(row)));
  }

  private static List<String> judged(FormSamples.Row row) {
    return faults(table(), aForm().row(row));
  }

  private static List<String> byDay(String due) {
    AcceptedTable table = aTable().indicators("时效指标", "完成时间", due).build();
    return rules(report(table, aProject().build(), aForm().row("时效指标", "完成时间", due, "正在验收")));
  }

  private static List<String> rate(String actual) {
    AcceptedTable table = aTable().indicators("质量指标", "合格率", "≥98%").build();
    return rules(report(table, aProject().build(), aForm().row("质量指标", "合格率", "≥98%", actual)));
  }

  private static List<String> apart(String actual) {
    Spending project = aProject().fiscal("120", "65").build();
    AcceptedTable table = budget("120").indicators("数量指标", "演出场次", PLAN).build();
    return rules(report(table, project, aForm().row(shows(actual))));
  }

  private static List<String> spent(String reported, String inLedger) {
    Spending project = aProject().fiscal("100", inLedger).build();
    return rules(report(aTable().build(), project, aForm().spent(reported)));
  }

  private static List<String> sources(String other) {
    return faults(
        aTable().build(),
        aForm()
            .money(Line.TOTAL, "65.00", "")
            .money(Line.FISCAL, "60.00", "")
            .money(Line.OTHER, other, ""));
  }
}
