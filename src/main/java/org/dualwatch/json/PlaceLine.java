package org.dualwatch.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import org.dualwatch.finding.Place;

/** A place as a short line of JSON and back: what kind it is, and its numbers. */
final class PlaceLine {

  private PlaceLine() {}

  static ArrayNode of(Place place) {
    ArrayNode line = JsonNodeFactory.instance.arrayNode();
    if (place instanceof Place.InTable cell) {
      line.add("table").add(cell.table()).add(cell.row()).add(cell.cell());
    } else if (place instanceof Place.InSheet cell) {
      line.add("sheet").add(cell.sheet()).add(cell.row()).add(cell.column());
    } else if (place instanceof Place.InLines one) {
      line.add("line").add(one.line());
    } else if (place instanceof Place.InParagraphs one) {
      line.add("paragraph").add(one.paragraph());
    } else if (place instanceof Place.OnPage one) {
      line.add("page").add(one.page()).add(one.line());
    } else if (place instanceof Place.InJson value) {
      line.add("pointer").add(value.pointer());
    }
    return line;
  }

  /**
   * The place that was written, the whole file where nothing more is said; the parser stands at its
   * beginning, and then at its end.
   *
   * @throws IllegalArgumentException where it is none of ours
   */
  static Place read(JsonParser json) throws IOException {
    if (json.nextToken() == JsonToken.END_ARRAY) {
      return Place.WHOLE_FILE;
    }
    String kind = json.getText();
    Place place =
        switch (kind) {
          case "table" -> new Place.InTable(number(json), number(json), number(json));
          case "sheet" -> new Place.InSheet(json.nextTextValue(), number(json), number(json));
          case "line" -> new Place.InLines(number(json));
          case "paragraph" -> new Place.InParagraphs(number(json));
          case "page" -> new Place.OnPage(number(json), number(json));
          case "pointer" -> new Place.InJson(json.nextTextValue());
          default -> throw new IllegalArgumentException("A place of the kind " + kind);
        };
    json.nextToken();
    return place;
  }

  private static int number(JsonParser json) throws IOException {
    return json.nextIntValue(0);
  }
}
