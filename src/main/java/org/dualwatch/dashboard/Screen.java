package org.dualwatch.dashboard;

import java.util.List;
import java.util.Map;

/**
 * What a page shows, before it is a page.
 *
 * @param template its file among the templates
 * @param title what the browser's tab says
 * @param model what the template speaks of
 * @param listings its tables; a workbook and JSON of the page are these alone
 */
public record Screen(
    String template, String title, Map<String, Object> model, List<Listing> listings) {

  public Screen {
    model = Map.copyOf(model);
    listings = List.copyOf(listings);
  }
}
