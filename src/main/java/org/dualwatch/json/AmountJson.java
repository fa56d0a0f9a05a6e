package org.dualwatch.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.dualwatch.finding.Place;
import org.dualwatch.target.Amount;

/**
 * An amount of a monitoring form as JSON and back: stated, blank or unread, and where it stands.
 */
final class AmountJson {

  private AmountJson() {}

  static ObjectNode of(Amount amount) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (amount instanceof Amount.Stated stated) {
      json.put("kind", "stated");
      json.put("number", stated.stated().toPlainString());
      json.put("yuan", stated.inYuan().toPlainString());
    } else if (amount instanceof Amount.Unread unread) {
      json.put("kind", "unread");
      JsonView.put(json, "text", unread.text());
      JsonView.put(json, "reason", unread.reason());
    } else {
      json.put("kind", "blank");
    }
    json.set("place", PlaceJson.of(amount.place()));
    return json;
  }

  static Amount read(JsonNode json) {
    Place place = PlaceJson.read(json.path("place"));
    return switch (json.path("kind").asText()) {
      case "stated" ->
          new Amount.Stated(
              new BigDecimal(json.path("number").asText()),
              new BigDecimal(json.path("yuan").asText()),
              place);
      case "unread" ->
          new Amount.Unread(json.path("text").asText(""), json.path("reason").asText(""), place);
      default -> new Amount.Blank(place);
    };
  }
}
