package org.dualwatch.correction;

/** Whether a day that is not as its weekday is worked. */
enum DayKind {
  OFF,
  WORKED
}
