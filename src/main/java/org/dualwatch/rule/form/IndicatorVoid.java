package org.dualwatch.rule.form;

import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.RowRule;
import org.dualwatch.rule.VoidText;
import org.dualwatch.target.Field;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;

/**
 * A row of the indicators says that there is nothing to say: 不涉及, 无 or a dash. Audits find such
 * rows carrying points. 财预〔2015〕88号 asks for parts that are filled (完整性); a row that is not needed
 * is left empty.
 */
final class IndicatorVoid extends RowRule {

  @Override
  protected boolean concerns(Indicator row) {
    return VoidText.is(row.name()) || VoidText.is(row.valueField());
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    boolean inName = VoidText.is(row.name());
    Field field = inName ? row.name() : row.valueField();
    String column = inName ? "三级指标" : "指标值";
    return Stream.of(finding(table, row, field, column));
  }

  private Finding finding(TargetTable table, Indicator row, Field field, String column) {
    String said = field.text();
    return violated(
        table.subject(row, field.place()),
        Evidence.of(said, "具体的" + column + "，或整行留空"),
        new Bilingual(
            column + "填写的是“" + said + "”，没有内容。",
            "The column " + column + " says " + said + ", which is nothing."),
        new Bilingual(
            "不需要这个指标的，请把整行清空或删去；需要的，请填写，如：投诉件数 ≤2件。",
            "Clear or delete the row where the indicator is not needed; otherwise fill it in, such as"
                + " 投诉件数 ≤2件."));
  }
}
