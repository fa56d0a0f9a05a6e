package org.dualwatch.rule.budget;

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
 * A project of building, repair or IT has no cost indicator. 财预〔2021〕101号 asks for one in such
 * projects; whether a project is one, only its name tells.
 */
final class CostIndicatorMissing extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<Indicator> rows = FilledRows.of(table);
    if (table.kind() != FormKind.PROJECT
        || rows.isEmpty()
        || rows.stream().anyMatch(Standing::ofCost)) {
      return Stream.empty();
    }
    String project = table.project().text();
    for (String other : circumstances.words("other-words")) {
      project = project.replace(other, "");
    }
    String named = project;
    return circumstances.words("words").stream()
        .filter(named::contains)
        .limit(1)
        .map(word -> finding(table, word));
  }

  private Finding finding(TargetTable table, String word) {
    return violated(
        table.subject(table.place()),
        Evidence.of("0项", "至少1项成本指标"),
        new Bilingual(
            "项目名称中有“" + word + "”，表中没有成本指标。",
            "The project's name says " + word + ", and the table has no cost indicator."),
        new Bilingual(
            "工程、修缮和信息化项目请补成本指标，如设备购置费≤96.5万元；不属于这几类的，请说明。",
            "Add one to a project of building, repair or IT, such as 设备购置费≤96.5万元; otherwise explain"
                + " that it is none."));
  }
}
