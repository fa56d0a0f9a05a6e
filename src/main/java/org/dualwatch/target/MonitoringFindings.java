package org.dualwatch.target;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;

/** What reading monitoring forms has to report, in the words of the people who filled them in. */
final class MonitoringFindings {

  private static final String FORM = "财预〔2019〕136号 项目支出绩效目标执行监控表";

  private MonitoringFindings() {}

  /** All that is to be said of these forms of one file. */
  static List<Finding> of(List<MonitoringForm> forms) {
    List<Finding> findings = new ArrayList<>();
    List<MonitoringForm> ofNoYear =
        forms.stream().filter(form -> form.fiscalYear().isEmpty()).toList();
    if (!ofNoYear.isEmpty()) {
      findings.add(yearUnknown(ofNoYear, forms.size()));
    }
    for (MonitoringForm form : forms) {
      if (form.lastMonth().isEmpty()) {
        findings.add(monthUnknown(form));
      }
      if (form.indicators().isEmpty()) {
        findings.add(indicatorsMissing(form));
      }
    }
    return findings;
  }

  /** Said once for a file: departments fill in one form like the other. */
  private static Finding yearUnknown(List<MonitoringForm> ofNoYear, int all) {
    String which =
        ofNoYear.size() == all
            ? all + " 张监控表都没有写明年度"
            : "第 "
                + ofNoYear.stream().map(form -> "" + form.number()).collect(Collectors.joining("、"))
                + " 张表没有写明年度";
    MonitoringForm first = ofNoYear.get(0);
    return new Finding(
        "monitoring-year-unknown",
        Severity.NOTE,
        Outcome.VIOLATED,
        all == 1 ? first.subject(first.place()) : Subject.FILE,
        Evidence.of(which, "标题、表头或文件夹中写明年度"),
        new Bilingual(
            "监控表没有写明是哪一年的执行情况。", "The monitoring form does not state which year it reports."),
        new Bilingual(
            "请在标题下写明“（2025年度）”这样的年度，或放入以年度命名的文件夹（例如“2025”）后重新放入。",
            "State the year below the heading, as （2025年度）, or drop the file into a folder named by"
                + " the year, such as 2025."),
        FORM);
  }

  private static Finding monthUnknown(MonitoringForm form) {
    return new Finding(
        "monitoring-month-unknown",
        Severity.BLOCK,
        Outcome.VIOLATED,
        form.subject(form.place()),
        Evidence.of("表头没有写明截至几月，或者写了不同的月份", "1—7月执行数、1—7月执行情况"),
        new Bilingual(
            "监控表的表头看不出执行情况截至几月，无法与同一时间的支出比较。",
            "No heading of the monitoring form tells until which month it reports, or they differ."),
        new Bilingual(
            "请在表头写明起止月份，例如“1—7月执行数”“1—7月执行情况”，各处月份一致后重新放入。",
            "Write the months into the headings, such as 1—7月执行数 and 1—7月执行情况, the same in all."),
        FORM);
  }

  private static Finding indicatorsMissing(MonitoringForm form) {
    return new Finding(
        "monitoring-indicators-missing",
        Severity.BLOCK,
        Outcome.VIOLATED,
        form.subject(form.place()),
        Evidence.of("没有指标行", "三级指标、年度指标值、1—7月执行情况、全年预计完成情况"),
        new Bilingual("这张监控表没有找到绩效指标。", "No indicators were found in this monitoring form."),
        new Bilingual(
            "请逐条填写绩效指标，表头写明“一级指标、二级指标、三级指标、年度指标值、1—7月执行情况、全年预计完成情况”。",
            "Please add the indicators, headed 一级指标, 二级指标, 三级指标, 年度指标值, 1—7月执行情况 and"
                + " 全年预计完成情况."),
        FORM);
  }
}
