package org.dualwatch.target;

import java.util.List;
import org.dualwatch.finding.Finding;

/**
 * All that was read from one file.
 *
 * @param format the file's format, or {@code unknown} where it was refused
 * @param findings what reading itself has to report; a file without a single table always has one
 */
public record TargetTables(String format, List<TargetTable> tables, List<Finding> findings) {

  public TargetTables {
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }
}
