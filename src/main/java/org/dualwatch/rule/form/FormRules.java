package org.dualwatch.rule.form;

import java.util.List;
import org.dualwatch.rule.Rule;

/** The rules of this room. */
public final class FormRules {

  private FormRules() {}

  /** All of them, sorted by id: a new rule is one line here. */
  public static List<Rule> all() {
    return List.of(
        new HeadFieldMissing(),
        new IndicatorFieldMissing(),
        new IndicatorVoid(),
        new ProjectDuplicated(),
        new StrayWhitespace(),
        new TemplatePlaceholderLeft(),
        new TitleNamesOtherProject(),
        new UnitDiffersFromFolder());
  }
}
