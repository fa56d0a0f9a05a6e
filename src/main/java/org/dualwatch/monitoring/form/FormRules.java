package org.dualwatch.monitoring.form;

import java.time.LocalDate;
import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.FormJoin;
import org.dualwatch.monitoring.Thresholds;
import org.dualwatch.target.MonitoringForm;

/** All rules on monitoring forms, by which they are judged when they come in. */
public final class FormRules {

  private static final List<FormRule> ALL =
      List.of(
          new ActualNotMeasurable(),
          new DeviationUnexplained(),
          new ForecastBelowActual(),
          new ForecastMissing(),
          new FormIndicatorMissing(),
          new FormIndicatorUnknown(),
          new FormMoneyContradictsItself(),
          new FormTargetDiffers(),
          new LikelihoodContradictsForecast(),
          new LikelihoodMissing());

  private final Thresholds thresholds;

  /**
   * @param thresholds what the office warns from
   */
  public FormRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * Judges the forms of one submission.
   *
   * @param tables the unit's accepted tables of all years
   * @param unitCode the unit whose folder they lay in
   * @param day the day of the judgement, whose year a form without one is of
   */
  public List<Finding> check(
      List<MonitoringForm> forms, List<AcceptedTable> tables, String unitCode, LocalDate day) {
    return forms.stream().flatMap(form -> check(form, tables, unitCode, day).stream()).toList();
  }

  private List<Finding> check(
      MonitoringForm form, List<AcceptedTable> tables, String unitCode, LocalDate day) {
    if (FormOfAnotherUnit.isSo(form, unitCode)) {
      return List.of(FormOfAnotherUnit.finding(form, unitCode));
    }
    int year = form.fiscalYear().orElse(day.getYear());
    if (FormMonthNotOver.isSo(form, year, day)) {
      return List.of(FormMonthNotOver.finding(form, year, day));
    }
    List<AcceptedTable> ofYear = tables.stream().filter(t -> t.isOf(year)).toList();
    List<AcceptedTable> meant = FormJoin.tablesOf(form, ofYear);
    if (meant.size() != 1) {
      return List.of(FormWithoutAcceptedTable.finding(form, year, meant));
    }
    FormCheck check = FormCheck.of(form, meant.get(0), year, thresholds);
    return ALL.stream().flatMap(rule -> rule.check(check)).toList();
  }

  /** The ids of all findings on forms. */
  public static List<String> ids() {
    return List.of(
        ActualNotMeasurable.ID,
        DeviationUnexplained.ID,
        ForecastBelowActual.ID,
        ForecastMissing.ID,
        FormIndicatorMissing.ID,
        FormIndicatorUnknown.ID,
        FormMoneyContradictsItself.ID,
        FormMonthNotOver.ID,
        FormOfAnotherUnit.ID,
        FormTargetDiffers.ID,
        FormWithoutAcceptedTable.ID,
        LikelihoodContradictsForecast.ID,
        LikelihoodMissing.ID);
  }
}
