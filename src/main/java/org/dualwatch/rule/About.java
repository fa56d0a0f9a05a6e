package org.dualwatch.rule;

import java.util.List;
import java.util.Locale;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Severity;

/**
 * What a rule says of itself, as its page begins.
 *
 * @param id the rule's id, such as {@code project-duplicated}
 * @param title one line that names the problem, without a full stop
 * @param group what of a form it looks at, for the index
 * @param severity how grave its findings are where no profile says otherwise
 * @param on whether it runs where no profile says otherwise
 * @param basis the regulation and section that it rests on, or the form itself
 * @param parameters the numbers and words that a profile may change
 * @param causes the rules whose findings at the same place make those of this one mere consequences
 */
public record About(
    String id,
    Bilingual title,
    String group,
    Severity severity,
    boolean on,
    String basis,
    List<Parameter> parameters,
    List<String> causes) {

  public About {
    parameters = List.copyOf(parameters);
    causes = List.copyOf(causes);
  }

  /** The id of a rule's class: its name in kebab case. */
  static String idOf(Class<?> rule) {
    return rule.getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
  }
}
