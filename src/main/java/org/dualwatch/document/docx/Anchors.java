package org.dualwatch.document.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import org.dualwatch.finding.Place;

/**
 * At which byte of the main part the first paragraph of each place begins. It is told by the reader
 * while it counts, so that a place is never counted in two ways.
 */
final class Anchors {

  private final boolean wanted;
  private final Map<Place, Integer> offsets = new HashMap<>();
  private int boxes;
  private int outside;

  private Anchors(boolean wanted) {
    this.wanted = wanted;
  }

  static Anchors wanted() {
    return new Anchors(true);
  }

  /** For reading alone, which so costs no more. */
  static Anchors unwanted() {
    return new Anchors(false);
  }

  /**
   * A paragraph of a place begins. In a text box no program shows comments: its anchor has them.
   */
  void paragraph(Place place, IntSupplier offset) {
    if (!wanted) {
      return;
    }
    if (boxes == 0) {
      outside = offset.getAsInt();
    }
    offsets.putIfAbsent(place, outside);
  }

  void beginBox() {
    boxes++;
  }

  void endBox() {
    boxes--;
  }

  /** A cell turned out to be none. */
  void forget(Place place) {
    offsets.remove(place);
  }

  /** Where a place begins, empty where it has no paragraph of its own. */
  OptionalInt of(Place place) {
    Integer offset = offsets.get(place);
    return offset == null ? OptionalInt.empty() : OptionalInt.of(offset);
  }

  /** The first paragraph in the same row, else in the same table, else in the document. */
  OptionalInt near(Place place) {
    if (place instanceof Place.InTable cell) {
      OptionalInt inRow =
          first(other -> other.table() == cell.table() && other.row() == cell.row());
      OptionalInt near = inRow.isPresent() ? inRow : first(other -> other.table() == cell.table());
      if (near.isPresent()) {
        return near;
      }
    }
    return offsets.values().stream().mapToInt(Integer::intValue).min();
  }

  private interface Same {
    boolean as(Place.InTable other);
  }

  private OptionalInt first(Same same) {
    return offsets.entrySet().stream()
        .filter(entry -> entry.getKey() instanceof Place.InTable other && same.as(other))
        .mapToInt(Map.Entry::getValue)
        .min();
  }
}
