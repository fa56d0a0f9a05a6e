package org.dualwatch.board;

import org.dualwatch.monitoring.Colour;

/**
 * A project's lights.
 *
 * @param watched whether the last run watched it; else all are unknown
 * @param worst the worst of those that can be told
 */
public record LampColours(
    boolean watched, Colour budget, Colour target, Colour completion, Colour worst) {

  /** No run watched it. */
  public static final LampColours DARK =
      new LampColours(false, Colour.UNKNOWN, Colour.UNKNOWN, Colour.UNKNOWN, Colour.UNKNOWN);

  /** The colour of a lamp. */
  public Colour of(Lamp lamp) {
    return switch (lamp) {
      case BUDGET -> budget;
      case TARGET -> target;
      case COMPLETION -> completion;
      case WORST -> worst;
    };
  }
}
