package org.dualwatch.monitoring.form;

import java.util.Map;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.monitoring.PlannedIndicator;
import org.dualwatch.target.Likelihood;
import org.dualwatch.target.MonitoredIndicator;

/** 完成目标可能性 is not stated, or not as one of the three. */
final class LikelihoodMissing implements FormRule {

  static final String ID = "likelihood-missing";

  @Override
  public Stream<Finding> check(FormCheck form) {
    return form.rows().entrySet().stream()
        .filter(pair -> isOpen(pair.getValue().likelihood()))
        .map(pair -> finding(form, pair));
  }

  private static boolean isOpen(Likelihood likelihood) {
    return switch (likelihood) {
      case CERTAIN, POSSIBLE, IMPOSSIBLE -> false;
      case BLANK, UNREAD -> true;
    };
  }

  private static Finding finding(
      FormCheck form, Map.Entry<PlannedIndicator, MonitoredIndicator> pair) {
    String name = pair.getKey().name();
    MonitoredIndicator row = pair.getValue();
    boolean blank = row.likelihood() == Likelihood.BLANK;
    return MonitoringRule.violated(
        ID,
        Severity.BLOCK,
        form.form().subject(row, row.likelihoodField().place()),
        new Evidence(blank ? "空白" : row.likelihoodField().text(), "确定能、有可能、完全不可能三者之一", ""),
        new Bilingual(
            String.format("“%s”的“完成目标可能性”%s。", name, blank ? "没有勾选" : "不是三者之一"),
            String.format("Whether “%s” will be reached is not stated as one of the three.", name)),
        new Bilingual("请在“确定能、有可能、完全不可能”中只勾选一个（√）。", "Mark one of 确定能, 有可能, 完全不可能."));
  }
}
