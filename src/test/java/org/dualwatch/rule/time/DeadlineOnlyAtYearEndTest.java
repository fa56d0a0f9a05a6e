package org.dualwatch.rule.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;

import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Checked;
import org.dualwatch.target.ATargetTable;
import org.junit.jupiter.api.Test;

final class DeadlineOnlyAtYearEndTest {

  @Test
  void advisesOncePerTable() {
    assertThat(check(withDeadlines("2025年12月20日前", "2025年12月底前", "2025年12月底前")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.evidence().found()).isEqualTo("2025年12月20日前、2025年12月底前");
              assertThat(finding.fix().zh()).contains("2025年7月底前");
            });
  }

  @Test
  void leavesDeadlinesOutsideOfTheYearToAnotherRule() {
    assertThat(check(withDeadlines("2025年12月底前", "2026年3月底前"))).isEmpty();
    assertThat(check(withDeadlines("2024年12月底前"))).isEmpty();
    assertThat(check(withDeadlines("2025年12月底前").withoutFiscalYear())).isEmpty();
  }

  @Test
  void takesAnUnreadTimeForOneThatMayBeEarly() {
    assertThat(check(withDeadlines("2025年12月底前", "2025年7月前"))).isEmpty();
  }

  private static List<Finding> check(ATargetTable table) {
    return Checked.by(new DeadlineOnlyAtYearEnd(), table);
  }

  private static ATargetTable withDeadlines(String... deadlines) {
    ATargetTable table = aTable().withoutIndicators();
    for (String deadline : deadlines) {
      table.withIndicator("产出指标", "时效 指标（10分）", "完成时间", deadline);
    }
    return table;
  }
}
