package org.dualwatch.rule.weight;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.Labels;
import org.dualwatch.rule.Standing;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.FormKind;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * A level 1 has fewer or more points than its band. The weights of 财预〔2021〕101号 are 成本 20, 产出 40,
 * 效益 20, 满意度 10, without cost 50, 30, 10, and without satisfaction its 10 go to the benefit; forms
 * of counties print bands around these.
 */
final class WeightOutsideBand extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    Points points = Points.of(table);
    if (points.none()
        || table.kind() != FormKind.PROJECT
        || !points.complete()
        || !Standing.allTold(points.rows())) {
      return Stream.empty();
    }
    return Arrays.stream(Labels.values())
        .flatMap(level1 -> check(table, points, level1, circumstances));
  }

  private Stream<Finding> check(
      TargetTable table, Points points, Labels level1, Circumstances circumstances) {
    List<Indicator> rows =
        points.rows().stream().filter(row -> Standing.under(row, level1)).toList();
    if (rows.isEmpty()) {
      return Stream.empty();
    }
    String name = level1.name().toLowerCase(Locale.ROOT);
    BigDecimal least = circumstances.number(name + "-least");
    BigDecimal most = circumstances.number(name + "-most");
    BigDecimal sum = Points.sum(rows);
    return sum.compareTo(least) < 0 || sum.compareTo(most) > 0
        ? Stream.of(finding(table, rows.get(0), level1, sum, least, most))
        : Stream.empty();
  }

  private Finding finding(
      TargetTable table,
      Indicator first,
      Labels level1,
      BigDecimal sum,
      BigDecimal least,
      BigDecimal most) {
    String band = least.toPlainString() + "至" + most.toPlainString() + "分";
    String found = Points.shown(sum);
    String label = level1.full();
    return violated(
        table.subject(first.weight().place()),
        Evidence.of(label + found, band),
        new Bilingual(
            label + "的分值合计" + found + "，不在" + band + "之间。",
            "The points of " + label + " add up to " + found + ", outside of " + band + "."),
        new Bilingual(
            "请在一级指标之间调整分值；本地另有规定的，请说明。",
            "Shift points between the levels 1; explain where a local rule says otherwise."));
  }
}
