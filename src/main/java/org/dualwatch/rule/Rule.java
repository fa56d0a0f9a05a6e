package org.dualwatch.rule;

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
 * file or log. A rule is named for the problem it reports. What it is called, how grave it is, what
 * it rests on and what an office may set, its page {@code <id>.md} says, to the department and to
 * the program alike.
 */
public abstract class Rule {

  private final About about;

  /** A rule of the standard book, which its page describes. */
  protected Rule() {
    this.about = RulePage.of(About.idOf(getClass())).about();
  }

  /** A rule that an office adds. */
  protected Rule(About about) {
    this.about = about;
  }

  /** The problems in a submission, and what could not be told; none where all is well. */
  protected abstract Stream<Finding> check(TargetTables submission, Circumstances circumstances);

  /** What the rule says of itself. */
  public final About about() {
    return about;
  }

  /** The rule's id, its class name in kebab case, such as {@code project-duplicated}. */
  public final String id() {
    return about.id();
  }

  /** One line that names the problem, without a full stop. */
  public final Bilingual title() {
    return about.title();
  }

  /** How grave each of its findings is, where no profile says otherwise. */
  public final Severity severity() {
    return about.severity();
  }

  /** The regulation and section that the rule rests on, or the form itself. */
  public final String basis() {
    return about.basis();
  }

  /** The rule's page for the department, as Markdown. */
  public String page() {
    return RulePage.text(id());
  }

  /** The text below a heading of the rule's page, such as 为什么; empty where there is none. */
  public final String section(String heading) {
    return RulePage.of(id(), page()).sections().getOrDefault(heading, "");
  }

  /** What else than {@link #about} makes the rule what it is; empty for those of the book. */
  protected String fingerprint() {
    return "";
  }

  /** A finding of this rule: a problem, and how it is mended. */
  protected final Finding violated(
      Subject subject, Evidence evidence, Bilingual message, Bilingual fix) {
    return new Finding(
        id(), severity(), Outcome.VIOLATED, subject, evidence, message, fix, basis());
  }

  /** A finding of this rule: it cannot tell, for the reason that the message gives. */
  protected final Finding notEvaluated(
      Subject subject, Evidence evidence, Bilingual message, Bilingual fix) {
    return new Finding(
        id(), severity(), Outcome.NOT_EVALUATED, subject, evidence, message, fix, basis());
  }

  @Override
  public final String toString() {
    return id();
  }
}
