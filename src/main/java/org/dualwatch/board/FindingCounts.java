package org.dualwatch.board;

/**
 * How many problems stand, each once: what only follows from another, was waived or could not be
 * told is not among them.
 *
 * @param block of severity block
 * @param explain of severity explain
 * @param note of severity note
 */
public record FindingCounts(int block, int explain, int note) {

  /** None. */
  public static final FindingCounts NONE = new FindingCounts(0, 0, 0);

  /** These and others. */
  public FindingCounts plus(FindingCounts other) {
    return new FindingCounts(block + other.block, explain + other.explain, note + other.note);
  }
}
