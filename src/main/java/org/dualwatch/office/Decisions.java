package org.dualwatch.office;

import java.util.List;
import java.util.Map;
import org.dualwatch.correction.Steps;
import org.dualwatch.monitoring.Thresholds;
import org.dualwatch.rule.Profile;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.rule.RuleIndex;
import org.dualwatch.rule.Waivers;

/**
 * What an office's profile decides, and why.
 *
 * @param about the profile in one line
 * @param reasons why a rule runs otherwise, by the rule's id, where the profile says so
 * @param thresholds what monitoring warns from
 * @param steps what follows a red light, and within how many days
 */
public record Decisions(
    Profile profile,
    String about,
    Map<String, String> reasons,
    Thresholds thresholds,
    Steps steps) {

  public Decisions {
    reasons = Map.copyOf(reasons);
  }

  /** The rule book by these decisions. */
  public RuleBook book() {
    return RuleBook.of(profile, Waivers.NONE);
  }

  /** What runs otherwise than by others' decisions, and why: one line a difference. */
  public List<String> differencesFrom(Decisions others) {
    return new RuleIndex(book())
        .differencesFrom(others.book()).stream().map(this::because).toList();
  }

  private String because(String difference) {
    String rule = difference.substring(0, difference.indexOf('：'));
    return reasons.containsKey(rule) ? difference + "（" + reasons.get(rule) + "）" : difference;
  }
}
