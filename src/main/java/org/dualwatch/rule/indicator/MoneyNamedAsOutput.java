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
import org.dualwatch.target.UnitPrices;

/**
 * An indicator of 数量 states money, such as 收到资金16.2万元: that is what goes in, not what comes out.
 * 财预〔2015〕88号 tells quantity and cost apart. Money that is itself what the project provides, such
 * as loans, is let be, and so are prices and standards.
 */
final class MoneyNamedAsOutput extends RowRule {

  private static final String YUAN = "元";

  private static final List<String> MONEY =
      List.of(
          "收到资金", "投入资金", "拨付资金", "到位资金", "支付资金", "资金投入", "资金到位", "资金拨付", "资金支出", "资金到位率", "资金拨付率",
          "资金到位数", "资金拨付数", "资金总额", "资金额", "资金金额", "资金数额", "投入金额", "拨付金额", "补助金额", "补贴金额", "支付金额");

  @Override
  protected boolean concerns(Indicator row) {
    return Standing.level2(row).equals(Standing.QUANTITY) && (inYuan(row) || namesMoney(row));
  }

  private static boolean inYuan(Indicator row) {
    return CountingUnits.of(row).equals(YUAN);
  }

  private static boolean namesMoney(Indicator row) {
    String name = row.name().text();
    return (name.contains("资金") || name.contains("金额"))
        && !CountingUnits.has(CountingUnits.of(row))
        && Endings.ends(Endings.measured(name), MONEY);
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Indicator row, Circumstances circumstances) {
    String name = row.name().text();
    return UnitPrices.namedBy(name) || Endings.contains(name, circumstances.words("provided"))
        ? Stream.empty()
        : Stream.of(finding(table, row));
  }

  private Finding finding(TargetTable table, Indicator row) {
    String name = row.name().text();
    String value = row.valueField().text();
    return atName(
        table,
        row,
        "用资金做成的事",
        new Bilingual(
            "“" + name + value + "”列在“" + row.level2().text() + "”之下，写的是资金，不是用资金做成的事。",
            name
                + " "
                + value
                + " stands under "
                + row.level2().text()
                + ", but it states money, not what is done with it."),
        new Bilingual(
            "请把金额移到成本指标，数量指标写用这笔资金做多少事，如：发放补助人数≥63人。",
            "Move the amount to 成本指标, and state as a quantity how much is done with it, such as"
                + " 发放补助人数≥63人."));
  }
}
