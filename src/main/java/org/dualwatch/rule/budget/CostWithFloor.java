package org.dualwatch.rule.budget;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;

/**
 * A cost is to be at least so much, which rewards spending. A cost indicator bounds what a project
 * may cost (财预〔2015〕88号 and 财预〔2021〕101号, 成本指标).
 */
final class CostWithFloor extends TableRule {

  /** What is better the more there is of it. */
  private static final List<String> GAINS =
      List.of("节约", "节支", "节省", "降低", "下降", "减少", "压减", "收入", "筹集", "自筹", "增收", "撬动", "带动", "引入");

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    return CostRows.of(table).rows().stream()
        .filter(CostWithFloor::isFloorOfMoney)
        .filter(row -> GAINS.stream().noneMatch(row.name().text()::contains))
        .map(row -> finding(table, row));
  }

  private static boolean isFloorOfMoney(Indicator row) {
    return row.value() instanceof TargetValue.Bounded bounded
        && (bounded.comparator() == Comparator.AT_LEAST
            || bounded.comparator() == Comparator.MORE_THAN)
        && CostRows.amount(row).isPresent();
  }

  private Finding finding(TargetTable table, Indicator row) {
    String value = row.valueField().text();
    String name = row.name().text();
    return violated(
        table.subject(row, row.place()),
        Evidence.of(value, "≤或=的金额"),
        new Bilingual(
            "成本指标“" + name + "”的指标值“" + value + "”是下限，花得越多越算完成。",
            "The value "
                + value
                + " of the cost "
                + name
                + " is a floor: the more is spent the better."),
        new Bilingual("请写成成本的上限，如≤20万元。", "State the most that it may cost, such as ≤20万元."));
  }
}
