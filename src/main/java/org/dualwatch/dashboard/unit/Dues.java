package org.dualwatch.dashboard.unit;

import java.time.LocalDate;
import java.util.Optional;

/** Says until when units file their target tables of a fiscal year. */
@FunctionalInterface
public interface Dues {

  /** The last day, where one is set. */
  Optional<LocalDate> of(int fiscalYear);
}
