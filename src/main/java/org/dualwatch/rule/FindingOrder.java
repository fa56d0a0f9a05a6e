package org.dualwatch.rule;

import java.util.Comparator;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;

/**
 * The order in which people work through findings: table by table, the gravest first, downwards.
 */
final class FindingOrder {

  /** By table (the whole file first), then severity, then place in the file. */
  static final Comparator<Finding> OF_READING = FindingOrder::compare;

  private static final int FIRST = 61;
  private static final int SECOND = 40;
  private static final int THIRD = 16;

  private FindingOrder() {}

  private static int compare(Finding one, Finding other) {
    int byTable = Integer.compare(one.subject().table(), other.subject().table());
    if (byTable != 0) {
      return byTable;
    }
    int bySeverity = one.severity().compareTo(other.severity());
    return bySeverity != 0
        ? bySeverity
        : Long.compare(downwards(one.subject().place()), downwards(other.subject().place()));
  }

  /** The file as a whole, then what stands before tables, then rows and cells, as one number. */
  private static long downwards(Place place) {
    if (place instanceof Place.InTable cell) {
      return at(2, cell.table(), cell.row(), cell.cell());
    }
    if (place instanceof Place.InSheet cell) {
      return at(1, 0, cell.row(), cell.column());
    }
    if (place instanceof Place.OnPage line) {
      return at(1, line.page(), line.line(), 0);
    }
    if (place instanceof Place.InParagraphs paragraph) {
      return at(1, 0, paragraph.paragraph(), 0);
    }
    return place instanceof Place.InLines line ? at(1, 0, line.line(), 0) : 0;
  }

  private static long at(long kind, long block, long row, long cell) {
    return kind << FIRST | block << SECOND | row << THIRD | cell;
  }
}
