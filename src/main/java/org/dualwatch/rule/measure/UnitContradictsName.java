package org.dualwatch.rule.measure;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * The name says a rate and the unit a count, or the reverse: 合格率 ≥20个, 参观人次 ≥95%. 财预〔2015〕88号 asks
 * for targets that are detailed and quantified (细化量化).
 */
final class UnitContradictsName extends RowRule {

  private static final String RATE = "率";

  /** Rates that are no share of all, so that a count may be their unit. */
  private static final List<String> NO_SHARES =
      List.of(
          "频率", "汇率", "功率", "倍率", "税率", "分辨率", "费率", "利率", "效率", "速率", "心率", "比率", "概率", "容积率",
          "产出率", "生产率", "周转率", "流通率", "借阅率", "点击率", "翻台率", "赔率", "曲率", "码率", "帧率", "波特率");

  private static final List<String> COUNTS =
      List.of("数量", "场次", "场次数", "人数", "人次", "人次数", "面积", "次数", "个数", "件数");

  /** With these a percentage of a count is its growth or its part. */
  private static final List<String> CHANGES =
      List.of("增", "提高", "提升", "上升", "下降", "减少", "降低", "压减", "占", "比", "率", "完成");

  @Override
  protected boolean concerns(Indicator row) {
    return !row.name().isBlank()
        && Measured.of(row.value()).filter(m -> contradicts(row, m)).isPresent();
  }

  private static boolean contradicts(Indicator row, Measured measured) {
    if (measured.isPercentage()) {
      IndicatorName name = IndicatorName.of(row);
      return name.isOneOf(COUNTS) && !name.mentions(CHANGES);
    }
    return CountingUnits.has(measured.unit()) && isShare(IndicatorName.of(row));
  }

  private static boolean isShare(IndicatorName name) {
    return name.head().endsWith(RATE) && !name.isOneOf(NO_SHARES);
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    boolean percentage = Measured.of(row.value()).filter(Measured::isPercentage).isPresent();
    return Stream.of(
        percentage
            ? finding(table, row, "数量的单位，如≥28场次", "a count, such as ≥28场次")
            : finding(table, row, "百分比，如≥95%", "a percentage, such as ≥95%"));
  }

  private Finding finding(TargetTable table, Indicator row, String zh, String en) {
    String name = row.name().text();
    String text = row.value().text();
    return atValue(
        table,
        row,
        zh,
        new Bilingual(
            "“" + name + "”的指标值为“" + text + "”，单位与名称不一致。",
            "The unit of the value " + text + " does not agree with the name " + name + "."),
        new Bilingual(
            "请改单位或改名称：按这个名称，应当是" + zh + "。", "Change unit or name: by its name it is " + en + "."));
  }
}
