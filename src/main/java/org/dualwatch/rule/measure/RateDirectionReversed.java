package org.dualwatch.rule.measure;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.Rule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue.Bounded;

/**
 * A rate bounded from the wrong side: 故障率 ≥5% asks for failures, 合格率 ≤95% forbids to do better.
 * 财预〔2015〕88号 asks for targets that are reasonable (合理可行).
 */
final class RateDirectionReversed extends Rule {

  /** Anywhere in a name they may turn its sense: 无安全事故率, 未按时完成率. */
  private static final List<String> DENIALS = List.of("不", "未", "无", "零", "非", "免");

  @Override
  protected Stream<Finding> check(TargetTables submission, Circumstances circumstances) {
    List<String> bad = circumstances.words("bad");
    List<String> good = circumstances.words("good");
    Stream.Builder<Finding> findings = Stream.builder();
    for (TargetTable table : submission.tables()) {
      for (Indicator row : table.indicators()) {
        if (row.value() instanceof Bounded bounded
            && reversed(row, bounded, bad, good)
            && certain(row, circumstances)) {
          findings.add(finding(table, row, bounded));
        }
      }
    }
    return findings.build();
  }

  private static boolean reversed(
      Indicator row, Bounded bounded, List<String> bad, List<String> good) {
    return bounded.comparator() != Comparator.EXACTLY
        && IndicatorName.of(row).isOneOf(fromBelow(bounded) ? bad : good);
  }

  private static boolean fromBelow(Bounded bounded) {
    return bounded.comparator() == Comparator.AT_LEAST
        || bounded.comparator() == Comparator.MORE_THAN;
  }

  private static boolean certain(Indicator row, Circumstances circumstances) {
    IndicatorName name = IndicatorName.of(row);
    List<String> falls = circumstances.words("falls");
    return !name.mentions(DENIALS)
        && !name.mentions(circumstances.words("neither"))
        && !name.mentions(falls)
        && !IndicatorName.mentions(row.description().text(), falls);
  }

  private Finding finding(TargetTable table, Indicator row, Bounded bounded) {
    String number = bounded.number().toPlainString() + bounded.unit();
    return fromBelow(bounded)
        ? finding(table, row, "低", "less", "≤" + number)
        : finding(table, row, "高", "more", "≥" + number);
  }

  private Finding finding(
      TargetTable table, Indicator row, String betterZh, String betterEn, String mended) {
    String name = row.name().text();
    String text = row.value().text();
    return violated(
        table.subject(row, row.place()),
        Evidence.of(text, mended),
        new Bilingual(
            "“" + name + "”应当越" + betterZh + "越好，指标值“" + text + "”的方向相反。",
            "For "
                + name
                + " "
                + betterEn
                + " is better, but the value "
                + text
                + " points the other way."),
        new Bilingual("请核对符号，如写成“" + mended + "”。", "Check the sign; it may read " + mended + "."));
  }
}
