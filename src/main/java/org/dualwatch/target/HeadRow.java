package org.dualwatch.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dualwatch.document.Block.Cell;
import org.dualwatch.document.Block.Row;
import org.dualwatch.value.Spelling;

/**
 * One row of a head: its labels, and what stands to the right of each.
 *
 * @param parts what stands before the first label, then each label with what follows it
 * @param units the units of amounts that cells of the row declare
 */
record HeadRow(List<Labelled> parts, List<String> units) {

  private static final Pattern SUM = Pattern.compile("(?:金额)?(?:合计|总计)");

  /** One label, where there is one, and the cells to its right, up to the next label. */
  static final class Labelled {
    private final Optional<HeadLabel> label;
    private final int column;
    private final List<Cell> right = new ArrayList<>();

    private Labelled(Optional<HeadLabel> label, int column) {
      this.label = label;
      this.column = column;
    }

    Optional<HeadLabel> label() {
      return label;
    }

    /** The label's first grid column. */
    int column() {
      return column;
    }

    List<Cell> right() {
      return right;
    }

    List<Field> fields() {
      return right.stream().map(Fields::of).toList();
    }
  }

  static HeadRow of(Row row) {
    List<Labelled> parts = new ArrayList<>(List.of(new Labelled(Optional.empty(), 0)));
    List<String> units = new ArrayList<>();
    for (Cell cell : row.cells()) {
      Field field = Fields.of(cell);
      String declared = AmountReader.declaredUnit(field.text());
      Optional<HeadLabel> label = HeadLabel.of(field.text());
      units.add(declared);
      if (label.isPresent()) {
        units.add(AmountReader.unitOf(field.text()));
        parts.add(new Labelled(label, cell.column()));
      } else if (declared.isEmpty()) {
        addCell(cell, field, parts);
      }
    }
    return new HeadRow(parts, units);
  }

  /** A cell such as 项目名称：惠民演出 is a label with what follows it. */
  private static void addCell(Cell cell, Field field, List<Labelled> parts) {
    int colon = Math.max(field.text().indexOf('：'), field.text().indexOf(':'));
    Optional<HeadLabel> label =
        colon > 0 ? HeadLabel.of(field.text().substring(0, colon)) : Optional.empty();
    if (label.isEmpty() || label.get().isGroup()) {
      parts.get(parts.size() - 1).right().add(cell);
      return;
    }
    Labelled part = new Labelled(label, cell.column());
    String raw = cell.text();
    int at = Math.max(raw.indexOf('：'), raw.indexOf(':'));
    part.right()
        .add(new Cell(raw.substring(at + 1), cell.column(), cell.span(), false, cell.place()));
    parts.add(part);
  }

  /** Whether a row has a label, or declares the unit of amounts, and so is part of a head. */
  static boolean isHead(Row row) {
    return declaresUnit(row) || of(row).parts().stream().anyMatch(part -> part.label().isPresent());
  }

  /** Whether a row below indicators begins a new head; a label further right is an indicator's. */
  static boolean beginsHead(Row row) {
    return declaresUnit(row) || HeadLabel.of(row.cells().get(0).text()).isPresent();
  }

  static boolean declaresUnit(Row row) {
    return row.cells().stream().anyMatch(cell -> !AmountReader.declaredUnit(cell.text()).isEmpty());
  }

  static boolean names(Row row, HeadLabel label) {
    return of(row).parts().stream()
        .anyMatch(part -> part.label().filter(label::equals).isPresent());
  }

  /** Whether a row states the unit by its code, beside the unit of the amounts. */
  static boolean statesUnitByPosition(Row row) {
    return declaresUnit(row) && SpendingUnit.isCoded(Fields.of(row.cells().get(0)).text());
  }

  /** Whether no label of the row names texts of its own row only. */
  boolean isBare() {
    return parts.stream()
        .allMatch(part -> part.label().filter(l -> !l.isGroup() && !l.isGoal()).isEmpty());
  }

  /** Whether the row is the sum of what is headed above it. */
  boolean isSum() {
    return parts.get(0).fields().stream()
        .filter(field -> !field.isBlank())
        .findFirst()
        .filter(field -> SUM.matcher(Spelling.key(field.text())).matches())
        .isPresent();
  }
}
