package org.dualwatch.monitoring.form;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Attainment;
import org.dualwatch.monitoring.Pace;
import org.dualwatch.monitoring.PlannedIndicator;
import org.dualwatch.target.MonitoredIndicator;

/**
 * What was achieved is not stated, or not so that it can be set beside the target: words beside a
 * number, or a number in another unit. A rate or a cost that nobody could measure yet may be said
 * to be so; of what grows with the year nothing is 0.
 */
final class ActualNotMeasurable implements FormRule {

  static final String ID = "actual-not-measurable";

  private static final Pattern NOT_YET = Pattern.compile("尚未|还未|未开展|未验收|未开始|未发生|暂无|年底|待");

  @Override
  public Stream<Finding> check(FormCheck form) {
    return form.rows().entrySet().stream().flatMap(pair -> check(form, pair));
  }

  private static Stream<Finding> check(
      FormCheck form, Map.Entry<PlannedIndicator, MonitoredIndicator> pair) {
    Attainment attainment = Attainment.of(pair.getKey(), pair.getValue().actual(), form.time());
    if (attainment instanceof Attainment.Unreported) {
      return Stream.of(blank(form, pair));
    }
    boolean numeric =
        switch (Pace.of(pair.getKey())) {
          case GROWS, HOLDS, CAPPED -> true;
          case BY_DAY, IN_WORDS -> false;
        };
    boolean notYet =
        Pace.of(pair.getKey()) != Pace.GROWS
            && NOT_YET.matcher(pair.getValue().actual().text()).find();
    return numeric && !notYet && attainment instanceof Attainment.Untold
        ? Stream.of(untold(form, pair))
        : Stream.empty();
  }

  private static Finding blank(
      FormCheck form, Map.Entry<PlannedIndicator, MonitoredIndicator> pair) {
    String name = pair.getKey().name();
    return form.finding(
        ID,
        Severity.BLOCK,
        pair.getValue(),
        new Evidence("空白", "截至所报月份的执行情况", ""),
        new Bilingual(
            String.format("“%s”没有填写执行情况。", name),
            String.format("What was achieved of “%s” is not stated.", name)),
        new Bilingual(
            "请填写截至所报月份的执行情况；还没有开展的，数量填0，比率和成本可以写“尚未开展”。",
            "State what was achieved; 0 where nothing was."));
  }

  private static Finding untold(
      FormCheck form, Map.Entry<PlannedIndicator, MonitoredIndicator> pair) {
    String name = pair.getKey().name();
    String target = pair.getKey().value().text();
    String actual = pair.getValue().actual().text();
    return form.finding(
        ID,
        Severity.BLOCK,
        pair.getValue(),
        new Evidence(actual, "与" + target + "同单位的一个数", ""),
        new Bilingual(
            String.format("“%s”的执行情况“%s”不能与目标%s比较。", name, actual, target),
            String.format(
                "“%s” of “%s” cannot be set beside the target %s.", actual, name, target)),
        new Bilingual(
            "请填写一个数，单位与目标相同；需要说明的写在“原因说明”或“备注”里。",
            "State one number in the target's unit; put words into the remarks."));
  }
}
