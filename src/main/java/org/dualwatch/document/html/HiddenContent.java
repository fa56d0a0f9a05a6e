package org.dualwatch.document.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dualwatch.document.gate.Remarks;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;

/** Where a page has text that nobody sees, which is not read but said. */
final class HiddenContent {

  private static final int NAMED = 5;

  private final Set<Place> places = new LinkedHashSet<>();
  private int more;

  void note(Place place) {
    if (places.size() < NAMED) {
      places.add(place);
    } else if (!places.contains(place)) {
      more++;
    }
  }

  /** One remark for the whole page, or none. */
  List<Finding> remarks() {
    if (places.isEmpty()) {
      return List.of();
    }
    String named = places.stream().map(Place::text).collect(Collectors.joining("、"));
    return List.of(
        Remarks.hiddenContent(more == 0 ? named : named + " 等", places.iterator().next()));
  }
}
