package org.dualwatch.spending;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One project in the ledger at a day.
 *
 * @param unitCode the spending unit's code as the ledger has it
 * @param projectCode empty where the ledger has none
 * @param funds by fund source; a source without a line in the ledger is absent
 * @param budgetLines how many lines of the ledger's budget it has: without any the ledger knows no
 *     budget, which is another thing than one that was withdrawn to nothing
 * @param items by purpose of payment, sorted by name; payments without a purpose are in no item
 */
public record Spending(
    String unitCode,
    String unitName,
    String projectCode,
    String projectName,
    long budgetLines,
    Map<FundSource, Funds> funds,
    List<CostItem> items) {

  public Spending {
    Map<FundSource, Funds> inOrder = new EnumMap<>(FundSource.class);
    inOrder.putAll(funds);
    funds = Collections.unmodifiableMap(inOrder);
    items = List.copyOf(items);
  }

  /** The money of one source; none where the ledger has no line of it. */
  public Funds of(FundSource source) {
    return funds.getOrDefault(source, Funds.NONE);
  }

  /** The money of all sources. */
  public Funds total() {
    return funds.values().stream().reduce(Funds.NONE, Funds::plus);
  }
}
