package org.dualwatch.office;

import java.util.List;
import java.util.regex.Pattern;
import org.dualwatch.correction.Steps;

/** What a profile says under {@code correction}: some of the days and numbers of a case. */
record CorrectionChange(Yaml yaml, Fields fields) {

  private static final String CHOOSE = "choose-within";
  private static final String MEASURES = "measures-within";
  private static final String REMIND = "remind-before";
  private static final String WARNINGS = "warnings-in-a-row";

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

  static CorrectionChange of(Yaml yaml) {
    return new CorrectionChange(yaml, yaml.fields(List.of(CHOOSE, MEASURES, REMIND, WARNINGS)));
  }

  /** The steps after the change; what is not mentioned stays as it was. */
  Steps on(Steps before) {
    int choose = number(CHOOSE, before.chooseWithin());
    int measures = number(MEASURES, before.measuresWithin());
    int remind = number(REMIND, before.remindBefore());
    int warnings = number(WARNINGS, before.warningsInARow());
    try {
      return new Steps(choose, measures, remind, warnings);
    } catch (IllegalArgumentException wrong) {
      String why = String.valueOf(wrong.getMessage());
      throw yaml.wrong(why, why);
    }
  }

  private int number(String key, int before) {
    return fields.optional(key).map(CorrectionChange::number).orElse(before);
  }

  private static int number(Yaml yaml) {
    if (!NUMBER.matcher(yaml.text()).matches()) {
      throw yaml.wrong("这里应为整数，如 10", "expected a whole number such as 10");
    }
    return Integer.parseInt(yaml.text());
  }
}
