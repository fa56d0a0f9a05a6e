package org.dualwatch.report.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who has filed what by when, of one fiscal year as of a day.
 *
 * @param due until when target tables are to be filed
 * @param forms for which month monitoring forms are
 * @param units all that are registered; what is missing and late first
 */
public record DeadlineList(
    int year, LocalDate asOf, DueDay due, FormsAsked forms, List<UnitStanding> units) {

  public DeadlineList {
    units = List.copyOf(units);
  }

  /**
   * Judges what units have filed.
   *
   * @param names of all registered units, by code
   * @param tables what came, by code; units of which nothing came may be missing
   * @param filed the forms that are to be filed, by code
   */
  public static DeadlineList of(
      int year,
      LocalDate asOf,
      DueDay due,
      FormsAsked forms,
      Map<String, String> names,
      Map<String, FiledTables> tables,
      Map<String, FiledForms> filed) {
    List<UnitStanding> units = new ArrayList<>();
    names.forEach(
        (code, name) -> {
          FiledTables ofUnit = tables.getOrDefault(code, new FiledTables.Nothing(0));
          FiledForms formsOfUnit = filed.getOrDefault(code, FiledForms.NONE);
          units.add(
              new UnitStanding(
                  code,
                  name,
                  ofUnit,
                  Standing.of(ofUnit, due, asOf),
                  formsOfUnit,
                  Standing.of(formsOfUnit, forms, asOf)));
        });
    units.sort(UnitStanding.BY_NEED);
    return new DeadlineList(year, asOf, due, forms, units);
  }

  /** How many units stand so with their target tables. */
  public long countOfTables(Standing standing) {
    return units.stream().filter(unit -> unit.ofTables() == standing).count();
  }

  /** How many units stand so with their monitoring forms. */
  public long countOfForms(Standing standing) {
    return units.stream().filter(unit -> unit.ofForms() == standing).count();
  }
}
