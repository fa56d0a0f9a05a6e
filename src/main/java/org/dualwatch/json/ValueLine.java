package org.dualwatch.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;

/** A value as a short line of JSON and back: its kind, its text, and what it comes to. */
final class ValueLine {

  private static final String UNDATED = "deadline-without-year";
  private static final List<Comparator> COMPARATORS = List.of(Comparator.values());

  private ValueLine() {}

  static ArrayNode of(TargetValue value) {
    if (value instanceof TargetValue.Change change) {
      return line("change", change.text(), change.baseline().toPlainString())
          .add(of(change.target()));
    }
    if (value instanceof TargetValue.Bounded bounded) {
      return line(bounded.kind(), bounded.text(), bounded.number().toPlainString(), bounded.unit());
    }
    if (value instanceof TargetValue.Unsigned unsigned) {
      return line(
          unsigned.kind(), unsigned.text(), unsigned.number().toPlainString(), unsigned.unit());
    }
    if (value instanceof TargetValue.Between between) {
      return line(
          between.kind(),
          between.text(),
          between.low().toPlainString(),
          between.high().toPlainString(),
          between.unit());
    }
    if (value instanceof TargetValue.Deadline deadline) {
      return line(deadline.kind(), deadline.text(), deadline.date().toString());
    }
    if (value instanceof TargetValue.Unread unread) {
      return line(unread.kind(), unread.text(), unread.reason(), unread.suggestion());
    }
    boolean undated = value instanceof TargetValue.DeadlineWithoutYear;
    return line(undated ? UNDATED : value.kind(), value.text());
  }

  private static ArrayNode line(String... texts) {
    ArrayNode line = JsonNodeFactory.instance.arrayNode();
    List.of(texts).forEach(line::add);
    return line;
  }

  /**
   * The value that was written; the parser stands at its beginning, and then at its end.
   *
   * @throws IllegalArgumentException where it is none of ours
   */
  static TargetValue read(JsonParser json) throws IOException {
    String kind = json.nextTextValue();
    TargetValue value = read(kind, json.nextTextValue(), json);
    json.nextToken();
    return value;
  }

  private static TargetValue read(String kind, String text, JsonParser json) throws IOException {
    for (Comparator comparator : COMPARATORS) {
      if (comparator.kind().equals(kind)) {
        return new TargetValue.Bounded(text, comparator, number(json), json.nextTextValue());
      }
    }
    return switch (kind) {
      case "change" -> new TargetValue.Change(text, number(json), target(json));
      case "unsigned" -> new TargetValue.Unsigned(text, number(json), json.nextTextValue());
      case "between" ->
          new TargetValue.Between(text, number(json), number(json), json.nextTextValue());
      case "deadline" -> new TargetValue.Deadline(text, LocalDate.parse(json.nextTextValue()));
      case UNDATED -> new TargetValue.DeadlineWithoutYear(text);
      case "qualitative" -> new TargetValue.Qualitative(text);
      case "unread" -> new TargetValue.Unread(text, json.nextTextValue(), json.nextTextValue());
      default -> throw new IllegalArgumentException("A value of the kind " + kind);
    };
  }

  private static BigDecimal number(JsonParser json) throws IOException {
    return new BigDecimal(json.nextTextValue());
  }

  private static TargetValue target(JsonParser json) throws IOException {
    json.nextToken();
    return read(json);
  }
}
