package org.dualwatch.rule.measure;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.TargetValue;

/**
 * A number without a sign, such as 1年: at least, at most or exactly one year? 财预〔2015〕88号 asks for
 * targets that are detailed and quantified (细化量化).
 */
final class QuantityWithoutComparator extends TableRule {

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    return table.indicators().stream()
        .filter(row -> row.value() instanceof TargetValue.Unsigned)
        .map(row -> finding(table, row));
  }

  private Finding finding(TargetTable table, Indicator row) {
    String text = row.value().text();
    String signed = "≥%s、≤%s或=%s".formatted(text, text, text);
    return violated(
        table.subject(row, row.place()),
        Evidence.of(text, signed),
        new Bilingual(
            "“%s”的指标值“%s”没有比较符号，无法判断是至少、至多还是正好。".formatted(row.name().text(), text),
            "The value %s of %s has no comparator, so it may mean at least, at most or exactly."
                .formatted(text, row.name().text())),
        new Bilingual(
            "请按原意写成%s。".formatted(signed),
            "Write what is meant: ≥%s, ≤%s or =%s.".formatted(text, text, text)));
  }
}
