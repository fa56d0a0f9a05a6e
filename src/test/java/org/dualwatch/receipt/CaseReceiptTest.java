package org.dualwatch.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dualwatch.finding.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The receipt for an answer to a correction case. */
final class CaseReceiptTest {

  @TempDir private Path folder;

  @Test
  void namesTheCaseAndWhatIsStillToBeChosen() throws Exception {
    assertThat(html(ACase.UNANSWERED))
        .contains("没有接收。", "ZG-2025-0123456789", "惠民演出", "还没有登记，请在2025年8月15日（星期五）以前（含当日）选择")
        .as("the case has deadlines of its own")
        .doesNotContain("2025年1月17日");
  }

  @Test
  void namesTheChoiceAndUntilWhenMeasuresAreDue() throws Exception {
    assertThat(html(ACase.CHOSEN))
        .contains("ZG-2025-0123456789", "<td>调剂预算</td>", "还没有报送，请在2025年9月5日（星期五）以前（含当日）报送")
        .doesNotContain("还没有登记");
  }

  @Test
  void saysThatNothingIsLeftToDo() throws Exception {
    assertThat(html(ACase.WITH_MEASURES))
        .contains("已接收。", "回复已经登记", "<td>调剂预算</td>", "已经报送")
        .doesNotContain("还没有");
  }

  private String html(ACase one) throws Exception {
    return ADrop.receipt(ADrop.of(folder, Language.ZH), one.judgement(), one.build()).html();
  }
}
