package org.dualwatch.target;

import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Subject;

/**
 * 项目支出绩效目标执行监控表 of one project (财预〔2019〕136号): what a unit reports of its money and targets in the
 * middle of a year.
 *
 * @param number its place among all forms of the document, target tables included, from 1
 * @param title the heading without its list number
 * @param unit 预算单位 as stated
 * @param fiscalYear empty where neither the form nor the folder tells it
 * @param lastMonth the last month that is reported, 7 of 1–7月执行数; empty where no heading tells
 * @param amountUnit the amounts' unit as the form declares it, 万元 or 元; empty where it declares
 *     none, or two
 * @param funds the rows of 项目资金; empty where the form has none
 * @param place where the form begins
 */
public record MonitoringForm(
    int number,
    Field title,
    SpendingUnit unit,
    Field unitField,
    Field project,
    Field projectCode,
    OptionalInt fiscalYear,
    OptionalInt lastMonth,
    String amountUnit,
    List<MonitoredFunds> funds,
    List<MonitoredIndicator> indicators,
    Place place) {

  public MonitoringForm {
    funds = List.copyOf(funds);
    indicators = List.copyOf(indicators);
  }

  /** What a finding about this form, or about one cell of its head, is about. */
  public Subject subject(Place at) {
    return new Subject(number, project.text(), "", at);
  }

  /** What a finding about one of its indicators is about. */
  public Subject subject(MonitoredIndicator indicator, Place at) {
    return new Subject(number, project.text(), indicator.name().text(), at);
  }
}
