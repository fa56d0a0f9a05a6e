package org.dualwatch.rule.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;

import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that go by the words of an indicator's name, on both sides of each bound. */
final class IndicatorWordingRulesTest {

  @ParameterizedTest
  @CsvSource({
    "村组干部230人, 230人",
    "惠民活动（28 场）, 28场",
    "培训干部（230人）、党员, 230人",
    "下基层演出１０场, 10场",
    "修缮场馆1.1万平方米, 1.1万平方米",
    "补助农户300余户, 300余户",
    "第20届艺术节观众5000人次, 5000人次",
    "'图书10,000册', '10,000册'",
    "2025年新建5G基站20个, 20个",
    "购置设备50万元, 50万元",
  })
  void findsAValueAtTheEndOfAPartOfAName(String name, String value) {
    assertThat(under("数量指标", name, "=100%", new ValueHiddenInName()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().zh()).endsWith("写有数值“" + value + "”。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年",
        "第20届",
        "第1、2场",
        "5G",
        "12345热线",
        "24小时",
        "3个月",
        "30天",
        "G20",
        "T3台",
        "20件民心工程完成率",
        "20户以上自然村",
        "50人以上培训",
        "每村1个",
        "最多跑1次",
        "惠企31条",
        "二期（3期）",
        "“百县1000场”活动",
        "十场演出",
        "“1+3”行动",
        "补贴300元",
        "合格率（230人）",
        "1、活动场次",
        "95%以上",
        "5A景区创建"
      })
  void findsNoValueInOtherNumbers(String name) {
    assertThat(under("数量指标", name, "=100%", new ValueHiddenInName())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"聘用人员经费（20人）, false", "活动经费50万元, true"})
  void looksForMoneyOnlyInTheNameOfACost(String name, boolean reported) {
    assertThat(under("成本指标", name, "≤50万元", new ValueHiddenInName())).hasSize(reported ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "场馆运行天数, ≥360天, true",
    "举办活动场次, >8场, true",
    "物业服务面积, ≥1.1万平方米, true",
    "培训人数（全年）, ≥300人, true",
    "场馆运行天数, ≤360天, false",
    "场馆运行天数, =360天, false",
    "场馆运行时数, ≥2000小时, false",
    "场馆运行天数比例, ≥95%, false",
    "提前完工天数, ≥3天, false",
    "9月底前完成场次, ≥5场, false",
    "服务质量指数, ≥90分, false",
  })
  void tellsQuantityFromTimeliness(String name, String value, boolean reported) {
    assertThat(under("时效指标", name, value, new QuantityUnderTimeliness())).hasSize(reported ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "设备验收合格率, ≥95%, true",
    "门票收入增长率, ≥5%, true",
    "合格率（设备）, 95%, true",
    "设备验收合格率, 优良, false",
    "活动场次增长率, ≥5%, false",
    "文化站覆盖率, ≥95%, false",
  })
  void tellsQuantityFromOtherRates(String name, String value, boolean reported) {
    assertThat(under("数量指标", name, value, new RateUnderQuantity())).hasSize(reported ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "收到资金, =16.2万元, true",
    "项目资金到位率, =100%, true",
    "发放补助金额, ≥6.3万元, true",
    "购置图书, ≥20万元, true",
    "发放补助人数, ≥63人, false",
    "补助金额, ≥63人, false",
    "补助标准, =1000元/人, false",
    "补助标准, =1000元, false",
    "发放小额贷款金额, ≥500万元, false",
    "资金使用合规率, =100%, false",
  })
  void tellsMoneyFromWhatIsDoneWithIt(String name, String value, boolean reported) {
    assertThat(under("数量指标", name, value, new MoneyNamedAsOutput())).hasSize(reported ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "促进书画、舞蹈及戏曲传承, false",
    "促进书画、舞蹈以及戏曲传承, true",
    "促进 书画、舞蹈及戏曲传承, false",
    "促进群众文化交流、艺术普及工作, false",
    "提升书画和舞蹈水平、扩大影响力, false",
    "图书、报刊和音像制品采购数量, false",
    "提升场馆服务、管理和教学质量, true",
    "理论水平、期刊质量和文学创作提升程度, true",
  })
  void tellsSeveralAimsFromOne(String name, boolean reported) {
    assertThat(under("社会效益指标", name, "有效促进", new IndicatorJoinsSeveralAims()))
        .hasSize(reported ? 1 : 0);
  }

  private static List<Finding> under(String level2, String name, String value, Rule rule) {
    return Checked.by(
        rule, aTable().withoutIndicators().withIndicator("产出指标", level2, name, value));
  }
}
