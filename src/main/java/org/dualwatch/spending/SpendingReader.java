package org.dualwatch.spending;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of the ledger's answer to the spending of one unit after the other. */
public final class SpendingReader {

  /**
   * What the rows say. Rows of one project code are one project however its name is spelled; rows
   * without a code are one project where their names are spellings of one name; where the unit has
   * just one coded project of that name, they are that one's. A row at a time is read, and one unit
   * held.
   *
   * @param rows the answer to {@link LedgerQuestions#statement}, those of a unit together, else in
   *     any order
   * @return the units as they come; the iterator throws an IllegalArgumentException where a row
   *     lacks a column or holds something else there: our own fault, or that of an office's SQL
   */
  public Iterator<UnitSpending> units(
      int fiscalYear, Iterator<? extends Map<String, ? extends @Nullable Object>> rows) {
    return new Units(fiscalYear, rows);
  }

  private static final class Units implements Iterator<UnitSpending> {

    private final int fiscalYear;
    private final Iterator<? extends Map<String, ? extends @Nullable Object>> rows;
    private @Nullable LedgerRow next;

    Units(int fiscalYear, Iterator<? extends Map<String, ? extends @Nullable Object>> rows) {
      this.fiscalYear = fiscalYear;
      this.rows = rows;
      this.next = read();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public UnitSpending next() {
      LedgerRow row = next;
      if (row == null) {
        throw new NoSuchElementException();
      }
      UnitRows unit = new UnitRows(row.text("unit_code"), fiscalYear);
      while (row != null && unit.isOf(row)) {
        unit.add(row);
        row = read();
      }
      next = row;
      return unit.unit();
    }

    private @Nullable LedgerRow read() {
      return rows.hasNext() ? new LedgerRow(rows.next()) : null;
    }
  }
}
