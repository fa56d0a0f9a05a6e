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
    }
    return json.put("text", place.text());
  }

  /** The place that was written; the whole file where nothing more is said. */
  public static Place read(JsonNode json) {
    if (json.has("cell")) {
      return new Place.InTable(
          json.path("table").asInt(), json.path("row").asInt(), json.path("cell").asInt());
    }
    if (json.has("line")) {
      return new Place.InLines(json.path("line").asInt());
    }
    return json.has("paragraph")
        ? new Place.InParagraphs(json.path("paragraph").asInt())
        : Place.WHOLE_FILE;
  }
}
