package org.dualwatch.target;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;

/**
 * All that was read from one file.
 *
 * @param format the file's format, or {@code unknown} where it was refused
 * @param findings what reading itself has to report; a file without a single form always has one
 */
public record TargetTables(
    String format,
    List<TargetTable> tables,
    List<MonitoringForm> monitoringForms,
    List<Finding> findings) {

  public TargetTables {
    tables = List.copyOf(tables);
    monitoringForms = List.copyOf(monitoringForms);
    findings = List.copyOf(findings);
  }

  /** A file without monitoring forms. */
  public TargetTables(String format, List<TargetTable> tables, List<Finding> findings) {
    this(format, tables, List.of(), findings);
  }

  /** Whether no form was read. */
  public boolean isEmpty() {
    return tables.isEmpty() && monitoringForms.isEmpty();
  }

  /** The numbers of all forms, from 1. */
  public List<Integer> numbers() {
    return Stream.concat(
            tables.stream().map(TargetTable::number),
            monitoringForms.stream().map(MonitoringForm::number))
        .sorted()
        .toList();
  }
}
