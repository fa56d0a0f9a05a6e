package org.dualwatch.rule;

import java.util.Comparator;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;

/**
 * The order in which people work through findings: table by table, the gravest first, downwards.
 */
final class FindingOrder {

  /** By table (the whole file first), then severity, then place in the file. */
  static final Comparator<Finding> OF_READING =
      Comparator.comparingInt((Finding finding) -> finding.subject().table())
          .thenComparing(Finding::severity)
          .thenComparing(finding -> finding.subject().place(), downwards());

  private FindingOrder() {}

  /** The file as a whole, then what stands before tables, then rows and cells. */
  private static Comparator<Place> downwards() {
    return Comparator.comparingInt(FindingOrder::kind)
        .thenComparingInt(FindingOrder::block)
        .thenComparingInt(FindingOrder::row)
        .thenComparingInt(FindingOrder::cell);
  }

  private static int kind(Place place) {
    if (place instanceof Place.WholeFile) {
      return 0;
    }
    return place instanceof Place.InTable ? 2 : 1;
  }

  private static int block(Place place) {
    return place instanceof Place.InTable cell ? cell.table() : 0;
  }

  private static int row(Place place) {
    if (place instanceof Place.InTable cell) {
      return cell.row();
    }
    if (place instanceof Place.InParagraphs paragraph) {
      return paragraph.paragraph();
    }
    return place instanceof Place.InLines line ? line.line() : 0;
  }

  private static int cell(Place place) {
    return place instanceof Place.InTable cell ? cell.cell() : 0;
  }
}
