package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.spending.CostItem;
import org.dualwatch.spending.FundSource;
import org.dualwatch.spending.Funds;
import org.dualwatch.spending.LedgerSnapshot;
import org.dualwatch.spending.Spending;

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

  static LedgerSnapshot snapshot(Spending... projects) {
    return snapshotAt(JULY_31, projects);
  }

  static LedgerSnapshot snapshotAt(LocalDate day, Spending... projects) {
    return new LedgerSnapshot("s1", day, 2025, 1, 1, List.of(projects));
  }

  static MonitoringRun run(AcceptedTable table, Spending... projects) {
    return monitor().run(JULY_31, 2025, List.of(table), snapshot(projects));
  }

  static Monitor monitor() {
    return new Monitor(Bands.standard(), "test");
  }

  /** The rules of all findings of a run. */
  static List<String> rules(MonitoringRun run) {
    return run.findings().stream().map(found -> found.finding().rule()).toList();
  }

  static Finding only(MonitoringRun run) {
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
    private List<CostCap> caps = List.of();

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
      caps = Arrays.stream(wan).map(w -> new CostCap(item, wan(w), CAP_PLACE)).toList();
      return this;
    }

    AcceptedTable build() {
      return new AcceptedTable(
          receipt, "003", "群艺馆", 1, name, code, year, total, fiscal, other, caps, BUDGET_PLACE);
    }
  }

  /** The same project in the ledger, 100 万元 approved, 60 万元 spent until 31 July. */
  static final class Project {
    private String unit = "003";
    private String name = "文化惠民\"活动\"";
    private String code = "0007";
    private final Map<FundSource, Funds> funds = new EnumMap<>(FundSource.class);
    private List<CostItem> items = List.of();
    private long budgetLines = 1;

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
      funds.put(FundSource.FISCAL, new Funds(wan(approvedWan), wan(spentWan)));
      return this;
    }

    Project other(String approvedWan, String spentWan) {
      funds.put(FundSource.OTHER, new Funds(wan(approvedWan), wan(spentWan)));
      return this;
    }

    Project withoutBudgetLine() {
      budgetLines = 0;
      return this;
    }

    Project item(String item, String spentWan) {
      items = List.of(new CostItem(item, wan(spentWan)));
      return this;
    }

    Spending build() {
      return new Spending(unit, "群艺馆", code, name, budgetLines, funds, items);
    }
  }
}
