package org.dualwatch.receipt;

import java.util.Map;

/**
 * What is on record of the projects of a submission from before it.
 *
 * @param byForm for each form's number; missing where there is nothing
 */
public record Past(Map<Integer, Before> byForm) {

  /** Nothing was submitted before. */
  public static final Past NONE = new Past(Map.of());

  public Past {
    byForm = Map.copyOf(byForm);
  }

  /** What is on record for a form. */
  public Before of(int form) {
    return byForm.getOrDefault(form, Before.NOTHING);
  }
}
