package org.dualwatch.dashboard.run;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.monitoring.Colour;
import org.dualwatch.page.Words;

/** Colours for people: by shape and word. */
final class Lamps {

  private Lamps() {}

  /** A colour's word. */
  static String word(Words words, Colour colour) {
    return words.say("colour." + colour.id());
  }

  /** One as a cell. */
  static Cell cell(Words words, Colour colour) {
    return new Cell.Light(colour.id(), colour.shape(), word(words, colour));
  }

  /** What the shapes mean, the worst first. */
  static String legend(Words words) {
    return Arrays.stream(Colour.values())
        .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
        .map(colour -> colour.shape() + " " + word(words, colour))
        .collect(Collectors.joining("　"));
  }

  /** From bad to good, what is not known last. */
  static int rank(Colour colour) {
    return switch (colour) {
      case RED -> 0;
      case YELLOW -> 1;
      case BLUE -> 2;
      case GREEN -> 3;
      case UNKNOWN -> 4;
    };
  }
}
