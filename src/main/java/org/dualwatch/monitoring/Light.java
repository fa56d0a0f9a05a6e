package org.dualwatch.monitoring;

import org.dualwatch.finding.Bilingual;

/**
 * One light of a project.
 *
 * @param because why it is what it is, in one sentence
 */
public record Light(Colour colour, Bilingual because) {

  static Light of(Colour colour, String zh, String en) {
    return new Light(colour, new Bilingual(zh, en));
  }

  static Light unknown(String zh, String en) {
    return of(Colour.UNKNOWN, zh, en);
  }

  /** This, unless the other is worse. */
  Light orWorse(Light other) {
    if (other.colour == Colour.UNKNOWN) {
      return this;
    }
    if (colour == other.colour && colour != Colour.GREEN) {
      return of(
          colour,
          because.zh() + other.because.zh(),
          because.en() + " " + other.because.en()); // both are to be known
    }
    return colour == Colour.UNKNOWN || other.colour.compareTo(colour) > 0 ? other : this;
  }

  boolean isRed() {
    return colour == Colour.RED;
  }
}
