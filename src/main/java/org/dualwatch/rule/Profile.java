package org.dualwatch.rule;

import java.util.List;
import java.util.Map;

/**
 * What an office decided about the rule book.
 *
 * @param name short, of letters, digits and hyphens; part of the rule set's version
 * @param settings by the rule's id, for the rules that run otherwise than their pages say
 * @param own the rules that the office adds
 */
public record Profile(String name, Map<String, Setting> settings, List<Rule> own) {

  /** The rule book as its pages have it. */
  public static final Profile STANDARD = new Profile("default", Map.of(), List.of());

  public Profile {
    settings = Map.copyOf(settings);
    own = List.copyOf(own);
  }

  /** How a rule runs. */
  public Setting of(About rule) {
    Setting setting = settings.get(rule.id());
    return setting == null ? Setting.standard(rule) : setting;
  }
}
