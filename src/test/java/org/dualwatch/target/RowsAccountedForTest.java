package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.AFile.row;
import static org.dualwatch.target.AForm.aForm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nothing is dropped in silence: rows read and rows reported are all rows of the document. */
final class RowsAccountedForTest {

  private static final List<List<String>> STRANGE =
      List.of(
          row("会议通知"),
          row("序号", "名称", "数量"),
          row("1", "音箱", "2"),
          row("", "", "观众", "", "≥5人"),
          row("填报人：示例", "日期"),
          row("合计", "", "", "", "120"),
          row("项目名称"),
          row("一级指标", "二级指标", "三级指标"),
          row("年度主要任务", "任务名称", "主要内容", "预算金额（万元）"));

  @Test
  void aCompleteFormIsReadRowByRow() {
    FormFinder.Found found = AFile.of(aForm()).found();

    assertThat(found.rows()).isEqualTo(7);
    assertThat(found.read()).isEqualTo(7);
    assertThat(found.unread()).isEmpty();
  }

  @Test
  void aMonitoringFormIsReadRowByRow() {
    FormFinder.Found found = AMonitoringForm.aMonitoringForm().inAFile().found();

    assertThat(found.rows()).isEqualTo(12);
    assertThat(found.read()).isEqualTo(12);
    assertThat(found.unread()).isEmpty();
  }

  @Test
  void everyRowOfAnyMixtureIsReadOrReported() {
    Random random = new Random(363207);
    for (int i = 0; i < 500; i++) {
      List<List<String>> rows = new ArrayList<>(aForm().withDeadline("2025年9月底前").rows());
      if (random.nextInt(3) == 0) {
        rows.addAll(random.nextInt(rows.size() + 1), AMonitoringForm.aMonitoringForm().rows());
      }
      for (int more = random.nextInt(5); more > 0; more--) {
        rows.add(random.nextInt(rows.size() + 1), STRANGE.get(random.nextInt(STRANGE.size())));
      }
      if (random.nextInt(4) == 0) {
        Collections.shuffle(rows, random);
      }
      FormFinder.Found found = AFile.of().withRows(rows).found();

      assertThat(found.rows()).isEqualTo(rows.size());
      assertThat(found.read() + found.unread().size()).as("%s", rows).isEqualTo(rows.size());
    }
  }
}
