package org.dualwatch.rule.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Amount;
import org.dualwatch.target.Budget;
import org.dualwatch.target.Field;
import org.dualwatch.target.TargetTable;

/**
 * A field of the form's head is empty: unit, project, 预算数, the amounts' unit, or the goal. 完整性, the
 * first part of the review by 财预〔2015〕88号, asks that all parts are filled.
 */
final class HeadFieldMissing extends TableRule {

  /** An empty field of the head, and where it stands. */
  private record Gap(String zh, String en, Place place) {}

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<Gap> gaps = gaps(table);
    return gaps.isEmpty() ? Stream.empty() : Stream.of(finding(table, gaps));
  }

  private static List<Gap> gaps(TargetTable table) {
    Budget budget = table.budget();
    List<Gap> gaps = new ArrayList<>();
    if (table.unit().code().isEmpty() && table.unit().name().isEmpty()) {
      gaps.add(new Gap("预算单位", "the unit", table.unitField().place()));
    }
    if (table.project().isBlank()) {
      gaps.add(new Gap("项目名称", "the project", table.project().place()));
    }
    if (budget.total() instanceof Amount.Blank blank) {
      gaps.add(new Gap("预算数", "the budget", blank.place()));
    }
    if (budget.unit().isEmpty()) {
      gaps.add(new Gap("金额单位（万元或元）", "the unit of the amounts", budget.place()));
    }
    if (table.goals().stream().allMatch(Field::isBlank)) {
      Place place = table.goals().stream().map(Field::place).findFirst().orElse(table.place());
      gaps.add(new Gap("绩效目标", "the goal", place));
    }
    return gaps;
  }

  private Finding finding(TargetTable table, List<Gap> gaps) {
    String zh = String.join("、", gaps.stream().map(Gap::zh).toList());
    String en = String.join(", ", gaps.stream().map(Gap::en).toList());
    return violated(
        table.subject(gaps.get(0).place()),
        Evidence.of("（空）", zh),
        new Bilingual("表头没有填写：" + zh + "。", "The head of the form does not state: " + en + "."),
        new Bilingual("请补填：" + zh + "。", "State it: " + en + "."));
  }
}
