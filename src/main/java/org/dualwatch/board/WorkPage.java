package org.dualwatch.board;

/**
 * Which rows of a list are asked for.
 *
 * @param from where it begins; of no meaning for the first page
 * @param size how many at most, 1 to 1,000
 */
public record WorkPage(Way way, Position from, int size) {

  private static final int MOST = 1_000;
  private static final Position NOWHERE = new Position(Position.NO_DAY, 0, "");

  /** In which direction. */
  public enum Way {
    /** From the beginning. */
    FIRST,
    /** What stands after a position. */
    AFTER,
    /** What stands before a position, its end next to it. */
    BEFORE
  }

  /**
   * @throws IllegalArgumentException where the size is out of bounds: our own fault
   */
  public WorkPage {
    if (size < 1 || size > MOST) {
      throw new IllegalArgumentException("a page of " + size + " rows");
    }
  }

  /** The first rows. */
  public static WorkPage first(int size) {
    return new WorkPage(Way.FIRST, NOWHERE, size);
  }

  /** The rows after a position. */
  public static WorkPage after(Position position, int size) {
    return new WorkPage(Way.AFTER, position, size);
  }

  /** The rows before a position. */
  public static WorkPage before(Position position, int size) {
    return new WorkPage(Way.BEFORE, position, size);
  }
}
