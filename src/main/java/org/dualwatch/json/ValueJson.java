package org.dualwatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;

/** A value read back from what {@link JsonView#value} wrote, without being understood anew. */
public final class ValueJson {

  private static final List<Comparator> COMPARATORS = List.of(Comparator.values());

  private ValueJson() {}

  /**
   * The value that was written.
   *
   * @throws IllegalArgumentException where it is none of ours
   */
  public static TargetValue read(JsonNode json) {
    return read(Json.fields(json));
  }

  /**
   * The value whose fields these are.
   *
   * @throws IllegalArgumentException where it is none of ours
   */
  public static TargetValue read(Map<String, String> fields) {
    TargetValue plain = plain(fields);
    return fields.containsKey("baseline")
        ? new TargetValue.Change(plain.text(), number(fields, "baseline"), plain)
        : plain;
  }

  private static TargetValue plain(Map<String, String> fields) {
    String text = text(fields, "text");
    String kind = text(fields, "kind");
    for (Comparator comparator : COMPARATORS) {
      if (comparator.kind().equals(kind)) {
        return new TargetValue.Bounded(
            text, comparator, number(fields, "number"), text(fields, "unit"));
      }
    }
    return switch (kind) {
      case "between" ->
          new TargetValue.Between(
              text, number(fields, "low"), number(fields, "high"), text(fields, "unit"));
      case "unsigned" ->
          new TargetValue.Unsigned(text, number(fields, "number"), text(fields, "unit"));
      case "deadline" ->
          text(fields, "date").isEmpty()
              ? new TargetValue.DeadlineWithoutYear(text)
              : new TargetValue.Deadline(text, LocalDate.parse(text(fields, "date")));
      case "qualitative" -> new TargetValue.Qualitative(text);
      case "unread" ->
          new TargetValue.Unread(text, text(fields, "reason"), text(fields, "suggestion"));
      default -> throw new IllegalArgumentException("A value of the kind " + kind);
    };
  }

  private static BigDecimal number(Map<String, String> fields, String key) {
    return new BigDecimal(text(fields, key));
  }

  private static String text(Map<String, String> fields, String key) {
    return fields.getOrDefault(key, "");
  }
}
