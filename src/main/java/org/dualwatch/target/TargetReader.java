package org.dualwatch.target;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dualwatch.document.Document;
import org.dualwatch.document.Reading;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.value.ValueGrammar;

/**
 * Finds the target tables and monitoring forms of a document by their labels. A form begins where a
 * head begins; it may take one table or several, and no position in it counts.
 */
public final class TargetReader {

  private final ValueGrammar grammar;

  public TargetReader(ValueGrammar grammar) {
    this.grammar = grammar;
  }

  /**
   * Reads all forms of a file.
   *
   * @param folderYear the fiscal year that the file's folder tells, where it tells one
   * @return the forms and what reading has to report; a file without a form always has a finding
   */
  public TargetTables read(Reading reading, OptionalInt folderYear) {
    if (reading instanceof Reading.Refused refused) {
      return refused(refused.finding());
    }
    LineTables.Restored restored = LineTables.of((Document) reading);
    Document document = restored.document();
    FormFinder.Found found = FormFinder.formsOf(document);
    ReadForms forms = ReadForms.of(found.forms(), folderYear, grammar);
    List<Finding> findings = new ArrayList<>(document.remarks());
    if (restored.torn()) {
      findings.add(FormFindings.rowsCannotBeTold());
    }
    if (found.forms().isEmpty()) {
      findings.add(FormFindings.noTargetTable());
    } else {
      findings.addAll(forms.findings());
      List<Place> unread = Stream.concat(found.unread().stream(), forms.unread()).toList();
      if (!unread.isEmpty()) {
        findings.add(FormFindings.rowsNotRead(unread, forms.kinds()));
      }
    }
    return new TargetTables(
        document.format().id(), forms.tables(), forms.monitoringForms(), findings);
  }

  /** A file that may not be read at all, as what is read from it: the objection, and no table. */
  public TargetTables refused(Finding objection) {
    return new TargetTables("unknown", List.of(), List.of(objection));
  }
}
