package org.dualwatch.rule.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.target.Extra;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;

/**
 * A number without a unit, such as 活动经费 ≤5: 元 or 万元? 财预〔2015〕88号 asks for targets that are detailed
 * and quantified (细化量化). A unit in brackets behind the name, 参观人数（万人次）, is one; so is a unit that
 * we do not know.
 */
final class UnitMissing extends RowRule {

  /** What stands in brackets behind a name and is no unit. */
  private static final Set<String> NOTES =
      Set.of("线上", "线下", "全年", "年度", "本年", "当年", "新增", "累计", "新建", "改造", "小计", "合计");

  /** A longer note in brackets is a remark, not a unit. */
  private static final int LONGEST_UNIT = 4;

  /** What a number up to 1 may state as a decimal: 合格率 ≥0.95. */
  private static final List<String> SHARES = List.of("率", "比例", "占比", "比重", "度");

  @Override
  protected boolean concerns(Indicator row) {
    return !row.name().isBlank()
        && Measured.of(row.value())
            .filter(measured -> measured.unit().isEmpty() && !measured.isZero())
            .isPresent();
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    String key = Spelling.key(row.name().text());
    boolean needless =
        IndicatorName.mentions(key, circumstances.words("unitless")) || decimalShare(row);
    return needless || unitInName(key) || unitElsewhere(row)
        ? Stream.empty()
        : Stream.of(finding(table, row));
  }

  private static boolean decimalShare(Indicator row) {
    IndicatorName name = IndicatorName.of(row);
    return name.isOneOf(SHARES)
        && Measured.of(row.value())
            .filter(measured -> measured.high().compareTo(BigDecimal.ONE) <= 0)
            .isPresent();
  }

  private static boolean unitInName(String key) {
    int open = key.lastIndexOf('(');
    if (open < 0 || !key.endsWith(")")) {
      return false;
    }
    String note = key.substring(open + 1, key.length() - 1);
    return note.contains("单位")
        || (!note.isEmpty() && note.length() <= LONGEST_UNIT && !NOTES.contains(note));
  }

  /** In the description, or in a column that this program does not read into the value. */
  private static boolean unitElsewhere(Indicator row) {
    return Spelling.key(row.description().text()).contains("单位:")
        || row.others().stream().anyMatch(UnitMissing::isUnit);
  }

  private static boolean isUnit(Extra extra) {
    return extra.heading().contains("单位") && !extra.field().isBlank();
  }

  private Finding finding(TargetTable table, Indicator row) {
    String name = row.name().text();
    String text = row.value().text();
    return atValue(
        table,
        row,
        "数后有单位，如≥28场次、≥95%、≤5万元",
        new Bilingual(
            "“" + name + "”的指标值“" + text + "”没有写明单位。",
            "The value " + text + " of " + name + " has no unit."),
        new Bilingual(
            "请在数后写明单位，如≥28场次、≥95%、≤5万元。",
            "Write the unit behind the number, such as ≥28场次, ≥95% or ≤5万元."));
  }
}
