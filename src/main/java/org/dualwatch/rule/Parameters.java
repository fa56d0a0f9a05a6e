package org.dualwatch.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The parameters that a rule runs with, by name: those of its page, changed by the profile.
 *
 * @param values as written on the page or in the profile
 */
public record Parameters(Map<String, String> values) {

  static final Parameters NONE = new Parameters(Map.of());

  private static final String BETWEEN_WORDS = "、";

  public Parameters {
    values = Map.copyOf(values);
  }

  /**
   * A number, exact.
   *
   * @throws IllegalStateException where the rule's page has no such parameter: our own fault
   */
  BigDecimal number(String name) {
    return new BigDecimal(value(name));
  }

  /** A whole number. */
  int count(String name) {
    return Integer.parseInt(value(name));
  }

  /** A list of words; none where the value is empty. */
  List<String> words(String name) {
    String value = value(name);
    return value.isEmpty() ? List.of() : List.of(value.split(BETWEEN_WORDS, -1));
  }

  private String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("The rule's page has no parameter " + name);
    }
    return value;
  }
}
