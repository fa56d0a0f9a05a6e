package org.dualwatch.rule.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.FilledRows;
import org.dualwatch.rule.Standing;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.FormKind;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * A project's table has unusually few or many indicators, so that it says too little or the main
 * thing is lost. 财预〔2015〕88号 asks for targets that are detailed (细化量化) and point at one thing
 * (指向明确); how many that are is a choice of the office.
 */
final class IndicatorCountUnusual extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<Indicator> rows = FilledRows.of(table);
    int fewest = circumstances.count("fewest");
    int most = circumstances.count("most");
    int count = rows.size();
    boolean usual = count == 0 || (count >= fewest && count <= most);
    if (usual || table.kind() != FormKind.PROJECT || !Standing.allTold(rows)) {
      return Stream.empty();
    }
    return Stream.of(count < fewest ? few(table, count, fewest) : many(table, count, most));
  }

  private Finding few(TargetTable table, int count, int fewest) {
    return violated(
        table.subject(table.place()),
        Evidence.of(count + "项", "不少于" + fewest + "项"),
        new Bilingual(
            "表中有" + count + "项指标，少于" + fewest + "项。",
            "The table has " + count + " indicators, fewer than " + fewest + "."),
        new Bilingual(
            "请看绩效目标中的各项任务是否都有指标，缺的可补填，如为培训任务补“培训人次”。",
            "See whether every task of the goal has an indicator, and add what is missing, such as"
                + " 培训人次 for a training."));
  }

  private Finding many(TargetTable table, int count, int most) {
    return violated(
        table.subject(table.place()),
        Evidence.of(count + "项", "不多于" + most + "项"),
        new Bilingual(
            "表中有" + count + "项指标，多于" + most + "项。",
            "The table has " + count + " indicators, more than " + most + "."),
        new Bilingual(
            "可保留最能说明项目的核心指标，把同类的合并，如把各类活动场次合为“惠民活动场次”。",
            "Keep the indicators that say most, and merge those of a kind, such as all events into"
                + " 惠民活动场次."));
  }
}
