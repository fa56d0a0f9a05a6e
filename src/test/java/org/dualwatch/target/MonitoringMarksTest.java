package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dualwatch.finding.Place;
import org.dualwatch.value.TargetValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people tick, write or leave open in a monitoring form. */
final class MonitoringMarksTest {
  @Test
  void leavesOpenWhatIsLeftEmpty() {
    MonitoredIndicator first = AMonitoringForm.withoutRows().withMarks(nine()).first();

    assertThat(first.reasons()).isEmpty();
    assertThat(first.reasonText().isBlank()).isTrue();
    assertThat(first.likelihood()).isEqualTo(Likelihood.BLANK);
    assertThat(first.likelihoodField().place()).isEqualTo(new Place.InTable(1, 11, 14));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "√", "✓", "✔", "✔\uFE0F", "☑", "☒", "●", "（√）", "[✓]", "1", "１", "是", "Y", "y", " √ "
      })
  void takesATickForATick(String tick) {
    MonitoredIndicator first =
        AMonitoringForm.withoutRows().withMarks("", tick, "", "", tick, "", tick, "", "").first();

    assertThat(first.reasons()).containsExactly(DeviationReason.RULES, DeviationReason.OTHER);
    assertThat(first.reasonText().isBlank()).isTrue();
    assertThat(first.likelihood()).isEqualTo(Likelihood.CERTAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"☐", "□", "⬜", "（ ）", "()", "0", "否", "N", "-", "/", "×", "无"})
  void takesAnEmptyBoxForNone(String box) {
    MonitoredIndicator first =
        AMonitoringForm.withoutRows().withMarks(box, box, box, box, box, "", box, "☑", box).first();

    assertThat(first.reasons()).isEmpty();
    assertThat(first.likelihood()).isEqualTo(Likelihood.POSSIBLE);
  }

  @Test
  void keepsWordsInTheColumnOfAReason() {
    MonitoredIndicator first =
        AMonitoringForm.withoutRows().withMarks("资金未到位", "", "", "", "", "已催办", "", "", "").first();

    assertThat(first.reasons()).containsExactly(DeviationReason.FUNDING);
    assertThat(first.reasonText().text()).isEqualTo("资金未到位 | 已催办");
  }

  @Test
  void takesNoAnswerForTwo() {
    MonitoredIndicator first =
        AMonitoringForm.withoutRows().withMarks("", "", "", "", "", "", "√", "√", "").first();

    assertThat(first.likelihood()).isEqualTo(Likelihood.UNREAD);
    assertThat(first.likelihoodField().text()).isEqualTo("√ | √");
  }

  @Test
  void takesNoAnswerForOtherWords() {
    MonitoredIndicator first =
        AMonitoringForm.withoutRows().withMarks("", "", "", "", "", "", "八成", "", "").first();

    assertThat(first.likelihood()).isEqualTo(Likelihood.UNREAD);
  }

  @ParameterizedTest
  @CsvSource({
    "确定能, CERTAIN",
    "1, CERTAIN",
    "有可能（2）, POSSIBLE",
    "3、完全不可能, IMPOSSIBLE",
    "☑确定能 ☐有可能 ☐完全不可能, CERTAIN",
    "☐ 确定能 ☑ 有可能 ☐ 完全不可能, POSSIBLE",
    "确定能□有可能□完全不可能√, IMPOSSIBLE",
    "确定能√ 有可能 完全不可能, CERTAIN",
    "确定能 √有可能 完全不可能, POSSIBLE",
    "☐确定能 ☐有可能 ☐完全不可能, BLANK",
    "（√）确定能 （ ）有可能 （ ）完全不可能, CERTAIN",
    "确定能( ) 有可能(√) 完全不可能( ), POSSIBLE",
    "○确定能 ●有可能 ○完全不可能, POSSIBLE",
    "（）确定能 （）有可能 （）完全不可能, BLANK",
    "'', BLANK",
    "/, BLANK",
    "确定能 有可能 完全不可能, UNREAD",
    "☑确定能 ☑有可能, UNREAD",
    "☐确定能 有可能, UNREAD",
    "能, UNREAD",
    "12, UNREAD",
    "100%, UNREAD",
    "不确定能不能, UNREAD",
    "√, UNREAD"
  })
  void readsTheAnswerInOneColumn(String cell, Likelihood answer) {
    assertThat(inOneColumn("", cell).likelihood()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "人员保障, STAFF, ''",
    "人员保障：两人离职, STAFF, 人员保障：两人离职",
    "☐经费保障 ☑硬件条件保障 ☐其他, EQUIPMENT, ''",
    "( )经费保障 (√)硬件条件保障 ( )其他, EQUIPMENT, ''",
    "人员保障：窗口少两人, STAFF, 人员保障：窗口少两人",
    "其他。场馆维修, OTHER, 其他。场馆维修"
  })
  void readsTheReasonInOneColumn(String cell, DeviationReason reason, String text) {
    MonitoredIndicator first = inOneColumn(cell, "");

    assertThat(first.reasons()).containsExactly(reason);
    assertThat(first.reasonText().text()).isEqualTo(text);
  }

  @Test
  void readsTwoReasonsInOneColumn() {
    assertThat(inOneColumn("1.经费保障\n2.人员保障", "").reasons())
        .containsExactly(DeviationReason.FUNDING, DeviationReason.STAFF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"与其他单位协调", "天气", "无"})
  void keepsAReasonInOtherWordsAsTextOnly(String cell) {
    MonitoredIndicator first = inOneColumn(cell, "");

    assertThat(first.reasons()).isEmpty();
    assertThat(first.reasonText().text()).isEqualTo(cell);
  }

  private static MonitoredIndicator inOneColumn(String reason, String likelihood) {
    return AMonitoringForm.withoutRows()
        .withHeadings(
            "一级指标",
            "二级指标",
            "三级指标",
            "年度指标值",
            "1-7月完成情况",
            "全年预计完成情况",
            "偏差原因分析",
            "完成目标可能性（1确定能 2有可能 3完全不可能）",
            "备注")
        .withRow("产出指标", "数量指标", "演出场次", "≥28场次", "18场", "28场", reason, likelihood, "")
        .first();
  }

  @Test
  void goesOnDownwardsWithMergedReasonsButNotWithValues() {
    List<MonitoredIndicator> indicators =
        AMonitoringForm.withoutRows()
            .withMarks("", "", "√", "", "", "缺两人", "", "√", "")
            .withRow(
                "↑", "↑", "↑", "展览场次", "≥2场次", "↑", "2场次", "", "", "↑", "", "", "↑", "", "↑", "",
                "")
            .read()
            .indicators();

    MonitoredIndicator second = indicators.get(1);
    assertThat(second.level2().text()).isEqualTo("数量指标");
    assertThat(second.reasons()).containsExactly(DeviationReason.STAFF);
    assertThat(second.reasonText().text()).isEqualTo("缺两人");
    assertThat(second.likelihood()).isEqualTo(Likelihood.POSSIBLE);
    assertThat(second.actual()).isInstanceOf(TargetValue.Unread.class);
  }

  @Test
  void keepsTheReasonsInOneOrder() {
    assertThat(
            AMonitoringForm.withoutRows()
                .withMarks("√", "√", "√", "√", "√", "", "", "", "")
                .first()
                .reasons())
        .isEqualTo(Set.of(DeviationReason.values()))
        .containsExactly(DeviationReason.values());
  }

  private static String[] nine() {
    return new String[] {"", "", "", "", "", "", "", "", ""};
  }
}
