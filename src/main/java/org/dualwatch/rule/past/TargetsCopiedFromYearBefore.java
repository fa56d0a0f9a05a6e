package org.dualwatch.rule.past;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * Every indicator has the name and value of the year before. 财预〔2015〕88号 asks for targets that are
 * neither too high nor too low for their year (合理可行). Rows that were accepted for this year already
 * are not looked at again.
 */
final class TargetsCopiedFromYearBefore extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    return AcceptedTable.yearBefore(table, circumstances).stream()
        .flatMap(before -> compare(table, before, circumstances));
  }

  private Stream<Finding> compare(
      TargetTable table, AcceptedTable before, Circumstances circumstances) {
    List<Indicator> rows = FilledRows.of(table);
    int fewest = circumstances.count("rows");
    if (rows.isEmpty() || rows.size() < fewest || !areAllOf(before, rows)) {
      return Stream.empty();
    }
    return AcceptedTable.sameYear(table, circumstances)
            .filter(accepted -> areAllOf(accepted, rows))
            .isPresent()
        ? Stream.empty()
        : Stream.of(finding(table, before, rows, fewest));
  }

  private static boolean areAllOf(AcceptedTable earlier, List<Indicator> rows) {
    Map<String, Set<String>> values = new HashMap<>();
    FilledRows.of(earlier.table())
        .forEach(
            row ->
                values
                    .computeIfAbsent(YearlessKey.ofName(row), none -> new HashSet<>())
                    .add(YearlessKey.ofValue(row)));
    return rows.stream()
        .allMatch(
            row ->
                values
                    .getOrDefault(YearlessKey.ofName(row), Set.of())
                    .contains(YearlessKey.ofValue(row)));
  }

  private Finding finding(
      TargetTable table, AcceptedTable before, List<Indicator> rows, int fewest) {
    int count = rows.size();
    return violated(
        table.subject(rows.get(0).place()),
        Evidence.of(count + "个指标与上年相同", "按本年度情况核对过的指标值"),
        new Bilingual(
            "全部" + count + "个指标（" + fewest + "个以上时比较）的名称和指标值与" + before.zh() + "的相同。",
            "All "
                + count
                + " indicators (compared from "
                + fewest
                + " on) have the names and values of "
                + before.en()
                + "."),
        new Bilingual(
            "请按本年度的预算和工作量核对各指标值，如上年已完成30场的，本年度可写≥30场；核对后相同的，不用修改。",
            "Check the values by this year's money and work, such as ≥30场 where 30 were held last"
                + " year; where they are right, nothing is to be done."));
  }
}
