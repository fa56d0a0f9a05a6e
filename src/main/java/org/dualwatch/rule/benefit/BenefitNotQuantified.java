package org.dualwatch.rule.benefit;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.FilledRows;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;
import org.dualwatch.value.TargetValue;

/**
 * Benefits are stated in words only. 财预〔2015〕88号 asks for targets that are detailed and quantified
 * (细化量化); one benefit of a table that is counted or dated is enough.
 */
final class BenefitNotQuantified extends TableRule {

  /** Words that are as good as a number: none, and all. */
  private static final List<String> NONE_OR_ALL = List.of("零", "无", "不发生", "未发生", "全覆盖");

  private static final String RANKS = "0123456789一二三四五甲乙丙aⅠⅡⅢⅣⅤⅰⅱⅲⅳⅴ";

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<Indicator> benefits = FilledRows.of(table).stream().filter(BenefitRows::has).toList();
    return benefits.stream().allMatch(row -> inWords(row.value()))
        ? benefits.stream().limit(1).map(first -> finding(table, first, benefits))
        : Stream.empty();
  }

  /** Whether a value is a phrase without a number; one that is unread may well have one. */
  private static boolean inWords(TargetValue value) {
    if (!(value instanceof TargetValue.Qualitative)) {
      return false;
    }
    String key = Spelling.key(value.text());
    return NONE_OR_ALL.stream().noneMatch(key::contains) && !ranked(key, '级') && !ranked(key, '类');
  }

  /** Whether a rank stands in the text, such as 三级 or Ⅲ类, which is as good as a number. */
  private static boolean ranked(String key, char unit) {
    int at = key.indexOf(unit);
    return at > 0 && RANKS.indexOf(key.charAt(at - 1)) >= 0;
  }

  private Finding finding(TargetTable table, Indicator first, List<Indicator> benefits) {
    String values =
        String.join("、", benefits.stream().map(row -> row.value().text()).distinct().toList());
    return violated(
        table.subject(first.place()),
        Evidence.of(values, "至少1项有数量或时间的效益指标"),
        new Bilingual(
            benefits.size() + "项效益指标都没有数量或时间：" + values + "。",
            "None of the "
                + benefits.size()
                + " benefit(s) has a number or a date: "
                + values
                + "."),
        new Bilingual(
            "建议至少有一项效益写数量，如“服务人次比上年增长率”≥5%。",
            "Give at least one benefit a number, such as 服务人次比上年增长率 ≥5%."));
  }
}
