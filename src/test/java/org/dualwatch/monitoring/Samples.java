package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.spending.Approval;
import org.dualwatch.spending.CostItem;
import org.dualwatch.spending.FundSource;
import org.dualwatch.spending.MonthlyPayment;
import org.dualwatch.spending.Spending;
import org.dualwatch.spending.UnitSpending;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;
import org.dualwatch.value.ValueGrammar;

/** A table of 100 万元 and a ledger project in order beside it, for tests to break one thing of. */
final class Samples {

  static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);
  static final Place BUDGET_PLACE = new Place.InTable(1, 2, 3);
  static final Place CAP_PLACE = new Place.InTable(2, 7, 5);

  private Samples() {}

  static BigDecimal wan(String wan) {
    return new BigDecimal(wan).movePointRight(4);
  }

  static Table aTable() {
    return new Table();
  }

  static Project aProject() {
    return new Project();
  }

  /** A run before any monitoring form is due. */
  static RunDay on(LocalDate day) {
    return new RunDay(day, 2025, false);
  }

  static UnitInput unit(List<AcceptedTable> tables, Spending... projects) {
    return new UnitInput(
        "003",
        "群艺馆",
        tables,
        new UnitSpending("003", "群艺馆", List.of(projects), List.of()),
        List.of());
  }

  static UnitOutcome run(AcceptedTable table, Spending... projects) {
    return monitor().unit(on(JULY_31), unit(List.of(table), projects));
  }

  static Monitor monitor() {
    return new Monitor(Thresholds.standard(), ProjectMap.EMPTY, "test");
  }

  /** The rules of all findings of a run. */
  static List<String> rules(UnitOutcome run) {
    return run.findings().stream().map(found -> found.finding().rule()).toList();
  }

  static Finding only(UnitOutcome run) {
    if (run.findings().size() != 1) {
      throw new AssertionError("expected one finding: " + rules(run));
    }
    return run.findings().get(0).finding();
  }

  /** An accepted table of unit 003, without a code, all fiscal money. */
  static final class Table {
    private String receipt = "r1";
    private String name = "文化惠民“活动”";
    private String code = "";
    private OptionalInt year = OptionalInt.of(2025);
    private BigDecimal total = wan("100");
    private BigDecimal fiscal = wan("100");
    private BigDecimal other = BigDecimal.ZERO;
    private LocalDate acceptedOn = LocalDate.of(2025, 2, 1);
    private List<PlannedIndicator> indicators = List.of();

    Table receipt(String value) {
      receipt = value;
      return this;
    }

    Table named(String value) {
      name = value;
      return this;
    }

    Table coded(String value) {
      code = value;
      return this;
    }

    Table ofYear(OptionalInt value) {
      year = value;
      return this;
    }

    Table total(String wan) {
      total = wan(wan);
      return this;
    }

    Table sources(String fiscalWan, String otherWan) {
      fiscal = wan(fiscalWan);
      other = wan(otherWan);
      return this;
    }

    Table cap(String item, String... wan) {
      indicators = Arrays.stream(wan).map(w -> cost(item, w)).toList();
      return this;
    }

    Table acceptedOn(LocalDate day) {
      acceptedOn = day;
      return this;
    }

    /** With these indicators: level 2, name and value each, read as the form's cells are. */
    Table indicators(String... texts) {
      List<PlannedIndicator> rows = new ArrayList<>();
      for (int i = 0; i < texts.length; i += 3) {
        String level1 = texts[i].startsWith("成本") ? "成本指标" : "产出指标";
        rows.add(
            new PlannedIndicator(
                level1,
                texts[i],
                texts[i + 1],
                new ValueGrammar().read(texts[i + 2], texts[i + 1], OptionalInt.of(2025)),
                CAP_PLACE));
      }
      indicators = rows;
      return this;
    }

    private static PlannedIndicator cost(String item, String wan) {
      return new PlannedIndicator(
          "产出指标",
          "成本指标",
          item,
          new TargetValue.Bounded("≤" + wan + "万元", Comparator.AT_MOST, wan(wan), "元"),
          CAP_PLACE);
    }

    AcceptedTable build() {
      return new AcceptedTable(
          receipt,
          acceptedOn,
          "003",
          "群艺馆",
          1,
          name,
          code,
          year,
          total,
          fiscal,
          other,
          indicators,
          BUDGET_PLACE);
    }
  }

  /** The same project in the ledger, 100 万元 approved, 60 万元 spent until 31 July. */
  static final class Project {
    private String unit = "003";
    private String name = "文化惠民\"活动\"";
    private String code = "0007";
    private final Map<FundSource, Approval> approvals = new EnumMap<>(FundSource.class);
    private final Map<FundSource, MonthlyPayment> payments = new EnumMap<>(FundSource.class);
    private final List<Approval> adjustments = new ArrayList<>();
    private final List<MonthlyPayment> morePayments = new ArrayList<>();
    private boolean withoutBudgetLine;
    private List<CostItem> items = List.of();

    private Project() {
      fiscal("100", "60");
    }

    Project ofUnit(String value) {
      unit = value;
      return this;
    }

    Project named(String value) {
      name = value;
      return this;
    }

    Project coded(String value) {
      code = value;
      return this;
    }

    Project fiscal(String approvedWan, String spentWan) {
      return money(FundSource.FISCAL, approvedWan, spentWan);
    }

    Project other(String approvedWan, String spentWan) {
      return money(FundSource.OTHER, approvedWan, spentWan);
    }

    private Project money(FundSource source, String approvedWan, String spentWan) {
      approvals.put(source, new Approval(source, LocalDate.of(2025, 1, 1), wan(approvedWan), 1));
      payments.put(source, new MonthlyPayment(source, 7, JULY_31, wan(spentWan), 1));
      return this;
    }

    Project adjusted(LocalDate day, String wan) {
      adjustments.add(new Approval(FundSource.FISCAL, day, wan(wan), 1));
      return this;
    }

    Project lastPaid(LocalDate day) {
      payments.replaceAll(
          (source, paid) ->
              new MonthlyPayment(source, day.getMonthValue(), day, paid.yuan(), paid.count()));
      return this;
    }

    /** With another payment, or a refund where it is negative. */
    Project paid(LocalDate day, String wan) {
      morePayments.add(
          new MonthlyPayment(FundSource.FISCAL, day.getMonthValue(), day, wan(wan), 1));
      return this;
    }

    Project withoutBudgetLine() {
      withoutBudgetLine = true;
      return this;
    }

    Project item(String item, String spentWan) {
      items = List.of(new CostItem(item, wan(spentWan)));
      return this;
    }

    Spending build() {
      List<Approval> lines = new ArrayList<>(adjustments);
      if (!withoutBudgetLine) {
        lines.addAll(approvals.values());
      }
      List<MonthlyPayment> paid = new ArrayList<>(payments.values());
      paid.addAll(morePayments);
      return new Spending(unit, "群艺馆", code, name, lines, paid, items);
    }
  }
}
