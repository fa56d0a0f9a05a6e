package org.dualwatch.monitoring;

import static org.dualwatch.monitoring.FormSamples.aForm;
import static org.dualwatch.monitoring.FormSamples.aRow;
import static org.dualwatch.monitoring.Samples.aProject;
import static org.dualwatch.monitoring.Samples.aTable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.dualwatch.spending.Spending;
import org.dualwatch.spending.UnitSpending;
import org.dualwatch.target.Likelihood;
import org.dualwatch.target.MonitoredFunds.Line;
import org.dualwatch.target.MonitoringForm;

/** Makes units of all kinds for tests: the same from the same random numbers. */
final class RandomUnits {

  private static final String[] TARGETS = {
    "≥28场次",
    "＞5人",
    "=0起",
    "0",
    "≤20万元",
    "3天-5天",
    "≥98%",
    "由10%下降到5%",
    "2025年6月30日",
    "9月底前",
    "有效促进",
    "≥**人",
    ""
  };
  private static final String[] ACTUALS = {
    "", "0", "18场", "28场次", "97.9%", "0.98", "未完成", "已完成", "2025年6月1日", "25万元", "进展顺利", "-3"
  };

  private RandomUnits() {}

  static RunDay day(Random random) {
    LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365));
    return new RunDay(
        random.nextBoolean() ? day : day.withDayOfMonth(day.lengthOfMonth()),
        2025,
        random.nextBoolean());
  }

  /** A unit of some tables, projects and forms, most of which belong together. */
  static UnitInput aUnit(Random random) {
    List<AcceptedTable> tables = new ArrayList<>();
    List<Spending> projects = new ArrayList<>();
    List<ReportedForm> forms = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      String name = "项目" + (random.nextInt(10) == 0 ? 0 : i);
      String[] rows = rows(random, i);
      tables.add(
          aTable()
              .receipt("r" + i)
              .named(name)
              .total(amount(random, -5))
              .acceptedOn(LocalDate.of(2025, 1 + random.nextInt(12), 1))
              .indicators(rows)
              .build());
      projects.add(
          project(random, random.nextInt(8) == 0 ? "人员经费" + i : name).coded("00" + i).build());
      forms.add(new ReportedForm("f" + i, FormSamples.AUGUST_5, form(random, name, rows).build()));
    }
    return new UnitInput(
        "003", "群艺馆", tables, new UnitSpending("003", "群艺馆", projects, year(random)), forms);
  }

  private static String[] rows(Random random, int table) {
    String[] rows = new String[9];
    for (int i = 0; i < rows.length; i += 3) {
      rows[i] = one(random, "数量指标", "质量指标", "时效指标", "成本指标");
      rows[i + 1] = "指标" + table + i;
      rows[i + 2] = one(random, TARGETS);
    }
    return rows;
  }

  private static FormSamples.Form form(Random random, String name, String... rows) {
    FormSamples.Form form =
        aForm()
            .named(name)
            .until(
                random.nextInt(9) == 0
                    ? OptionalInt.empty()
                    : OptionalInt.of(1 + random.nextInt(12)))
            .money(Line.TOTAL, amount(random, 0), amount(random, 0));
    for (int i = 0; i < rows.length; i += 3) {
      Likelihood[] answers = Likelihood.values();
      form.row(
          aRow(rows[i], rows[i + 1], rows[i + 2], one(random, ACTUALS))
              .forecast(one(random, ACTUALS))
              .likelihood(answers[random.nextInt(answers.length)]));
    }
    return form;
  }

  static Samples.Project project(Random random, String name) {
    Samples.Project project = aProject().named(name).fiscal(amount(random, -5), amount(random, 0));
    if (random.nextBoolean()) {
      project.other(amount(random, -5), amount(random, 0));
    }
    project.lastPaid(LocalDate.of(2025, 1 + random.nextInt(12), 2));
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalDate day = LocalDate.of(2025, 1 + random.nextInt(12), 1 + random.nextInt(28));
      project.paid(day, amount(random, -40)).adjusted(day, amount(random, -40));
    }
    return random.nextInt(6) == 0 ? project.withoutBudgetLine() : project;
  }

  private static List<BigDecimal> year(Random random) {
    List<BigDecimal> months = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      months.add(Samples.wan(amount(random, -10)));
    }
    return random.nextInt(3) == 0 ? List.of() : months;
  }

  /** From the least to 100 more, in 万元; often 0. */
  static String amount(Random random, int least) {
    return random.nextInt(5) == 0
        ? "0"
        : BigDecimal.valueOf(100L * least + random.nextInt(10_000), 2).toPlainString();
  }

  private static String one(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }

  static UnitInput shuffled(UnitInput unit, Random random) {
    List<Spending> projects =
        unit.spending().projects().stream().map(project -> shuffled(project, random)).toList();
    List<ReportedForm> forms =
        unit.forms().stream()
            .map(f -> new ReportedForm(f.receiptNo(), f.acceptedOn(), shuffled(f.form(), random)))
            .toList();
    boolean oneEach =
        forms.stream().map(f -> f.form().project()).distinct().count() == forms.size();
    return new UnitInput(
        unit.unitCode(),
        unit.unitName(),
        shuffled(unit.tables(), random),
        new UnitSpending(
            unit.unitCode(),
            unit.unitName(),
            shuffled(projects, random),
            unit.spending().lastYear()),
        oneEach ? shuffled(forms, random) : forms); // of one project the newest comes first
  }

  private static Spending shuffled(Spending project, Random random) {
    return new Spending(
        project.unitCode(),
        project.unitName(),
        project.projectCode(),
        project.projectName(),
        shuffled(project.approvals(), random),
        shuffled(project.payments(), random),
        project.items());
  }

  private static MonitoringForm shuffled(MonitoringForm form, Random random) {
    return new MonitoringForm(
        form.number(),
        form.title(),
        form.unit(),
        form.unitField(),
        form.project(),
        form.projectCode(),
        form.fiscalYear(),
        form.lastMonth(),
        form.amountUnit(),
        form.funds(),
        shuffled(form.indicators(), random),
        form.place());
  }

  private static <T> List<T> shuffled(List<T> some, Random random) {
    List<T> shuffled = new ArrayList<>(some);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
