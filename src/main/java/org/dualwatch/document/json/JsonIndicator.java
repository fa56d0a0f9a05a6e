package org.dualwatch.document.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.JsonRefusals;
import org.dualwatch.finding.Bilingual;

/** One indicator while it is read: its texts by the names that they have in the file. */
final class JsonIndicator {

  /** In the order of a form's columns. */
  static final List<String> COLUMNS = List.of("level1", "level2", "name", "description", "value");

  private final String pointer;
  private final Map<String, JsonText> texts = new HashMap<>();
  private final Map<String, JsonText> others = new LinkedHashMap<>();

  JsonIndicator(String pointer) {
    this.pointer = pointer;
  }

  void put(String name, JsonText text) {
    texts.put(name, text);
  }

  /** Puts a cell of a column that has no meaning of its own. */
  void putOther(String heading, JsonText text) {
    others.put(heading, text);
  }

  Set<String> otherHeadings() {
    return others.keySet();
  }

  JsonText other(String heading) {
    return others.getOrDefault(heading, new JsonText("", pointer));
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  JsonText text(String name) {
    return texts.getOrDefault(name, new JsonText("", pointer + "/" + name));
  }

  boolean isBlank(String name) {
    return text(name).text().isBlank();
  }

  /** A form passes over a row without name, description and value; a file must not lose one. */
  void requireStated() throws ContentRefused {
    requireKey("name");
    requireKey("value");
    if (isBlank("name") && isBlank("description") && isBlank("value")) {
      throw JsonRefusals.jsonValue(
          pointer,
          new Bilingual("空的指标", "an empty indicator"),
          new Bilingual("name、description 或 value", "a name, a description or a value"));
    }
  }

  private void requireKey(String name) throws ContentRefused {
    if (!has(name)) {
      throw missing(pointer + "/" + name);
    }
  }

  static ContentRefused missing(String pointer) {
    return JsonRefusals.jsonValue(
        pointer, new Bilingual("缺少的键", "no key"), new Bilingual("这个键", "this key"));
  }
}
