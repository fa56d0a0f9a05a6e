package org.dualwatch.rule;

import java.util.Locale;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.target.TargetTables;

/**
 * One rule of the rule book: a pure function of a submission and its circumstances, without clock,
 * file or log. A rule is named for the problem it reports, and its page {@code <id>.md} tells the
 * department the same as its code does.
 */
public interface Rule {

  /** The rule's id, its class name in kebab case, such as {@code project-duplicated}. */
  default String id() {
    return getClass().getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
  }

  /** One line that names the problem, without a full stop. */
  Bilingual title();

  /** How grave each of its findings is. */
  Severity severity();

  /** The regulation and section that the rule rests on, or the form itself. */
  String basis();

  /** The problems in a submission, and what could not be told; none where all is well. */
  Stream<Finding> check(TargetTables submission, Circumstances circumstances);

  /** A finding of this rule: a problem, and how it is mended. */
  default Finding violated(Subject subject, Evidence evidence, Bilingual message, Bilingual fix) {
    return new Finding(
        id(), severity(), Outcome.VIOLATED, subject, evidence, message, fix, basis());
  }

  /** A finding of this rule: it cannot tell, for the reason that the message gives. */
  default Finding notEvaluated(
      Subject subject, Evidence evidence, Bilingual message, Bilingual fix) {
    return new Finding(
        id(), severity(), Outcome.NOT_EVALUATED, subject, evidence, message, fix, basis());
  }
}
