package org.dualwatch.document.sheet;

/** A rectangle of cells, rows and columns from 0, the last ones included. */
public record Range(int top, int left, int bottom, int right) {

  boolean isAnchor(int row, int column) {
    return row == top && column == left;
  }

  int width() {
    return right - left + 1;
  }
}
