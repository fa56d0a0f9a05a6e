package org.dualwatch.rule.time;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;
import org.dualwatch.value.TargetValue;

/**
 * An indicator of timeliness says 及时 or 按计划 and no day, rate or number of days, so that nobody can
 * say whether it was met. 财预〔2015〕88号 asks for targets that are detailed and quantified (细化量化).
 */
final class TimelinessWithoutDate extends RowRule {

  /** What ties a phrase to a time: a part of the calendar, or a contract or rule that has one. */
  private static final List<String> TIMES =
      List.of(
          "日", "天", "月", "周", "季", "年", "旬", "小时", "分钟", "合同", "约定", "协议", "规定", "时限", "期限",
          "第一时间");

  /** A day or a number of days, which the name or the description may well have. */
  private static final Pattern DATED =
      Pattern.compile("[0-9一二三四五六七八九十两]个?(?:月|日|号|天|周|小时|分钟|工作日|自然日|季度)");

  @Override
  protected boolean concerns(Indicator row) {
    return row.value() instanceof TargetValue.Qualitative && TimelinessRows.has(row);
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    String phrase = Spelling.key(row.value().text());
    return circumstances.words("words").stream().anyMatch(phrase::contains)
            && TIMES.stream().noneMatch(phrase::contains)
            && !dated(row.name().text())
            && !dated(row.description().text())
        ? Stream.of(finding(table, row))
        : Stream.empty();
  }

  private static boolean dated(String text) {
    return DATED.matcher(Spelling.key(text)).find();
  }

  private Finding finding(TargetTable table, Indicator row) {
    String name = row.name().text();
    String text = row.value().text();
    return atValue(
        table,
        row,
        "日期、天数或比例",
        new Bilingual(
            "“" + name + "”的指标值“" + text + "”没有写明日期、天数或比例，无法核对是否做到。",
            "The value "
                + text
                + " of "
                + name
                + " has no day, number of days or rate, so that it cannot be checked."),
        new Bilingual(
            "请写日期、天数或比例，如“2025年9月底前”“≤10个工作日”或“≥95%”；没有固定时间的，请说明。",
            "State a day, a number of days or a rate, such as 2025年9月底前, ≤10个工作日 or ≥95%; explain"
                + " where there is no set time."));
  }
}
