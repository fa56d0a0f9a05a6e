package org.dualwatch.rule.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.Labels;
import org.dualwatch.rule.Rule;
import org.dualwatch.rule.Standing;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.Spelling;

/**
 * Several projects have an indicator of one name, such as 活动举办成功率: it fits any of them and says
 * little of each. 财预〔2015〕88号 asks for indicators that point at one thing (指向明确). Satisfaction and
 * cost are named alike with good reason.
 */
final class IndicatorNameGeneric extends Rule {

  /** A row and the table that it stands in. */
  private record Use(TargetTable table, Indicator row) {}

  @Override
  protected Stream<Finding> check(TargetTables submission, Circumstances circumstances) {
    int tables = circumstances.count("tables");
    if (submission.tables().size() < tables) {
      return Stream.empty();
    }
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    for (TargetTable table : submission.tables()) {
      for (Indicator row : table.indicators()) {
        if (mayBeGeneric(row)) {
          use(uses, new Use(table, row));
        }
      }
    }
    return uses.entrySet().stream()
        .filter(name -> name.getValue().size() >= tables && !Labels.isLevel2InFull(name.getKey()))
        .map(name -> finding(name.getValue(), tables));
  }

  private static boolean mayBeGeneric(Indicator row) {
    String name = row.name().text();
    return !name.isEmpty()
        && !name.contains("满意度")
        && !name.equals(row.level2().text())
        && !Standing.ofSatisfaction(row)
        && !Standing.ofCost(row);
  }

  /** Adds the first use in a table. */
  private static void use(Map<String, List<Use>> uses, Use use) {
    String name = Spelling.key(use.row().name().text());
    List<Use> earlier = uses.computeIfAbsent(name, none -> new ArrayList<>(2));
    if (earlier.isEmpty()
        || earlier.get(earlier.size() - 1).table().number() != use.table().number()) {
      earlier.add(use);
    }
  }

  private Finding finding(List<Use> uses, int tables) {
    Use first = uses.get(0);
    String name = first.row().name().text();
    String zh =
        uses.stream().map(use -> "表" + use.table().number()).collect(Collectors.joining("、"));
    String en =
        uses.stream()
            .map(use -> Integer.toString(use.table().number()))
            .collect(Collectors.joining(", "));
    return violated(
        first.table().subject(first.row(), first.row().name().place()),
        Evidence.of(name + "：" + zh, "同名指标少于" + tables + "张表"),
        new Bilingual(
            "有" + uses.size() + "张表（" + zh + "）的指标都叫“" + name + "”，达到" + tables + "张，看不出各自衡量什么。",
            uses.size()
                + " tables ("
                + en
                + ") have an indicator named "
                + name
                + ", at least "
                + tables
                + ", which does not tell what each measures."),
        new Bilingual(
            "建议在名称中写明各项目自己的内容，如把“活动举办成功率”写成“边疆行演出按计划举办率”。",
            "Name what is particular to each project, such as 边疆行演出按计划举办率 in place of"
                + " 活动举办成功率."));
  }
}
