package org.dualwatch.target;

import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Subject;

/**
 * 绩效目标表, of one project.
 *
 * @param number its place among all forms of the document, monitoring forms included, from 1
 * @param kind what it is about: a project, a whole unit, a region
 * @param title the heading without its list number
 * @param unit 预算单位 as stated
 * @param unitField where it is stated
 * @param fiscalYear empty where neither the form, the folder nor a deadline tells it
 * @param purpose 资金用途
 * @param goals 绩效目标, one text a goal, without list numbers
 * @param midTerm what the form states of the project's whole time; {@link Plan#isBlank} for most
 * @param place where the form begins
 */
public record TargetTable(
    int number,
    FormKind kind,
    Field title,
    SpendingUnit unit,
    Field unitField,
    Field project,
    Field projectCode,
    OptionalInt fiscalYear,
    Budget budget,
    Field purpose,
    List<Field> goals,
    List<Indicator> indicators,
    Plan midTerm,
    Place place) {

  public TargetTable {
    goals = List.copyOf(goals);
    indicators = List.copyOf(indicators);
  }

  /** What a finding about this table, or about one cell of its head, is about. */
  public Subject subject(Place place) {
    return new Subject(number, project.text(), "", place);
  }

  /** What a finding about one of its indicators is about. */
  public Subject subject(Indicator indicator, Place place) {
    return new Subject(number, project.text(), indicator.name().text(), place);
  }
}
