package org.dualwatch.dashboard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.json.Json;

/** The tables of a page as JSON: amounts in 元 and shares in % as strings of exact decimals. */
final class ListingJson {

  private ListingJson() {}

  /** One object, with an array of rows for each table. */
  static String of(Screen screen) {
    ObjectNode tables = JsonNodeFactory.instance.objectNode();
    for (Listing listing : screen.listings()) {
      ArrayNode rows = tables.putArray(listing.id());
      listing.rows().forEach(cells -> rows.add(row(listing.columns(), cells)));
    }
    return Json.line(tables);
  }

  private static ObjectNode row(List<Column> columns, List<Cell> cells) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < columns.size(); i++) {
      put(row, columns.get(i).key(), cells.get(i));
    }
    return row;
  }

  private static void put(ObjectNode row, String key, Cell cell) {
    if (cell instanceof Cell.Amount amount) {
      row.put(key, amount.yuan().toPlainString());
    } else if (cell instanceof Cell.Percent percent) {
      row.put(key, percent.percent().toPlainString());
    } else if (cell instanceof Cell.Count count) {
      row.put(key, count.count());
    } else if (cell instanceof Cell.Light light) {
      row.put(key, light.id());
    } else if (cell.shown().isEmpty()) {
      row.putNull(key);
    } else {
      row.put(key, cell.shown());
    }
  }
}
