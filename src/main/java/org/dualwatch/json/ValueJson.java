package org.dualwatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;

/** A value read back from what {@link JsonView#value} wrote, without being understood anew. */
public final class ValueJson {

  private ValueJson() {}

  /**
   * The value that was written.
   *
   * @throws IllegalArgumentException where it is none of ours
   */
  public static TargetValue read(JsonNode json) {
    TargetValue plain = plain(json);
    return json.has("baseline")
        ? new TargetValue.Change(plain.text(), number(json, "baseline"), plain)
        : plain;
  }

  private static TargetValue plain(JsonNode json) {
    String text = text(json, "text");
    String kind = text(json, "kind");
    Optional<Comparator> comparator =
        Arrays.stream(Comparator.values()).filter(c -> c.kind().equals(kind)).findFirst();
    if (comparator.isPresent()) {
      return new TargetValue.Bounded(
          text, comparator.get(), number(json, "number"), text(json, "unit"));
    }
    return switch (kind) {
      case "between" ->
          new TargetValue.Between(
              text, number(json, "low"), number(json, "high"), text(json, "unit"));
      case "unsigned" -> new TargetValue.Unsigned(text, number(json, "number"), text(json, "unit"));
      case "deadline" ->
          json.path("date").isTextual()
              ? new TargetValue.Deadline(text, LocalDate.parse(text(json, "date")))
              : new TargetValue.DeadlineWithoutYear(text);
      case "qualitative" -> new TargetValue.Qualitative(text);
      case "unread" -> new TargetValue.Unread(text, text(json, "reason"), text(json, "suggestion"));
      default -> throw new IllegalArgumentException("A value of the kind " + kind);
    };
  }

  private static BigDecimal number(JsonNode json, String key) {
    return new BigDecimal(json.path(key).asText());
  }

  private static String text(JsonNode json, String key) {
    JsonNode value = json.path(key);
    return value.isTextual() ? value.asText() : "";
  }
}
