package org.dualwatch.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One project in the ledger at a day.
 *
 * @param unitCode the spending unit's code as the ledger has it
 * @param projectCode empty where the ledger has none
 * @param approvals the budget with its adjustments, by day and source
 * @param payments by month and source
 * @param items by purpose of payment, sorted by name; payments without a purpose are in no item
 */
public record Spending(
    String unitCode,
    String unitName,
    String projectCode,
    String projectName,
    List<Approval> approvals,
    List<MonthlyPayment> payments,
    List<CostItem> items) {

  private static final Set<FundSource> ALL = Set.of(FundSource.values());

  public Spending {
    approvals = List.copyOf(approvals);
    payments = List.copyOf(payments);
    items = List.copyOf(items);
  }

  /** The money of one source; none where the ledger has no line of it. */
  public Funds of(FundSource source) {
    return funds(Set.of(source));
  }

  /** The money of all sources. */
  public Funds total() {
    return funds(ALL);
  }

  /** Asked for several times of each project of a city, hence by plain loops. */
  private Funds funds(Set<FundSource> sources) {
    BigDecimal approved = Funds.NOTHING;
    for (Approval approval : approvals) {
      approved = sources.contains(approval.source()) ? approved.add(approval.yuan()) : approved;
    }
    BigDecimal spent = Funds.NOTHING;
    for (MonthlyPayment payment : payments) {
      spent = sources.contains(payment.source()) ? spent.add(payment.yuan()) : spent;
    }
    return new Funds(approved, spent);
  }

  /**
   * How many lines of the ledger's budget it has: without any the ledger knows no budget, which is
   * another thing than one that was withdrawn to nothing.
   */
  public long budgetLines() {
    return approvals.stream().mapToLong(Approval::lines).sum();
  }

  /** What may be spent as the ledger stood when a day was over, in 元. */
  public BigDecimal approvedUntil(LocalDate day) {
    return sum(approvals.stream().filter(a -> !a.day().isAfter(day)).map(Approval::yuan).toList());
  }

  /** What was paid from the beginning of the year to the end of a month, in 元. */
  public BigDecimal spentUntilMonth(int month) {
    BigDecimal spent = Funds.NOTHING;
    for (MonthlyPayment payment : payments) {
      spent = payment.month() <= month ? spent.add(payment.yuan()) : spent;
    }
    return spent;
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(Funds.NOTHING, BigDecimal::add);
  }
}
