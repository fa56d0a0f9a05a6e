package org.dualwatch.target;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dualwatch.document.Block.Cell;
import org.dualwatch.document.Block.Row;
import org.dualwatch.finding.Place;
import org.dualwatch.target.HeadRow.Labelled;

/**
 * The head of one form while its rows are read: what stands to the right of each label, or below a
 * row of labels that have nothing to their right.
 */
final class FormHead {

  private final Map<HeadLabel, Field> values = new EnumMap<>(HeadLabel.class);
  private final Map<HeadLabel, List<Field>> goals = new EnumMap<>(HeadLabel.class);
  private final Amounts year = new Amounts();
  private final Amounts midTerm = new Amounts();
  private final Set<String> amountUnits = new LinkedHashSet<>();
  private final Place place;
  private Optional<HeadLabel> leftLabel = Optional.empty();

  /** Labels of the rows above that have nothing to their right, by their columns. */
  private final Map<Integer, HeadLabel> headed = new HashMap<>();

  /** The columns of the two totals, where both have one: each source is of the one to its left. */
  private final Map<HeadLabel, Integer> totals = new EnumMap<>(HeadLabel.class);

  /**
   * Begins a head.
   *
   * @param amountUnit the unit that a line such as 单位：万元 above the form declares, or nothing
   */
  FormHead(String amountUnit, Place place) {
    this.place = place;
    declare(amountUnit);
  }

  /** Whether a row begins another form's head: each names its project once, and its unit above. */
  boolean isCompleteBefore(Row row) {
    return has(HeadLabel.PROJECT)
        && (HeadRow.names(row, HeadLabel.PROJECT) || HeadRow.statesUnitByPosition(row));
  }

  void read(Row row) {
    HeadRow parts = HeadRow.of(row);
    parts.units().forEach(this::declare);
    noteLabelOnTheLeft(row.cells());
    List<Field> unlabelled = new ArrayList<>();
    boolean headedAny = false;
    for (Labelled part : parts.parts()) {
      headedAny |= takeHeaded(part, parts);
      unlabelled.addAll(part.label().map(label -> keep(label, part)).orElseGet(part::fields));
    }
    noteHeading(parts, headedAny);
    List<Field> stated = unlabelled.stream().filter(field -> !field.isBlank()).toList();
    keepUnlabelled(stated, parts.isBare(), HeadRow.declaresUnit(row));
  }

  /** Keeps what a line above the form states. */
  void read(HeadLabel label, String heading, Field field) {
    declare(AmountReader.unitOf(heading));
    read(label, field, 0);
  }

  /** Keeps one field of a list's row, whose label heads its column. */
  void read(HeadLabel label, String heading, Cell cell) {
    declare(AmountReader.unitOf(heading));
    read(label, Fields.of(cell), cell.column());
  }

  private void read(HeadLabel label, Field field, int column) {
    if (label.isAmount()) {
      keepAmount(label, field, column);
    } else if (!label.isGroup()) {
      keep(label, field);
    }
  }

  /** Goals below their labels; amounts below theirs in the row of the sum of all tasks. */
  private boolean takeHeaded(Labelled part, HeadRow row) {
    if (part.label().isPresent()) {
      return false;
    }
    List<Cell> taken =
        part.right().stream().filter(cell -> !cell.continued() && fits(cell, row)).toList();
    for (Cell cell : taken) {
      headedBy(cell).forEach(label -> read(label, Fields.of(cell), cell.column()));
    }
    part.right().removeAll(taken);
    return !taken.isEmpty();
  }

  private boolean fits(Cell cell, HeadRow row) {
    return headedBy(cell).anyMatch(label -> label.isGoal() || (label.isAmount() && row.isSum()));
  }

  private Stream<HeadLabel> headedBy(Cell cell) {
    return Stream.ofNullable(headed.get(cell.column()));
  }

  private void noteHeading(HeadRow row, boolean headedAny) {
    if (headedAny) {
      headed.values().removeIf(HeadLabel::isGoal);
    }
    row.parts().stream()
        .filter(part -> part.right().isEmpty())
        .forEach(part -> part.label().ifPresent(label -> headed.put(part.column(), label)));
  }

  /** Notes a unit of amounts that the form declares, 元 or 万元; nothing where it is empty. */
  void declare(String amountUnit) {
    if (!amountUnit.isEmpty()) {
      amountUnits.add(amountUnit);
    }
  }

  /** A label on the left goes on for the rows below it whose first cell is empty, merged or not. */
  private void noteLabelOnTheLeft(List<Cell> cells) {
    Field first = Fields.of(cells.get(0));
    if (!first.isBlank()) {
      leftLabel = HeadLabel.of(first.text());
    }
  }

