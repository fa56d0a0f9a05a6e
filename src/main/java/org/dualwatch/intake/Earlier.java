package org.dualwatch.intake;

import java.time.LocalDate;

/**
 * What is on record of a submission that was dropped before.
 *
 * @param onRecord whether anything is
 * @param filedAs where its content is kept
 * @param settled whether it was read and decided; what was not is judged anew when it comes again
 */
public record Earlier(boolean onRecord, FiledAs filedAs, boolean settled) {

  /** It was not dropped before. */
  public static final Earlier NOTHING =
      new Earlier(false, new FiledAs("", LocalDate.EPOCH, "", false), false);

  /** It was dropped before. */
  public static Earlier kept(FiledAs filedAs, boolean settled) {
    return new Earlier(true, filedAs, settled);
  }
}
