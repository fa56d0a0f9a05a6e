package org.dualwatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    if (json.has("cell")) {
      return new Place.InTable(number(json, "table"), number(json, "row"), number(json, "cell"));
    }
    if (json.has("sheet")) {
      return new Place.InSheet(
          json.path("sheet").asText(""), number(json, "row"), number(json, "column"));
    }
    if (json.has("page")) {
      return new Place.OnPage(number(json, "page"), number(json, "line"));
    }
    if (json.has("line")) {
      return new Place.InLines(number(json, "line"));
    }
    if (json.has("pointer")) {
      return new Place.InJson(json.path("pointer").asText());
    }
    return json.has("paragraph")
        ? new Place.InParagraphs(number(json, "paragraph"))
        : Place.WHOLE_FILE;
  }

  private static int number(JsonNode json, String key) {
    return json.path(key).asInt();
  }
}
