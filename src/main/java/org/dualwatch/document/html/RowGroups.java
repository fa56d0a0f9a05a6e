package org.dualwatch.document.html;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The groups of rows in the order that they show in: the head first, the foot last (CSS 2.2, 17.2).
 */
final class RowGroups {

  private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

  private RowGroups() {}

  static void order(Document page) {
    for (Element table : page.getElementsByTag("table")) {
      Optional<Element> foot = first(table, Set.of("tfoot"));
      foot.ifPresent(table::appendChild);
      Optional<Element> head = first(table, Set.of("thead"));
      Optional<Element> group = first(table, GROUPS);
      if (head.isPresent() && group.isPresent() && !group.equals(head)) {
        group.get().before(head.get());
      }
    }
  }

  private static Optional<Element> first(Element table, Set<String> tags) {
    return table.children().stream().filter(e -> tags.contains(e.normalName())).findFirst();
  }
}
