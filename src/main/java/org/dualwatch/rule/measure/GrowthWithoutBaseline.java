package org.dualwatch.rule.measure;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.TargetValue;

/**
 * Growth by so many per cent of what nobody says, such as 人次增长率 ≥5%. Without a base it cannot be
 * told whether the target was reached; 财预〔2015〕88号 asks for targets that are detailed and
 * quantified (细化量化).
 */
final class GrowthWithoutBaseline extends RowRule {

  private static final List<String> GROWTH =
      List.of(
          "增长率", "增长", "增长比例", "增长幅度", "增幅", "增速", "提升率", "提高率", "上升率", "下降率", "减少率", "降低率", "压减率",
          "降幅");

  /** Words that state a base, or that the base is each year's predecessor. */
  private static final List<String> BASES =
      List.of(
          "上年", "去年", "上一年", "前年", "往年", "历年", "同比", "环比", "同期", "上期", "上季", "上月", "较", "相比", "对比",
          "比照", "比上", "比前", "比20", "基期", "基数", "基准", "基线", "高到", "升到", "长到", "加到", "降到", "低到", "高至",
          "升至", "长至", "加至", "降至", "低至", "年均", "年增", "逐年", "每年", "年度增", "原有", "现有", "目前", "以前", "之前",
          "之初", "年初", "期初");

  private static final String CENTURY = "20";
  private static final int YEAR_DIGITS = 4;

  @Override
  protected boolean concerns(Indicator row) {
    return !(row.value() instanceof TargetValue.Change)
        && Measured.of(row.value()).filter(GrowthWithoutBaseline::isGrowth).isPresent()
        && IndicatorName.of(row).isOneOf(GROWTH);
  }

  private static boolean isGrowth(Measured measured) {
    return measured.isPercentage() || measured.unit().equals("百分点");
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    boolean based =
        Stream.of(row.name().text(), row.description().text(), row.value().text())
            .anyMatch(text -> statesBase(text, table.fiscalYear()));
    return based ? Stream.empty() : Stream.of(finding(table, row));
  }

  private static boolean statesBase(String text, OptionalInt fiscalYear) {
    return IndicatorName.mentions(text, BASES) || namesOtherYear(text, fiscalYear);
  }

  /** A year that is not the one the target is for: 以2023年人次为100. */
  private static boolean namesOtherYear(String text, OptionalInt fiscalYear) {
    String own = fiscalYear.isPresent() ? Integer.toString(fiscalYear.getAsInt()) : "";
    for (int at = text.indexOf(CENTURY); at >= 0; at = text.indexOf(CENTURY, at + 1)) {
      int end = at + YEAR_DIGITS;
      boolean year = end <= text.length() && digits(text, at, end);
      if (year && (own.isEmpty() || !text.startsWith(own, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean digits(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private Finding finding(TargetTable table, Indicator row) {
    String name = row.name().text();
    String text = row.value().text();
    return atValue(
        table,
        row,
        "写明比较的基期或基数，如“较上年”",
        new Bilingual(
            "“" + name + "”的指标值为“" + text + "”，没有说明与哪一年或什么基数相比。",
            "The value " + text + " of " + name + " does not say from which year or number on."),
        new Bilingual(
            "请在描述中写明基期和基数，如：较上年实际服务120万人次增长。",
            "State the base in the description, such as: growth over last year's 1.2 million visits."));
  }
}
