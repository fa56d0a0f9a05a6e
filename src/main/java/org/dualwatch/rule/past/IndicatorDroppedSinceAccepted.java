package org.dualwatch.rule.past;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.FilledRows;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * An indicator of the accepted table of the same year is not in this one. By 财预〔2015〕88号 an
 * approved target is not changed without cause, since it is what the year is evaluated by.
 */
final class IndicatorDroppedSinceAccepted extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    return AcceptedTable.sameYear(table, circumstances).stream()
        .flatMap(accepted -> compare(table, accepted));
  }

  private Stream<Finding> compare(TargetTable table, AcceptedTable accepted) {
    List<Indicator> rows = FilledRows.of(table);
    Set<String> names = rows.stream().map(YearlessKey::ofName).collect(toSet());
    List<String> dropped =
        FilledRows.of(accepted.table()).stream()
            .filter(row -> !row.name().isBlank() && !names.contains(YearlessKey.ofName(row)))
            .map(row -> row.name().text())
            .distinct()
            .toList();
    return rows.isEmpty() || dropped.isEmpty()
        ? Stream.empty()
        : Stream.of(finding(table, accepted, rows.get(0), dropped));
  }

  private Finding finding(
      TargetTable table, AcceptedTable accepted, Indicator first, List<String> dropped) {
    String names = String.join("、", dropped);
    return violated(
        table.subject(first.name().place()),
        Evidence.of("没有：" + names, "与已接收的指标相同，或说明原因"),
        new Bilingual(
            accepted.zh() + "中有" + dropped.size() + "个指标在本表中没有，或者改了名称：" + names + "。",
            dropped.size()
                + " of the indicators of "
                + accepted.en()
                + " are not in this one, or have other names: "
                + names
                + "."),
        new Bilingual(
            "请补回“" + dropped.get(0) + "”等没有列出的指标；确需取消或改名的，请说明原因。",
            "Restore what is not listed, such as "
                + dropped.get(0)
                + ", or explain why it was"
                + " cancelled or renamed."));
  }
}
