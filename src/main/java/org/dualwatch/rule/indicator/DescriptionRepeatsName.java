package org.dualwatch.rule.indicator;

import java.util.List;
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
 * 绩效指标描述 only repeats 三级指标. The form has the column so that a reader learns how the value is
 * counted; 财预〔2015〕88号 asks for clear text (完整性). One finding a table, since whole tables are
 * filled so.
 */
final class DescriptionRepeatsName extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<Indicator> repeating =
        table.indicators().stream().filter(DescriptionRepeatsName::repeats).toList();
    return repeating.stream().limit(1).map(first -> finding(table, first, repeating.size()));
  }

  private static boolean repeats(Indicator row) {
    String description = row.description().text();
    String name = row.name().text();
    return !description.isEmpty()
        && (description.equals(name) || Spelling.key(description).equals(Spelling.key(name)));
  }

  private Finding finding(TargetTable table, Indicator first, int count) {
    int all = table.indicators().size();
    return violated(
        table.subject(first.description().place()),
        Evidence.of(count + "/" + all, "说明统计什么、怎样计算"),
        new Bilingual(
            all + "项指标中有" + count + "项的描述与名称相同。",
            count + " of " + all + " descriptions are the same as the name."),
        new Bilingual(
            "建议写明统计范围和计算方法，如：全年举办的惠民活动场次，以活动台账为准。",
            "Say what is counted and how, such as: all events of the year, by the register."));
  }
}
