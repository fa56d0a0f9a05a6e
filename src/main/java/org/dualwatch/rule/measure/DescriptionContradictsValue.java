package org.dualwatch.rule.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;
import org.dualwatch.value.TargetValue;
import org.dualwatch.value.ValueGrammar;

/**
 * 绩效指标描述 states another number than 指标值: 全年举办30场次 beside ≥28场次. 财预〔2015〕88号 asks for clear text
 * (完整性). Only a description with one number in all, in the value's own unit, is compared.
 */
final class DescriptionContradictsValue extends RowRule {

  /** How long a unit may be. */
  private static final int LONGEST_UNIT = 6;

  /** Numerals that would make it two numbers. */
  private static final String CHINESE = "一二三四五六七八九十百千两半几";

  /** With these the number is a part, an average, a base, a formula or a scale. */
  private static final List<String> OTHERWISE =
      List.of(
          "每", "各", "均", "其中", "分别", "单次", "单场", "单个", "满分", "总分", "得分", "扣", "分值", "比", "较", "占",
          "上年", "去年", "往年", "同期", "以前", "现有", "目前", "已", "原", "增", "减", "降", "提高", "提升", "第", "约",
          "左右", "除", "乘", "公式", "=", "÷", "×", "*", "/", "标准", "单价", "总", "预算", "概算", "合同", "投资",
          "上限", "下限", "封顶", "为达标", "为合格", "为满意", "视", "算", "评");

  private static final List<String> AT_LEAST =
      List.of("≥", ">", "以上", "不少", "不低", "至少", "超过", "大于");
  private static final List<String> AT_MOST =
      List.of(
          "≤", "<", "以内", "以下", "不超", "不高", "不多", "至多", "最多", "小于", "低于", "之内", "分钟内", "小时内", "天内",
          "日内", "月内", "年内");

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private static final ValueGrammar GRAMMAR = new ValueGrammar();

  @Override
  protected boolean concerns(Indicator row) {
    return (row.value() instanceof TargetValue.Bounded
            || row.value() instanceof TargetValue.Unsigned)
        && digitFrom(row.description().text(), 0) >= 0;
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    String text = Spelling.key(row.description().text());
    int start = digitFrom(text, 0);
    int end = numberEnd(text, start);
    boolean comparable =
        start >= 0
            && digitFrom(text, end) < 0
            && text.chars().noneMatch(c -> CHINESE.indexOf(c) >= 0)
            && !IndicatorName.mentions(text, OTHERWISE)
            && !oppositeBound(row.value(), text)
            && !Spelling.key(row.name().text()).contains(text.substring(start, end));
    return comparable ? compare(table, row, text, start, end) : Stream.empty();
  }

  private Stream<Finding> compare(
      TargetTable table, Indicator row, String text, int start, int end) {
    String stated = quantity(text, start, end);
    boolean contradicts =
        Measured.of(GRAMMAR.read(stated, "", OptionalInt.empty()))
            .flatMap(there -> Measured.of(row.value()).map(here -> differ(here, there)))
            .orElse(false);
    return contradicts ? Stream.of(finding(table, row, stated)) : Stream.empty();
  }

  /** 100% in a description is nearly always part of how a rate is counted. */
  private static boolean differ(Measured value, Measured stated) {
    boolean formula = stated.isPercentage() && stated.low().compareTo(ALL) == 0;
    return !formula
        && !value.unit().isEmpty()
        && value.unit().equals(stated.unit())
        && value.low().compareTo(stated.low()) != 0;
  }

  /** The number with the longest unit behind it; empty where there is none. */
  private static String quantity(String text, int start, int end) {
    for (int to = Math.min(text.length(), end + LONGEST_UNIT); to > end; to--) {
      String candidate = text.substring(start, to);
      if (GRAMMAR.read(candidate, "", OptionalInt.empty()) instanceof TargetValue.Unsigned) {
        return candidate;
      }
    }
    return "";
  }

  /** At least 28 and at most 30 do not contradict each other. */
  private static boolean oppositeBound(TargetValue value, String text) {
    if (!(value instanceof TargetValue.Bounded bounded)) {
      return false;
    }
    return switch (bounded.comparator()) {
      case AT_LEAST, MORE_THAN -> IndicatorName.mentions(text, AT_MOST);
      case AT_MOST, LESS_THAN -> IndicatorName.mentions(text, AT_LEAST);
      case EXACTLY ->
          IndicatorName.mentions(text, AT_MOST) || IndicatorName.mentions(text, AT_LEAST);
    };
  }

  /** Where the next digit stands, or -1. */
  private static int digitFrom(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (isDigit(text.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  private static int numberEnd(String text, int start) {
    int end = Math.max(0, start);
    while (end < text.length() && (isDigit(text.charAt(end)) || inside(text, end))) {
      end++;
    }
    return end;
  }

  /** A point or comma between two digits. */
  private static boolean inside(String text, int at) {
    return (text.charAt(at) == '.' || text.charAt(at) == ',')
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private Finding finding(TargetTable table, Indicator row, String stated) {
    String name = row.name().text();
    String text = row.value().text();
    return violated(
        table.subject(row, row.place()),
        Evidence.of(text, stated),
        new Bilingual(
            "“" + name + "”的指标值为“" + text + "”，描述中写的是“" + stated + "”，两处不一致。",
            "The value of "
                + name
                + " is "
                + text
                + ", but its description states "
                + stated
                + "."),
        new Bilingual(
            "请核对两处的数，使描述与指标值一致，如都写28场次。",
            "Correct one of the two so that they agree, such as 28场次 in both."));
  }
}
