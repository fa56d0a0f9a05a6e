package org.dualwatch.rule.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.FilledRows;
import org.dualwatch.rule.Labels;
import org.dualwatch.rule.Standing;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * A level 2 label stands under a level 1 label that it does not belong to, such as 社会效益指标 under
 * 产出指标. The families are those of 财预〔2015〕88号, with 成本指标 as a level 1 by 财预〔2021〕101号.
 */
final class Level2NotOfLevel1 extends TableRule {

  /** A level 1 label and the level 2 label under it, without 指标. */
  private record Pair(String level1, String level2) {}

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    Map<Pair, List<Indicator>> pairs = new LinkedHashMap<>();
    for (Indicator row : FilledRows.of(table)) {
      if (!Standing.plainlyInPlace(row) && !row.level1().isBlank() && !row.level2().isBlank()) {
        pairs.computeIfAbsent(pair(row), none -> new ArrayList<>()).add(row);
      }
    }
    return pairs.values().stream().flatMap(rows -> check(table, rows));
  }

  private static Pair pair(Indicator row) {
    return new Pair(Labels.bare(row.level1().text()), Labels.bare(row.level2().text()));
  }

  private Stream<Finding> check(TargetTable table, List<Indicator> rows) {
    String level2 = rows.get(0).level2().text();
    Optional<Labels> level1 = Labels.ofLevel1(rows.get(0).level1().text());
    if (level1.isPresent() && level1.get().has(level2)) {
      return Stream.empty();
    }
    Optional<Labels> home = Labels.ofLevel2(level2);
    return Stream.of(
        level1.isPresent() && home.isPresent()
            ? misplaced(table, rows, level1.get(), home.get())
            : unknown(table, rows));
  }

  private Finding misplaced(TargetTable table, List<Indicator> rows, Labels level1, Labels home) {
    Indicator first = rows.get(0);
    String level2 = first.level2().text();
    return violated(
        table.subject(first, first.level2().place()),
        Evidence.of(first.level1().text() + " - " + level2, home.full() + " - " + level2),
        new Bilingual(
            "“%s”列在“%s”之下（%d行），而它属于“%s”。"
                .formatted(level2, first.level1().text(), rows.size(), home.full()),
            "%s stands under %s (%d row(s)) but belongs to %s."
                .formatted(level2, first.level1().text(), rows.size(), home.full())),
        new Bilingual(
            "请把这些行移到“%s”之下，或把二级指标改为：%s。".formatted(home.full(), level1.listed()),
            "Move these rows to %s, or choose a level 2 label of %s: %s."
                .formatted(home.full(), level1.full(), level1.listed())));
  }

  private Finding unknown(TargetTable table, List<Indicator> rows) {
    Indicator first = rows.get(0);
    String found = first.level1().text() + " - " + first.level2().text();
    return notEvaluated(
        table.subject(first, first.level2().place()),
        Evidence.of(found, "规定的一级、二级指标名称"),
        new Bilingual(
            "没有核对“%s”（%d行）：不是规定的一级、二级指标名称，无法判断是否对应。".formatted(found, rows.size()),
            "%s (%d row(s)) was not checked: the labels are not those of the regulation."
                .formatted(found, rows.size())),
        new Bilingual(
            "如本地表格另有规定可不改；否则请使用规定的名称，如产出指标之下的" + Labels.OUTPUT.listed() + "。",
            "Keep it where a local form prescribes it; otherwise use the regulation's labels, such as "
                + Labels.OUTPUT.listed()
                + " under "
                + Labels.OUTPUT.full()
                + "."));
  }
}
