package org.dualwatch.board;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run that the schedule asked for and that was not done.
 *
 * @param asOf the last day whose payments it would have counted
 * @param reason why not, in the words of who found out
 */
public record MissedRun(Instant firesAt, LocalDate asOf, String reason) {}