  /** Ends a table, beyond which no label on the left or above goes on. */
  void endTable() {
    leftLabel = Optional.empty();
    headed.clear();
  }

  /** Keeps what stands to the right of a label, and gives back what does not belong to it. */
  private List<Field> keep(HeadLabel label, Labelled part) {
    List<Field> right = part.fields();
    if (right.isEmpty() || label.isGroup()) {
      return right;
    }
    if (label.isAmount()) {
      keepAmount(label, right, part.column());
      return List.of();
    }
    keep(label, right.get(0));
    return right.subList(1, right.size());
  }

  /** The first that is stated counts; a further line of the goal is added to it. */
  private void keep(HeadLabel label, Field field) {
    if (label.isGoal() && !field.isBlank()) {
      goals.computeIfAbsent(label, l -> new ArrayList<>()).add(field);
    }
    Field before = values.get(label);
    if (before == null || before.isBlank()) {
      values.put(label, field);
    }
  }

  private void keepAmount(HeadLabel label, List<Field> right, int column) {
    int end = right.size();
    while (end > 1 && right.get(end - 1).isBlank()) {
      end--;
    }
    keepAmount(label, Fields.apart(right.subList(0, end)), column);
  }

  private void keepAmount(HeadLabel label, Field amount, int column) {
    values.putIfAbsent(label, amount);
    if (label == HeadLabel.TOTAL || label == HeadLabel.MID_TERM_TOTAL) {
      totals.putIfAbsent(label, column);
    }
    (isOfMidTerm(label, column) ? midTerm : year).keep(label, amount);
  }

  private boolean isOfMidTerm(HeadLabel label, int column) {
    if (label == HeadLabel.TOTAL || !totals.containsKey(HeadLabel.MID_TERM_TOTAL)) {
      return label == HeadLabel.MID_TERM_TOTAL;
    }
    if (label == HeadLabel.MID_TERM_TOTAL || !totals.containsKey(HeadLabel.TOTAL)) {
      return true;
    }
    return toTheLeft(HeadLabel.MID_TERM_TOTAL, column) > toTheLeft(HeadLabel.TOTAL, column);
  }

  /** The column of a total that is not to the right of this one; before all others if it is. */
  private int toTheLeft(HeadLabel total, int column) {
    int of = totals.getOrDefault(total, column + 1);
    return of <= column ? of : -1;
  }

  /** The unit stands beside the declaration of the amounts' unit; the purpose under the budget. */
  private void keepUnlabelled(List<Field> stated, boolean bare, boolean besideUnitDeclaration) {
    boolean alone = bare && stated.size() == 1;
    if (alone && besideUnitDeclaration) {
      keep(HeadLabel.UNIT, stated.get(0));
    } else if (alone && leftLabel.filter(HeadLabel.BUDGET_AND_PURPOSE::equals).isPresent()) {
      keep(HeadLabel.PURPOSE, stated.get(0));
    } else if (leftLabel.filter(HeadLabel::isGoal).isPresent()) {
      stated.forEach(line -> keep(leftLabel.get(), line));
    }
  }

  /** Whether the form has a line for this, filled in or not. */
  boolean has(HeadLabel label) {
    return values.containsKey(label);
  }

  Place place() {
    return place;
  }

  Field field(HeadLabel label) {
    return values.getOrDefault(label, Field.missing(place));
  }

  /** All lines of a goal as one cell, at the place of the first. */
  Field goal(HeadLabel label) {
    List<Field> lines = goals.getOrDefault(label, List.of());
    return lines.isEmpty()
        ? field(label)
        : Fields.of(
            lines.stream().map(Field::raw).collect(Collectors.joining("\n")), lines.get(0).place());
  }

  SpendingUnit unit() {
    SpendingUnit stated = SpendingUnit.of(field(HeadLabel.UNIT).text());
    Field code = field(HeadLabel.UNIT_CODE);
    return code.isBlank() || !stated.code().isEmpty()
        ? stated
        : new SpendingUnit(code.text(), stated.name());
  }

  Budget budget() {
    return year.budget(HeadLabel.TOTAL, amountUnit(), place);
  }

  Budget midTermBudget() {
    return midTerm.budget(HeadLabel.MID_TERM_TOTAL, amountUnit(), place);
  }

  /** Where two units are declared, none is: one of them is off by 10,000. */
  String amountUnit() {
    return amountUnits.size() == 1 ? amountUnits.iterator().next() : "";
  }
}
