package org.dualwatch.board;

import java.util.Map;
import org.dualwatch.monitoring.Colour;

/**
 * How many watched projects show which colour, of each lamp.
 *
 * @param byLamp a lamp or colour without projects may be missing
 */
public record LightCounts(Map<Lamp, Map<Colour, Long>> byLamp) {

  public LightCounts {
    byLamp = Map.copyOf(byLamp);
  }

  /** How many show a colour in a lamp. */
  public long of(Lamp lamp, Colour colour) {
    return byLamp.getOrDefault(lamp, Map.of()).getOrDefault(colour, 0L);
  }
}
