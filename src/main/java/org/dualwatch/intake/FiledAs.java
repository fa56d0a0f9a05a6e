package org.dualwatch.intake;

import java.time.LocalDate;

/**
 * Where a content is kept, as the record has it.
 *
 * @param day the day of the first drop, in the office's time zone
 * @param wasRead archive if so, quarantine if not
 */
public record FiledAs(String unitCode, LocalDate day, String sha256, boolean wasRead) {}
