package org.dualwatch.document.ole2;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;

/**
 * The cells of a row, as its end mark describes them (sprmTDefTable, [MS-DOC] 2.9.317).
 *
 * @param edges where cells begin and end, one more than there are cells, in twips
 */
record DocRowShape(List<Integer> edges, List<Merge> merges) {

  /** How a cell is joined to others; a bit each. */
  private record Merge(boolean left, boolean vertical, boolean above) {}

  private static final int TABLE_PROPERTY = 5;
  private static final int VERTICAL_MERGE = 0x2B;

  /** sprmTInsert, TDelete, TDxaCol, TMerge and TSplit change the columns defined before. */
  private static final int FIRST_CHANGE = 0x21;

  private static final int LAST_CHANGE = 0x25;

  static DocRowShape of(SprmBuffer properties) throws ContentRefused {
    TableProperties table = TableSprmUncompressor.uncompressTAP(properties);
    int count = table.getItcMac();
    short[] centers = table.getRgdxaCenter();
    TableCellDescriptor[] cells = table.getRgtc();
    if (count < 1 || count > Limits.SPAN || centers.length <= count || cells.length < count) {
      throw Refusals.damaged();
    }
    List<Integer> edges = new ArrayList<>();
    for (int i = 0; i <= count; i++) {
      // A cell of no width is possible, one that ends before it begins is not.
      if (i > 0 && centers[i] < centers[i - 1]) {
        throw Refusals.damaged();
      }
      edges.add((int) centers[i]);
    }
    List<Merge> merges = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      TableCellDescriptor cell = cells[i];
      merges.add(
          new Merge(
              cell.isFMerged() && !cell.isFFirstMerged(),
              cell.isFVertMerge() || cell.isFVertRestart(),
              cell.isFVertMerge() && !cell.isFVertRestart()));
    }
    readChanges(properties, merges);
    return new DocRowShape(List.copyOf(edges), List.copyOf(merges));
  }

  /** What POI does not apply. */
  private static void readChanges(SprmBuffer properties, List<Merge> merges) throws ContentRefused {
    SprmIterator changes = properties.iterator();
    while (changes.hasNext()) {
      SprmOperation change = changes.next();
      int operation = change.getOperation();
      if (change.getType() != TABLE_PROPERTY) {
        continue;
      }
      if (operation >= FIRST_CHANGE && operation <= LAST_CHANGE) {
        throw Refusals.unreadable(
            "未整理的表格列", String.format("sprmT 0x%02X", operation), Place.WHOLE_FILE);
      }
      if (operation == VERTICAL_MERGE) {
        int at = change.getGrpprlOffset();
        int cell = change.getGrpprl()[at + 1] & 0xFF;
        int flags = change.getGrpprl()[at + 2];
        if (cell >= merges.size()) {
          throw Refusals.damaged();
        }
        merges.set(cell, new Merge(merges.get(cell).left, flags != 0, flags == 1));
      }
    }
  }

  int cells() {
    return merges.size();
  }

  /** Whether a cell is covered by the one to its left. */
  boolean continuesLeft(int cell) {
    return merges.get(cell).left;
  }

  /** Whether a cell is part of a vertical merge. */
  boolean merged(int cell) {
    return merges.get(cell).vertical;
  }

  /** Whether a cell is covered by the one above, if that is merged too. */
  boolean continuesAbove(int cell) {
    return merges.get(cell).above;
  }
}
