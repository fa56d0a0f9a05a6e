package org.dualwatch.rule.benefit;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.FormKind;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;

/**
 * An indicator of satisfaction does not say whose: 满意度, or 服务对象满意度 as the label itself has it.
 * 财预〔2015〕88号 asks for indicators that point at one thing (指向明确). Forms of a whole unit or of a
 * region serve everybody there, so only those of a project are looked at.
 */
final class SatisfactionNamesNoGroup extends TableRule {

  private static final List<String> ENDINGS = List.of("(%)", "指标", "满意程度", "满意度", "满意率");

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    if (table.kind() != FormKind.PROJECT) {
      return Stream.empty();
    }
    List<Indicator> rows =
        table.indicators().stream()
            .filter(row -> SatisfactionRows.filed(row) && SatisfactionRows.says(row.name()))
            .toList();
    if (rows.isEmpty()) {
      return Stream.empty();
    }
    List<String> nobody = circumstances.words("words");
    return rows.stream()
        .filter(row -> namesNobody(Spelling.key(row.name().text()), nobody))
        .map(row -> finding(table, row));
  }

  /** Whether a name is of satisfaction, and what is before that is nobody in particular. */
  private static boolean namesNobody(String name, List<String> nobody) {
    String group = name;
    for (String ending : ENDINGS) {
      group = group.endsWith(ending) ? group.substring(0, group.length() - ending.length()) : group;
    }
    return !group.contains("满意") && (group.isEmpty() || nobody.contains(group));
  }

  private Finding finding(TargetTable table, Indicator row) {
    String name = row.name().text();
    return violated(
        table.subject(row, row.name().place()),
        Evidence.of(name, "写明对象的名称"),
        new Bilingual(
            "满意度指标“" + name + "”没有写明是哪些人的满意度。",
            "The indicator " + name + " does not say whose satisfaction it is."),
        new Bilingual(
            "请写明调查的对象，如“参训学员满意度”“来馆群众满意度”。",
            "Name the people who are asked, such as 参训学员满意度 or 来馆群众满意度."));
  }
}
