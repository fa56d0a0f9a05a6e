package org.dualwatch.office;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places such as {@code {indicator.name}} that are filled from the model; nothing in it
 * is evaluated.
 */
final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9.]{1,60})}");
  private static final String NOTHING = "—";
  private static final int LONGEST = 80;

  private final String text;

  private Template(String text) {
    this.text = text;
  }

  /**
   * A text of an office's file.
   *
   * @param yaml where it stands
   * @throws WrongOfficeFileException where a place names nothing of the model
   */
  static Template of(String text, Yaml yaml, Each each) {
    if (PLACE.matcher(text).replaceAll("").matches(".*[{}].*")) {
      throw yaml.wrong(
          "花括号里应为 table 或 indicator 的字段，如 {table.project}",
          "braces have to hold a field such as {table.project}");
    }
    PLACE.matcher(text).results().forEach(place -> check(place.group(1), yaml, each));
    return new Template(text);
  }

  private static void check(String path, Yaml yaml, Each each) {
    Map<String, Object> table = Model.blank();
    Map<String, Object> known =
        each == Each.TABLE
            ? Map.of("table", table)
            : Map.of("table", table, "indicator", Model.indicators(table).get(0));
    List<String> steps = List.of(path.split("\\.", -1));
    Map<String, Object> keys = known;
    // What a value has depends on its kind, so that deeper steps are known only then.
    for (String step : steps.subList(0, Math.min(2, steps.size()))) {
      if (!keys.containsKey(step)) {
        String near = Nearest.to(step, keys.keySet());
        throw yaml.wrong(
            "{" + path + "} 中没有“" + step + "”，是否应为“" + near + "”？",
            "{" + path + "}: no '" + step + "', did you mean '" + near + "'?");
      }
      keys = Model.keys(keys.get(step));
    }
  }

  /** The text with all places filled. */
  String filled(Map<String, Object> variables) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(shown(place, variables)));
  }

  private static String shown(MatchResult place, Map<String, Object> variables) {
    Object value = variables;
    for (String step : place.group(1).split("\\.", -1)) {
      value = Model.keys(value).getOrDefault(step, "");
    }
    String text = value instanceof String || value instanceof Long ? String.valueOf(value) : "";
    if (text.isEmpty()) {
      return NOTHING;
    }
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    return end < text.length() ? text.substring(0, end) + "…" : text;
  }

  /** The text as written. */
  @Override
  public String toString() {
    return text;
  }
}
