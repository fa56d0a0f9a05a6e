package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.monitoring.form.FormRules;
import org.dualwatch.spending.Spending;
import org.dualwatch.spending.UnitSpending;
import org.dualwatch.target.Amount;
import org.dualwatch.target.DeviationReason;
import org.dualwatch.target.Field;
import org.dualwatch.target.Likelihood;
import org.dualwatch.target.MonitoredFunds;
import org.dualwatch.target.MonitoredIndicator;
import org.dualwatch.target.MonitoringForm;
import org.dualwatch.target.SpendingUnit;
import org.dualwatch.value.TargetValue;
import org.dualwatch.value.ValueGrammar;

/** A monitoring form of January to July in order, for tests to break one thing of. */
final class FormSamples {

  static final LocalDate AUGUST_5 = LocalDate.of(2025, 8, 5);
  static final Place FORM_PLACE = new Place.InTable(1, 1, 1);
  static final Place ROW_PLACE = new Place.InTable(1, 9, 6);

  private FormSamples() {}

  static Form aForm() {
    return new Form();
  }

  /** A row whose year is expected to end as planned, and certainly. */
  static Row aRow(String level2, String name, String target, String actual) {
    return new Row(level2, name, target, actual);
  }

  /** A run of 31 July with forms that were accepted, the newest first. */
  static UnitOutcome report(AcceptedTable table, Spending project, Form... forms) {
    return Samples.monitor().unit(Samples.on(Samples.JULY_31), unit(table, project, forms));
  }

  static UnitInput unit(AcceptedTable table, Spending project, Form... forms) {
    return new UnitInput(
        "003",
        "群艺馆",
        List.of(table),
        new UnitSpending("003", "群艺馆", List.of(project), List.of()),
        Arrays.stream(forms).map(form -> new ReportedForm("f1", AUGUST_5, form.build())).toList());
  }

  /** What is found in a form that comes in on 5 August. */
  static List<Finding> judge(AcceptedTable table, Form form) {
    return new FormRules(Thresholds.standard())
        .check(List.of(form.build()), List.of(table), "003", AUGUST_5);
  }

  /** The rules of all that is found in it. */
  static List<String> faults(AcceptedTable table, Form form) {
    return judge(table, form).stream().map(Finding::rule).toList();
  }

  static Field field(String text) {
    return new Field(text, text, ROW_PLACE);
  }

  static TargetValue value(String text, String name) {
    return new ValueGrammar().read(text, name, OptionalInt.of(2025));
  }

  /** Of the project of {@link Samples#aTable}, with neither money nor rows. */
  static final class Form {
    private String project = "文化惠民“活动”";
    private String code = "";
    private String unit = "003";
    private OptionalInt year = OptionalInt.of(2025);
    private OptionalInt month = OptionalInt.of(7);
    private final List<MonitoredFunds> funds = new ArrayList<>();
    private final List<MonitoredIndicator> rows = new ArrayList<>();

    Form named(String value) {
      project = value;
      return this;
    }

    Form ofUnit(String value) {
      unit = value;
      return this;
    }

    Form coded(String value) {
      code = value;
      return this;
    }

    Form ofYear(OptionalInt value) {
      year = value;
      return this;
    }

    Form until(OptionalInt value) {
      month = value;
      return this;
    }

    Form until(int value) {
      return until(OptionalInt.of(value));
    }

    /** With a line of money, in 万元; a blank text is a blank cell. */
    Form money(MonitoredFunds.Line line, String spent, String expected) {
      Amount blank = new Amount.Blank(ROW_PLACE);
      funds.add(
          new MonitoredFunds(
              line,
              field(line == MonitoredFunds.Line.TOTAL ? "年度资金总额" : "其中：" + line.id()),
              blank,
              blank,
              amount(spent),
              value("", ""),
              Field.missing(ROW_PLACE),
              amount(expected),
              ROW_PLACE));
      return this;
    }

    Form spent(String wan) {
      return money(MonitoredFunds.Line.TOTAL, wan, "");
    }

    Form row(Row row) {
      rows.add(row.build());
      return this;
    }

    Form row(String level2, String name, String target, String actual) {
      return row(aRow(level2, name, target, actual));
    }

    private static Amount amount(String wan) {
      if (wan.isEmpty()) {
        return new Amount.Blank(ROW_PLACE);
      }
      return wan.chars().allMatch(c -> c == '.' || c == '-' || Character.isDigit(c))
          ? new Amount.Stated(new BigDecimal(wan), Samples.wan(wan), ROW_PLACE)
          : new Amount.Unread(wan, "不是一个数", ROW_PLACE);
    }

    MonitoringForm build() {
      return new MonitoringForm(
          1,
          field("项目支出绩效目标执行监控表"),
          new SpendingUnit(unit, "群艺馆"),
          field("003群艺馆"),
          field(project),
          field(code),
          year,
          month,
          "万元",
          funds,
          rows,
          FORM_PLACE);
    }
  }

  /** One row of a form. */
  static final class Row {
    private final String level2;
    private final String name;
    private final String target;
    private final String actual;
    private String forecast;
    private Likelihood likelihood = Likelihood.CERTAIN;
    private String likelihoodText = "√";
    private Set<DeviationReason> reasons = EnumSet.noneOf(DeviationReason.class);
    private String reasonText = "";

    private Row(String level2, String name, String target, String actual) {
      this.level2 = level2;
      this.name = name;
      this.target = target;
      this.actual = actual;
      this.forecast = target;
    }

    Row forecast(String value) {
      forecast = value;
      return this;
    }

    Row likelihood(Likelihood value) {
      likelihood = value;
      return this;
    }

    Row likelihood(Likelihood value, String text) {
      likelihoodText = text;
      return likelihood(value);
    }

    Row reason(DeviationReason value) {
      reasons = EnumSet.of(value);
      return this;
    }

    Row reasonText(String value) {
      reasonText = value;
      return this;
    }

    MonitoredIndicator build() {
      return new MonitoredIndicator(
          field("产出指标"),
          field(level2),
          field(name),
          value(target, name),
          field(target),
          value(actual, name),
          field(actual),
          value(forecast, name),
          field(forecast),
          reasons,
          field(reasonText),
          likelihood,
          field(likelihoodText),
          field(""),
          List.of());
    }
  }
}
