package org.dualwatch.target;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.dualwatch.document.Document;
import org.dualwatch.document.Reading;
import org.dualwatch.finding.Finding;
import org.dualwatch.value.ValueGrammar;

/**
 * Finds the target tables of a document by their labels. A form begins where a head begins; it may
 * take one table or several, and no position in it counts.
 */
public final class TargetReader {

  private final ValueGrammar grammar;

  public TargetReader(ValueGrammar grammar) {
    this.grammar = grammar;
  }

  /**
   * Reads all target tables of a file.
   *
   * @param folderYear the fiscal year that the file's folder tells, where it tells one
   * @return the tables and what reading has to report; a file without a table always has a finding
   */
  public TargetTables read(Reading reading, OptionalInt folderYear) {
    if (reading instanceof Reading.Refused refused) {
      return refused(refused.finding());
    }
    LineTables.Restored restored = LineTables.of((Document) reading);
    Document document = restored.document();
    FormFinder.Found found = FormFinder.formsOf(document);
    List<Form> forms = found.forms().stream().filter(form -> form.other().isEmpty()).toList();
    List<TargetTable> tables = tables(forms, folderYear);
    List<Finding> findings = new ArrayList<>(document.remarks());
    if (restored.torn()) {
      findings.add(FormFindings.rowsCannotBeTold());
    }
    found
        .forms()
        .forEach(
            form ->
                form.other().map(o -> FormFindings.otherForm(o, form)).ifPresent(findings::add));
    if (found.forms().isEmpty()) {
      findings.add(FormFindings.noTargetTable());
    } else {
      findings.addAll(findings(forms, tables));
      if (!found.unread().isEmpty()) {
        findings.add(FormFindings.rowsNotRead(found.unread()));
      }
    }
    return new TargetTables(document.format().id(), tables, findings);
  }

  /** A file that may not be read at all, as what is read from it: the objection, and no table. */
  public TargetTables refused(Finding objection) {
    return new TargetTables("unknown", List.of(), List.of(objection));
  }

  private List<TargetTable> tables(List<Form> forms, OptionalInt folderYear) {
    Set<Integer> deadlineYears = new LinkedHashSet<>();
    for (Form form : forms) {
      deadlineYears.addAll(form.deadlineYears(grammar));
    }
    OptionalInt agreed = FiscalYears.agreed(deadlineYears);
    List<TargetTable> tables = new ArrayList<>();
    for (Form form : forms) {
      OptionalInt stated = form.statedYear();
      OptionalInt told = stated.isPresent() ? stated : folderYear;
      tables.add(form.asTable(tables.size() + 1, told.isPresent() ? told : agreed, grammar));
    }
    return tables;
  }

  private static List<Finding> findings(List<Form> forms, List<TargetTable> tables) {
    List<Finding> findings = new ArrayList<>();
    List<TargetTable> ofNoYear =
        tables.stream().filter(table -> table.fiscalYear().isEmpty()).toList();
    if (!ofNoYear.isEmpty()) {
      findings.add(FormFindings.fiscalYearUnknown(ofNoYear, tables.size()));
    }
    for (int i = 0; i < forms.size(); i++) {
      TargetTable table = tables.get(i);
      if (!forms.get(i).hasIndicators()) {
        findings.add(FormFindings.noIndicators(table));
      }
      if (forms.get(i).hasUnclearSides()) {
        findings.add(FormFindings.sidesUnclear(table));
      }
      forms
          .get(i)
          .stray()
          .map(place -> FormFindings.strayRows(table, place))
          .ifPresent(findings::add);
    }
    return findings;
  }
}
