package org.dualwatch.monitoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.dualwatch.finding.Finding;
import org.dualwatch.spending.Funds;
import org.dualwatch.spending.Spending;

/** 预算执行 of one project, where the ledger tells it. */
public sealed interface Execution {

  /** The amounts, where they are known. */
  default Optional<Known> known() {
    return Optional.empty();
  }

  /**
   * The project was found in the ledger.
   *
   * @param spending its ledger entry: approved and spent, total and per fund source
   * @param total the entry's money of all sources, added up once for all who ask
   * @param budget what the rate is of, in 元: approved by the ledger, or planned by the table where
   *     the ledger has no budget of the project; never negative
   * @param rate 预算执行率 in %, two decimals; 0 where the budget is 0
   * @param pointsBehind time progress less the rate, in percentage points; negative where ahead
   */
  record Known(
      Spending spending, Funds total, BigDecimal budget, BigDecimal rate, BigDecimal pointsBehind)
      implements Execution {

    static Known of(AcceptedTable table, Spending spending, TimeProgress time) {
      Funds total = spending.total();
      BigDecimal stated = spending.budgetLines() > 0 ? total.approved() : table.total();
      BigDecimal budget = stated.max(BigDecimal.ZERO);
      BigDecimal rate = Percent.of(total.spent(), budget);
      return new Known(spending, total, budget, rate, time.percent().subtract(rate));
    }

    @Override
    public Optional<Known> known() {
      return Optional.of(this);
    }
  }

  /**
   * Nothing can be compared.
   *
   * @param finding says so, and what to do about it
   */
  record Unknown(Why why, Finding finding) implements Execution {}

  /** Why a table and the ledger cannot be set beside each other. */
  enum Why {
    NOT_IN_LEDGER,
    /** More than one project of the ledger could be the table's. */
    SEVERAL_IN_LEDGER,
    /** More than one table could be the project's. */
    SEVERAL_TABLES
  }
}
