package org.dualwatch.rule.past;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.rule.FilledRows;
import org.dualwatch.rule.Labels;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.Money;
import org.dualwatch.value.TargetValue;

/** An indicator whose value is a bound, such as ≥28场次 or, of a change, 由70%提高到82%以上. */
record Bound(Indicator row, TargetValue.Bounded value) {

  private static final String YUAN = "元";

  /** A table's bounds by their names, in its order; of two rows with one name neither. */
  static Map<String, Bound> of(TargetTable table) {
    Map<String, Bound> bounds = new LinkedHashMap<>();
    Set<String> twice = new HashSet<>();
    for (Indicator row : FilledRows.of(table)) {
      Optional<Bound> bound = row.name().isBlank() ? Optional.empty() : of(row);
      if (bound.isPresent()) {
        String name = YearlessKey.ofName(row);
        if (bounds.put(name, bound.get()) != null) {
          twice.add(name);
        }
      }
    }
    bounds.keySet().removeAll(twice);
    return bounds;
  }

  private static Optional<Bound> of(Indicator row) {
    TargetValue value =
        row.value() instanceof TargetValue.Change change ? change.target() : row.value();
    return value instanceof TargetValue.Bounded bounded
        ? Optional.of(new Bound(row, bounded))
        : Optional.empty();
  }

  BigDecimal number() {
    return value.number();
  }

  boolean isFloor() {
    return value.comparator() == Comparator.AT_LEAST || value.comparator() == Comparator.MORE_THAN;
  }

  boolean isMoney() {
    return value.unit().equals(YUAN);
  }

  /** Whether this asks for less than another bound of the same level 2, kind and unit. */
  boolean isWeakerThan(Bound other) {
    boolean alike =
        value.comparator() == other.value.comparator()
            && value.comparator() != Comparator.EXACTLY
            && value.unit().equals(other.value.unit());
    int difference = number().compareTo(other.number());
    return alike
        && (isFloor() ? difference < 0 : difference > 0)
        && level2().equals(other.level2());
  }

  private String level2() {
    return Labels.bare(row.level2().text());
  }

  /** By how much this differs from another bound of the same unit, as people read it. */
  String difference(Bound other) {
    BigDecimal difference = number().subtract(other.number()).abs();
    if (isMoney()) {
      return Money.shown(difference);
    }
    String unit = value.unit().equals("%") ? "个百分点" : value.unit();
    return difference.toPlainString() + unit;
  }
}
