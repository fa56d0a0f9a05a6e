package org.dualwatch.rule.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;

/**
 * Two indicators of a table carry one name, so nobody can say later which of the two was reached.
 * 财预〔2015〕88号 asks for indicators that point at one thing (指向明确); the budget system refuses to save
 * such a table.
 */
final class IndicatorDuplicated extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    Map<String, Indicator> firsts = new HashMap<>();
    Stream.Builder<Finding> findings = Stream.builder();
    for (Indicator row : table.indicators()) {
      if (row.name().isBlank()) {
        continue;
      }
      Indicator first = firsts.putIfAbsent(Spelling.key(row.name().text()), row);
      if (first != null) {
        findings.add(finding(table, first, row));
      }
    }
    return findings.build();
  }

  private Finding finding(TargetTable table, Indicator first, Indicator again) {
    String name = again.name().text();
    String where = first.name().place().text();
    return violated(
        table.subject(again, again.name().place()),
        Evidence.of(name, "同一张表内不重名"),
        new Bilingual(
            "三级指标“%s”与%s的指标重名。".formatted(name, where),
            "The indicator %s has the same name as the one at %s.".formatted(name, where)),
        new Bilingual(
            "请删除重复的一行，或把两个指标的名称写得可以区分。",
            "Delete one of the two rows, or name the two indicators apart."));
  }
}
