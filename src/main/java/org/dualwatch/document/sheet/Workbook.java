package org.dualwatch.document.sheet;

import java.util.ArrayList;
import java.util.List;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.finding.Finding;

/** A workbook while it is read, sheet by sheet as they stand. */
public final class Workbook {

  private final Format format;

  /** What the sheets hold, and what is made of it: the blank cells of a table are cells, too. */
  private final Extent stored = new Extent();

  private final Extent made = new Extent();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Finding> remarks = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();

  public Workbook(Format format) {
    this.format = format;
  }

  /** Begins a sheet. */
  public Sheet begin(String name) {
    return new Sheet(name, stored);
  }

  /** Ends a sheet, and makes it a table. */
  public void end(Sheet sheet) throws ContentRefused {
    VisibleCells visible = VisibleCells.of(sheet);
    SheetTable.of(sheet, visible, made).ifPresent(blocks::add);
    remarks.addAll(SheetRemarks.of(sheet, visible));
  }

  /** Notes that a hidden sheet has content. */
  public void hideSheet(String name) {
    hidden.add(name);
  }

  /** Notes that something lies over the cells of a sheet. */
  public void drawings(String sheet, boolean text) {
    remarks.add(SheetRemarks.drawings(sheet, text));
  }

  public Document document() {
    List<Finding> all = new ArrayList<>(remarks);
    if (!hidden.isEmpty()) {
      all.add(SheetRemarks.hiddenSheets(hidden));
    }
    return new Document(format, blocks, all);
  }
}
