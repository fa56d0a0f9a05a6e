package org.dualwatch.rule.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.rule.Standing;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;

/**
 * One indicator joins several aims, such as 促进理论水平、期刊质量提升及文学事业发展: reached in part, it is neither
 * reached nor missed. 财预〔2015〕88号 asks for indicators that are broken down (细化量化). A name that ends
 * in what is measured, such as 图书、报刊和音像制品采购数量, has one measure and is let be.
 */
final class IndicatorJoinsSeveralAims extends RowRule {

  private static final char LISTS = '、';
  private static final String JOINTS = "及和与并";

  /** Words that contain the character of a joint. */
  private static final List<String> WORDS =
      List.of(
          "参与", "与会", "普及", "惠及", "涉及", "触及", "波及", "危及", "及时", "及格", "和谐", "和平", "和睦", "和美", "和解",
          "饱和", "调和", "温和", "总和", "合并", "兼并", "并网", "并轨", "并购");

  private static final List<String> MEASURES =
      List.of(
          "数", "率", "度", "数量", "总量", "产量", "面积", "里程", "人次", "场次", "次数", "时间", "时长", "周期", "比例",
          "金额", "费用", "经费", "成本");

  private static final String DEGREE = "程度";

  @Override
  protected boolean concerns(Indicator row) {
    return row.name().text().indexOf(LISTS) >= 0
        && !Standing.ofCost(row)
        && !Standing.ofSatisfaction(row);
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    String name = Spelling.key(row.name().text());
    int longest = circumstances.count("longest");
    int length = name.codePointCount(0, name.length());
    return length > longest && !measures(name) && joins(name)
        ? Stream.of(finding(table, row, length, longest))
        : Stream.empty();
  }

  private static boolean measures(String name) {
    return Endings.ends(name, MEASURES) && !name.endsWith(DEGREE);
  }

  private static boolean joins(String name) {
    for (int at = name.indexOf(LISTS) + 2; at < name.length() - 1; at++) {
      if (JOINTS.indexOf(name.charAt(at)) >= 0 && !partOfWord(name, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean partOfWord(String name, int at) {
    return WORDS.contains(name.substring(at - 1, at + 1))
        || WORDS.contains(name.substring(at, at + 2));
  }

  private Finding finding(TargetTable table, Indicator row, int length, int longest) {
    String name = row.name().text();
    return atName(
        table,
        row,
        "一项指标一个方面",
        new Bilingual(
            "三级指标“" + name + "”把几个方面合在一起（" + length + "字，超过" + longest + "字），难以判断是否完成。",
            "The indicator "
                + name
                + " joins several aims ("
                + length
                + " characters, more than "
                + longest
                + "), so it is hard to say whether it is reached."),
        new Bilingual(
            "建议拆成几项指标，或只写最主要的一个方面，如：“期刊发表理论文章篇数”。",
            "Split it into one indicator for each aim, or keep the main one, such as 期刊发表理论文章篇数."));
  }
}
