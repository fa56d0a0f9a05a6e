package org.dualwatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.dualwatch.finding.Place;

/** A place as JSON and back; its keys tell what kind of place it is. */
public final class PlaceJson {

  private PlaceJson() {}

  static ObjectNode of(Place place) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (place instanceof Place.InTable cell) {
      json.put("table", cell.table()).put("row", cell.row()).put("cell", cell.cell());
    } else if (place instanceof Place.InLines line) {
      json.put("line", line.line());
    } else if (place instanceof Place.InParagraphs paragraph) {
      json.put("paragraph", paragraph.paragraph());
    } else if (place instanceof Place.InSheet cell) {
      JsonView.put(json, "sheet", cell.sheet());
      json.put("row", cell.row()).put("column", cell.column());
    } else if (place instanceof Place.OnPage line) {
      json.put("page", line.page()).put("line", line.line());
    } else if (place instanceof Place.InJson value) {
      json.put("pointer", value.pointer());
    }
    return json.put("text", place.text());
  }

  /** The place that was written; the whole file where nothing more is said. */
  public static Place read(JsonNode json) {
    return read(Json.fields(json));
  }

  /** The place whose fields these are. */
  public static Place read(Map<String, String> fields) {
    if (fields.containsKey("cell")) {
      return new Place.InTable(
          number(fields, "table"), number(fields, "row"), number(fields, "cell"));
    }
    if (fields.containsKey("sheet")) {
      return new Place.InSheet(
          fields.getOrDefault("sheet", ""), number(fields, "row"), number(fields, "column"));
    }
    if (fields.containsKey("page")) {
      return new Place.OnPage(number(fields, "page"), number(fields, "line"));
    }
    if (fields.containsKey("line")) {
      return new Place.InLines(number(fields, "line"));
    }
    if (fields.containsKey("pointer")) {
      return new Place.InJson(fields.getOrDefault("pointer", ""));
    }
    return fields.containsKey("paragraph")
        ? new Place.InParagraphs(number(fields, "paragraph"))
        : Place.WHOLE_FILE;
  }

  private static int number(Map<String, String> fields, String key) {
    return Integer.parseInt(fields.getOrDefault(key, "0"));
  }
}
