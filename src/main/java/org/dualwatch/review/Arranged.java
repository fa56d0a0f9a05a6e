package org.dualwatch.review;

import java.util.stream.Stream;
import org.dualwatch.rule.Verdict;
import org.dualwatch.target.TargetTable;

/**
 * A judged file with its findings as people work through them.
 *
 * @param grouped the findings by table
 */
record Arranged(Reviewed file, Arrangement arrangement, Grouped grouped) {

  static Arranged of(Reviewed file) {
    return new Arranged(file, Arrangement.of(file.findings()), Grouped.of(file.findings()));
  }

  String name() {
    return Safe.line(file.fileName());
  }

  Verdict verdict() {
    return file.judgement().overall();
  }

  Verdict verdict(TargetTable table) {
    return file.judgement().of(table);
  }

  Stream<TargetTable> tables() {
    return file.judgement().tables().tables().stream();
  }
}
