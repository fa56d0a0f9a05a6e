package org.dualwatch.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.sheet.DatedWorkbook;
import org.dualwatch.sheet.Figure;
import org.dualwatch.sheet.SheetColumn;
import org.dualwatch.sheet.SheetValue;
import org.dualwatch.sheet.TableSheet;

/** The tables of a page as a workbook, a sheet each. */
final class ListingSheets {

  private static final Map<Listing.Kind, SheetColumn.Kind> KINDS =
      Map.of(
          Listing.Kind.TEXT, SheetColumn.Kind.TEXT,
          Listing.Kind.DAY, SheetColumn.Kind.TEXT,
          Listing.Kind.LIGHT, SheetColumn.Kind.TEXT,
          Listing.Kind.MONEY, SheetColumn.Kind.AMOUNT,
          Listing.Kind.PERCENT, SheetColumn.Kind.PERCENT,
          Listing.Kind.COUNT, SheetColumn.Kind.COUNT);

  private ListingSheets() {}

  static void write(OutputStream to, LocalDate day, List<Listing> listings) throws IOException {
    DatedWorkbook.write(
        to,
        day,
        workbook -> {
          for (Listing listing : listings) {
            new TableSheet(
                    name(listing), listing.columns().stream().map(ListingSheets::of).toList())
                .write(workbook, rows(listing));
          }
        });
  }

  /** What a sheet may be called: 31 characters at most, with room for a number. */
  private static String name(Listing listing) {
    String name = listing.title().replaceAll("[\\[\\]:*?/\\\\']", " ");
    return name.length() > 28 ? name.substring(0, 28) : name;
  }

  private static SheetColumn of(Column column) {
    SheetColumn.Kind kind = KINDS.get(column.kind());
    return new SheetColumn(
        column.heading(), column.width(), kind == null ? SheetColumn.Kind.TEXT : kind);
  }

  private static Iterator<List<SheetValue>> rows(Listing listing) {
    return listing.rows().stream()
        .map(row -> row.stream().map(ListingSheets::value).toList())
        .iterator();
  }

  private static SheetValue value(Cell cell) {
    if (cell instanceof Cell.Amount amount) {
      return SheetValue.wan(new Figure.Known(amount.yuan()));
    }
    if (cell instanceof Cell.Percent percent) {
      return new SheetValue.Quantity(percent.percent());
    }
    if (cell instanceof Cell.Count count) {
      return SheetValue.of(count.count());
    }
    return SheetValue.of(cell.shown());
  }
}
