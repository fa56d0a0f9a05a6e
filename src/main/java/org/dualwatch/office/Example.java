package org.dualwatch.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.dualwatch.value.ValueGrammar;

/**
 * An example of an office's own rule: a part of the JSON model, the rest of which states nothing. A
 * value may be given as it stands in a form, such as ≥95%.
 */
record Example(Yaml yaml, Answer answer, Map<String, Object> variables) {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final String ROWS = "indicators";
  private static final List<String> WHOLE = List.of("number", "fiscalYear");
  private static final List<String> OF_A_VALUE =
      List.of(
          "text",
          "kind",
          "number",
          "low",
          "high",
          "unit",
          "date",
          "reason",
          "suggestion",
          "baseline");

  static Example of(Yaml yaml, Answer answer, Each each) {
    List<String> keys =
        each == Each.TABLE ? List.of("table", "asOf") : List.of("table", "indicator", "asOf");
    Fields fields = yaml.fields(keys);
    LocalDate asOf = fields.optional("asOf").map(Yaml::day).orElse(DAY);
    Map<String, Object> blank = Model.blank();
    Map<String, Object> table = new LinkedHashMap<>(blank);
    table.put(ROWS, List.of());
    fields.optional("table").ifPresent(given -> table.putAll(merged(table, given)));
    if (each == Each.TABLE) {
      return new Example(yaml, answer, Model.variables(table, asOf));
    }
    Map<String, Object> row = merged(Model.indicators(blank).get(0), fields.required("indicator"));
    if (Model.indicators(table).isEmpty()) {
      table.put(ROWS, List.of(row));
    }
    return new Example(yaml, answer, Model.variables(table, row, asOf));
  }

  /** What is given, over what a blank form has; a key that no form has is a mistake. */
  private static Map<String, Object> merged(Map<String, Object> blank, Yaml given) {
    Map<String, Object> merged = new LinkedHashMap<>(blank);
    String name = text(given, "name");
    given
        .fields(blank.keySet())
        .values()
        .forEach(
            (key, value) -> merged.put(key, filled(key, blank.getOrDefault(key, ""), value, name)));
    return merged;
  }

  private static String text(Yaml row, String key) {
    Yaml value = row.map().getOrDefault(key, row);
    return value.isText() ? value.text() : "";
  }

  private static Object filled(String key, Object blank, Yaml value, String rowName) {
    if (key.equals("value")) {
      return value(value, rowName);
    }
    if (key.equals(ROWS)) {
      List<Object> rows = new ArrayList<>();
      Map<String, Object> row = Model.indicators(Model.blank()).get(0);
      value.list().forEach(each -> rows.add(merged(row, each)));
      return rows;
    }
    if (blank instanceof Map<?, ?>) {
      return merged(Model.keys(blank), value);
    }
    if (blank instanceof List<?>) {
      return value.list().stream().map(Example::item).toList();
    }
    return WHOLE.contains(key) ? (Object) whole(value) : value.text();
  }

  /** A goal is a text, a cell under another heading has two. */
  private static Object item(Yaml yaml) {
    return yaml.isText() ? yaml.text() : texts(yaml, List.of("heading", "text"));
  }

  private static Object value(Yaml yaml, String rowName) {
    return yaml.isText()
        ? Model.of(new ValueGrammar().read(yaml.text(), rowName, OptionalInt.of(DAY.getYear())))
        : texts(yaml, OF_A_VALUE);
  }

  private static Map<String, Object> texts(Yaml yaml, List<String> known) {
    Map<String, Object> texts = new LinkedHashMap<>();
    yaml.fields(known).values().forEach((key, value) -> texts.put(key, value.text()));
    return texts;
  }

  private static Long whole(Yaml yaml) {
    if (!yaml.text().matches("[0-9]{1,9}")) {
      throw yaml.wrong("这里应为整数", "expected a whole number");
    }
    return Long.valueOf(yaml.text());
  }

  /**
   * Runs the example.
   *
   * @throws WrongOfficeFileException where the rule does not do what the example says it does
   */
  void run(String rule, Condition condition) {
    Answer given;
    try {
      given = condition.of(variables);
    } catch (ExpressionFailedException failure) {
      throw yaml.wrong(
          rule + " 的这个例子无法计算：" + failure.reason(),
          "this example of " + rule + " cannot be evaluated: " + failure.reason());
    }
    if (given != answer) {
      throw yaml.wrong(
          rule + " 的这个例子应在“" + given.heading() + "”中，不应在“" + answer.heading() + "”中",
          "this example of " + rule + " belongs to " + given.key() + ", not to " + answer.key());
    }
  }
}
