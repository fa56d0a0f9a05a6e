package org.dualwatch.rule.budget;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;

/**
 * 资金用途 only says the project's name again, such as 用于群众艺术馆免费开放, and not what is paid for.
 * 财预〔2015〕88号 asks for clear text (完整性) and for money that matches the goal (相应匹配).
 */
final class PurposeSaysNothing extends TableRule {

  /** Words that say nothing of what is paid for. */
  private static final List<String> FILLERS =
      List.of("主要", "用于", "保障", "开展", "推进", "做好", "完成", "正常", "工作", "项目", "经费", "支出", "等");

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    if (table.purpose().isBlank() || table.project().isBlank()) {
      return Stream.empty();
    }
    String purpose = Spelling.letters(table.purpose().text());
    for (String filler : FILLERS) {
      purpose = purpose.replace(filler, "");
    }
    return Spelling.letters(table.project().text()).contains(purpose)
        ? Stream.of(finding(table))
        : Stream.empty();
  }

  private Finding finding(TargetTable table) {
    String purpose = table.purpose().text();
    return violated(
        table.subject(table.purpose().place()),
        Evidence.of(purpose, "钱用在哪些方面"),
        new Bilingual(
            "资金用途“" + purpose + "”只重复了项目名称。",
            "The purpose " + purpose + " only repeats the project's name."),
        new Bilingual(
            "建议写明钱用在哪些方面，如：演出劳务、场地布置和宣传印刷。", "Say what is paid for, such as 演出劳务、场地布置和宣传印刷."));
  }
}
