package org.dualwatch.target;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.value.ValueGrammar;

/** All forms of one document as what they are, numbered in their order, and what is to be said. */
final class ReadForms {

  /** A form while it is read, and the table that came of it. */
  private record Target(Form form, TargetTable table) {}

  /** A form while it is read, and the monitoring form that came of it. */
  private record Monitoring(Form form, Form.Monitored monitored) {}

  private final List<Target> targets = new ArrayList<>();
  private final List<Monitoring> monitoring = new ArrayList<>();
  private final List<Form> selfEvaluations = new ArrayList<>();

  private ReadForms() {}

  /** Reads the forms; a self-evaluation is not read and has no number. */
  static ReadForms of(List<Form> forms, OptionalInt folderYear, ValueGrammar grammar) {
    ReadForms read = new ReadForms();
    OptionalInt ofDeadlines = deadlineYear(forms, grammar);
    for (Form form : forms) {
      int number = read.targets.size() + read.monitoring.size() + 1;
      switch (form.use()) {
        case TARGETS -> {
          OptionalInt stated = form.statedYear();
          OptionalInt told = stated.isPresent() ? stated : folderYear;
          OptionalInt year = told.isPresent() ? told : ofDeadlines;
          read.targets.add(new Target(form, form.asTable(number, year, grammar)));
        }
        case MONITORING ->
            read.monitoring.add(
                new Monitoring(form, form.asMonitoring(number, folderYear, grammar)));
        case SELF_EVALUATION -> read.selfEvaluations.add(form);
      }
    }
    return read;
  }

  private static OptionalInt deadlineYear(List<Form> forms, ValueGrammar grammar) {
    Set<Integer> years = new LinkedHashSet<>();
    forms.stream()
        .filter(form -> form.use() == FormUse.TARGETS)
        .forEach(form -> years.addAll(form.deadlineYears(grammar)));
    return FiscalYears.agreed(years);
  }

  List<TargetTable> tables() {
    return targets.stream().map(Target::table).toList();
  }

  List<MonitoringForm> monitoringForms() {
    return monitoring.stream().map(one -> one.monitored().form()).toList();
  }

  /** The rows of monitoring forms that belong to nothing. */
  Stream<Place> unread() {
    return monitoring.stream().flatMap(one -> one.monitored().unread().stream());
  }

  /** What forms there are, for people. */
  String kinds() {
    if (monitoring.isEmpty()) {
      return FormFindings.TARGET_TABLE;
    }
    return targets.isEmpty()
        ? FormFindings.MONITORING_FORM
        : FormFindings.TARGET_TABLE + "或" + FormFindings.MONITORING_FORM;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    selfEvaluations.forEach(form -> findings.add(FormFindings.selfEvaluation(form)));
    List<TargetTable> ofNoYear =
        tables().stream().filter(table -> table.fiscalYear().isEmpty()).toList();
    if (!ofNoYear.isEmpty()) {
      findings.add(FormFindings.fiscalYearUnknown(ofNoYear, targets.size()));
    }
    targets.forEach(target -> addFindings(target, findings));
    findings.addAll(MonitoringFindings.of(monitoringForms()));
    for (Monitoring one : monitoring) {
      one.form()
          .stray()
          .map(place -> FormFindings.strayRows(one.monitored().form().subject(place)))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static void addFindings(Target target, List<Finding> findings) {
    if (!target.form().hasIndicators()) {
      findings.add(FormFindings.noIndicators(target.table()));
    }
    if (target.form().hasUnclearSides()) {
      findings.add(FormFindings.sidesUnclear(target.table()));
    }
    target
        .form()
        .stray()
        .map(place -> FormFindings.strayRows(target.table().subject(place)))
        .ifPresent(findings::add);
  }
}
