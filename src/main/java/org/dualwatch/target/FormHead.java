package org.dualwatch.target;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dualwatch.document.Block.Cell;
import org.dualwatch.document.Block.Row;
import org.dualwatch.finding.Place;

/** The head of one form while its rows are read: what stands to the right of each label. */
final class FormHead {

  private final Map<HeadLabel, Field> values = new EnumMap<>(HeadLabel.class);

  /** All different amounts under each label, by their texts; more than one is none. */
  private final Map<HeadLabel, Map<String, Field>> amounts = new EnumMap<>(HeadLabel.class);

  private final List<Field> goals = new ArrayList<>();
  private final Set<String> amountUnits = new LinkedHashSet<>();
  private final Place place;
  private Optional<HeadLabel> leftLabel = Optional.empty();

  /**
   * Begins a head.
   *
   * @param amountUnit the unit that a line such as 单位：万元 above the form declares, or nothing
   */
  FormHead(String amountUnit, Place place) {
    this.place = place;
    declare(amountUnit);
  }

  /** Whether a row has a label, or declares the unit of amounts, and so is part of a head. */
  static boolean isHead(Row row) {
    return declaresUnit(row)
        || row.cells().stream().anyMatch(cell -> HeadLabel.of(Fields.of(cell).text()).isPresent());
  }

  /** Whether a row below indicators begins a new head; a label further right is an indicator's. */
  static boolean beginsHead(Row row) {
    return declaresUnit(row) || HeadLabel.of(row.cells().get(0).text()).isPresent();
  }

  private static boolean declaresUnit(Row row) {
    return row.cells().stream().anyMatch(cell -> !AmountReader.declaredUnit(cell.text()).isEmpty());
  }

  /** Whether a row begins another form's head: each names its project once, and its unit above. */
  boolean isCompleteBefore(Row row) {
    boolean namesProject =
        row.cells().stream()
            .anyMatch(
                cell -> HeadLabel.of(cell.text()).filter(HeadLabel.PROJECT::equals).isPresent());
    return has(HeadLabel.PROJECT) && (namesProject || statesUnitByPosition(row));
  }

  private static boolean statesUnitByPosition(Row row) {
    Field first = Fields.of(row.cells().get(0));
    return declaresUnit(row) && SpendingUnit.isCoded(first.text());
  }

  /** One label, where there is one, and all that stands to its right, up to the next label. */
  private static final class Labelled {
    private final Optional<HeadLabel> label;
    private final List<Field> right = new ArrayList<>();

    private Labelled(Optional<HeadLabel> label) {
      this.label = label;
    }
  }

  void read(Row row) {
    noteLabelOnTheLeft(row.cells());
    List<Field> unlabelled = new ArrayList<>();
    List<Labelled> parts = parts(row);
    for (Labelled part : parts) {
      unlabelled.addAll(part.label.map(label -> keep(label, part.right)).orElse(part.right));
    }
    List<Field> stated = unlabelled.stream().filter(field -> !field.isBlank()).toList();
    boolean bare = parts.stream().allMatch(part -> part.label.filter(FormHead::names).isEmpty());
    keepUnlabelled(stated, bare, declaresUnit(row));
  }

  private List<Labelled> parts(Row row) {
    List<Labelled> parts = new ArrayList<>(List.of(new Labelled(Optional.empty())));
    for (Cell cell : row.cells()) {
      Field field = Fields.of(cell);
      Optional<HeadLabel> label = HeadLabel.of(field.text());
      String declared = AmountReader.declaredUnit(field.text());
      if (label.isPresent()) {
        parts.add(new Labelled(label));
      } else if (declared.isEmpty()) {
        parts.get(parts.size() - 1).right.add(field);
      } else {
        declare(declared);
      }
    }
    return parts;
  }

  /** Whether a label names the texts of its own row only. */
  private static boolean names(HeadLabel label) {
    return label != HeadLabel.BUDGET_AND_PURPOSE && label != HeadLabel.GOAL;
  }

  private void declare(String amountUnit) {
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

  /** Ends a table, beyond which no label on the left goes on. */
  void endTable() {
    leftLabel = Optional.empty();
  }

  /** Keeps what stands to the right of a label, and gives back what does not belong to it. */
  private List<Field> keep(HeadLabel label, List<Field> right) {
    if (right.isEmpty() || label == HeadLabel.BUDGET_AND_PURPOSE) {
      return right;
    }
    if (isAmount(label)) {
      keepAmount(label, right);
      return List.of();
    }
    keep(label, right.get(0));
    return right.subList(1, right.size());
  }

  /** The first that is stated counts; a further line of the goal is added to it. */
  private void keep(HeadLabel label, Field field) {
    if (label == HeadLabel.GOAL && !field.isBlank()) {
      goals.add(field);
    }
    Field before = values.get(label);
    if (before == null || before.isBlank()) {
      values.put(label, field);
    }
  }

  /** Two amounts under one label, such as last year's and this year's, are kept apart: no guess. */
  private void keepAmount(HeadLabel label, List<Field> right) {
    int end = right.size();
    while (end > 1 && right.get(end - 1).isBlank()) {
      end--;
    }
    Field amount = Fields.apart(right.subList(0, end));
    values.putIfAbsent(label, amount);
    amounts.computeIfAbsent(label, l -> new LinkedHashMap<>()).putIfAbsent(amount.text(), amount);
  }

  private static boolean isAmount(HeadLabel label) {
    return label == HeadLabel.TOTAL || label == HeadLabel.FISCAL || label == HeadLabel.OTHER;
  }

  /** The unit stands beside the declaration of the amounts' unit; the purpose under the budget. */
  private void keepUnlabelled(List<Field> stated, boolean bare, boolean besideUnitDeclaration) {
    boolean alone = bare && stated.size() == 1;
    if (alone && besideUnitDeclaration) {
      keep(HeadLabel.UNIT, stated.get(0));
    } else if (alone && leftLabel.filter(HeadLabel.BUDGET_AND_PURPOSE::equals).isPresent()) {
      keep(HeadLabel.PURPOSE, stated.get(0));
    } else if (leftLabel.filter(HeadLabel.GOAL::equals).isPresent()) {
      stated.forEach(line -> keep(HeadLabel.GOAL, line));
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

  /** All lines of the goal as one cell, at the place of the first. */
  Field goal() {
    return goals.isEmpty()
        ? field(HeadLabel.GOAL)
        : Fields.of(
            goals.stream().map(Field::raw).collect(Collectors.joining("\n")), goals.get(0).place());
  }

  SpendingUnit unit() {
    return SpendingUnit.of(field(HeadLabel.UNIT).text());
  }

  Budget budget() {
    return new Budget(
        amount(HeadLabel.TOTAL),
        amount(HeadLabel.FISCAL),
        amount(HeadLabel.OTHER),
        amountUnit(),
        field(HeadLabel.TOTAL).place());
  }

  /** Where two units are declared, none is: one of them is off by 10,000. */
  private String amountUnit() {
    return amountUnits.size() == 1 ? amountUnits.iterator().next() : "";
  }

  private Amount amount(HeadLabel label) {
    List<Field> stated = List.copyOf(amounts.getOrDefault(label, Map.of()).values());
    Field cell = stated.isEmpty() ? Field.missing(place) : Fields.apart(stated);
    return AmountReader.read(cell, amountUnit());
  }
}
