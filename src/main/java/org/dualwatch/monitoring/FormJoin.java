package org.dualwatch.monitoring;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.target.MonitoredIndicator;
import org.dualwatch.target.MonitoringForm;
import org.dualwatch.value.Spelling;

/** Which accepted table a monitoring form reports of, and which row of it is which indicator's. */
public final class FormJoin {

  private FormJoin() {}

  /**
   * The tables of a unit that a form can be about: those of its code where both state one, else
   * those whose name is a spelling of the form's.
   */
  public static List<AcceptedTable> tablesOf(MonitoringForm form, List<AcceptedTable> tables) {
    String code = Spelling.key(form.projectCode().text());
    List<AcceptedTable> ofCode =
        tables.stream()
            .filter(table -> !code.isEmpty() && code.equals(Spelling.key(table.projectCode())))
            .toList();
    if (!ofCode.isEmpty()) {
      return ofCode;
    }
    String name = Spelling.key(form.project().text());
    return tables.stream()
        .filter(table -> code.isEmpty() || table.projectCode().isEmpty())
        .filter(table -> !name.isEmpty() && name.equals(Spelling.key(table.project())))
        .toList();
  }

  /**
   * The form that reports of each table, by the very table, since one takes long to hash; of
   * several forms the newest of the latest month.
   */
  static IdentityHashMap<AcceptedTable, ReportedForm> formsOf(
      List<AcceptedTable> tables, List<ReportedForm> forms, RunDay run) {
    IdentityHashMap<AcceptedTable, ReportedForm> newest = new IdentityHashMap<>();
    for (ReportedForm form : forms) {
      List<AcceptedTable> meant = form.isOf(run) ? tablesOf(form.form(), tables) : List.of();
      if (meant.size() == 1) {
        newest.merge(
            meant.get(0),
            form,
            (one, other) -> other.until(run).isAfter(one.until(run)) ? other : one);
      }
    }
    return newest;
  }

  /** Of how many of a unit's tables a form reports everything until a run's day. */
  public static int upToDate(List<AcceptedTable> tables, List<ReportedForm> forms, RunDay run) {
    return (int)
        formsOf(tables, forms, run).values().stream().filter(form -> form.isUpToDate(run)).count();
  }

  /**
   * The rows by indicator, in the table's order: those whose names are spellings of one, and where
   * several share a name those whose level 2 is the same too. What is not one to one is left out.
   */
  public static Map<PlannedIndicator, MonitoredIndicator> rows(
      AcceptedTable table, MonitoringForm form) {
    Map<PlannedIndicator, MonitoredIndicator> rows = new LinkedHashMap<>();
    for (PlannedIndicator planned : table.indicators()) {
      List<MonitoredIndicator> named = narrowed(planned, form.indicators());
      if (named.size() == 1 && narrowedPlans(named.get(0), table.indicators()).size() == 1) {
        rows.put(planned, named.get(0));
      }
    }
    return rows;
  }

  private static List<MonitoredIndicator> narrowed(
      PlannedIndicator planned, List<MonitoredIndicator> rows) {
    List<MonitoredIndicator> named = rows.stream().filter(row -> sameName(planned, row)).toList();
    List<MonitoredIndicator> placed =
        named.stream().filter(row -> same(planned.level2(), row.level2().text())).toList();
    return named.size() > 1 && !placed.isEmpty() ? placed : named;
  }

  private static List<PlannedIndicator> narrowedPlans(
      MonitoredIndicator row, List<PlannedIndicator> plans) {
    List<PlannedIndicator> named =
        plans.stream().filter(planned -> sameName(planned, row)).toList();
    List<PlannedIndicator> placed =
        named.stream().filter(planned -> same(planned.level2(), row.level2().text())).toList();
    return named.size() > 1 && !placed.isEmpty() ? placed : named;
  }

  /** Whether their names are spellings of one; they need not belong together for that. */
  public static boolean sameName(PlannedIndicator planned, MonitoredIndicator row) {
    return same(planned.name(), row.name().text());
  }

  private static boolean same(String one, String other) {
    return Spelling.letters(one).equals(Spelling.letters(other));
  }

  /** The form's rows beside the table's indicators, with what was achieved. */
  static List<IndicatorProgress> progress(
      AcceptedTable table, MonitoringForm form, TimeProgress time) {
    List<IndicatorProgress> progress = new ArrayList<>();
    rows(table, form)
        .forEach(
            (planned, row) ->
                progress.add(
                    new IndicatorProgress(
                        planned,
                        row,
                        Pace.of(planned),
                        Attainment.of(planned, row.actual(), time))));
    return progress;
  }
}
