package org.dualwatch.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.dualwatch.board.LampColours;
import org.dualwatch.monitoring.Colour;

/** The lights of a project as the record has them. */
final class Lit {

  private Lit() {}

  /** From a run's JSON of a project. */
  static LampColours of(JsonNode progress) {
    JsonNode lights = progress.path("lights");
    return of(
        colour(lights.path("budget").path("colour").asText()),
        colour(lights.path("target").path("colour").asText()),
        colour(lights.path("completion").path("colour").asText()));
  }

  static LampColours of(Colour budget, Colour target, Colour completion) {
    Colour worst =
        Stream.of(budget, target, completion)
            .filter(colour -> colour != Colour.UNKNOWN)
            .max(Comparator.naturalOrder())
            .orElse(Colour.UNKNOWN);
    return new LampColours(true, budget, target, completion, worst);
  }

  static Colour colour(String id) {
    return Arrays.stream(Colour.values())
        .filter(colour -> colour.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The record holds an unknown colour: " + id));
  }
}
