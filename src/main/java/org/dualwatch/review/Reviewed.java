package org.dualwatch.review;

import java.util.List;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.rule.Judgement;

/**
 * One file that was judged.
 *
 * @param fileName as it is shown: of a file in an archive, the archive's name comes first
 * @param sha256 of the file's bytes, in hexadecimal
 * @param judgement all that was found; verdicts rest on all of it
 * @param findings those to report, in the judgement's order
 * @param known how many are left out, since a baseline has them
 */
public record Reviewed(
    String fileName, String sha256, Judgement judgement, List<Finding> findings, int known) {

  public Reviewed {
    findings = List.copyOf(findings);
  }

  /** A file of which everything is reported. */
  public Reviewed(String fileName, String sha256, Judgement judgement) {
    this(fileName, sha256, judgement, judgement.findings(), 0);
  }

  /** Whether a problem as grave as this, or graver, is reported. */
  public boolean hasViolationFrom(Severity severity) {
    return findings.stream().anyMatch(f -> f.violated() && f.severity().atLeast(severity));
  }
}
