package org.dualwatch.rule.weight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.rule.FilledRows;
import org.dualwatch.target.Field;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;

/**
 * The rows of a table in a form that gives points to indicators.
 *
 * @param rows the filled rows; none where the form has no points
 */
record Points(List<Indicator> rows) {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)(?:分|%)?");

  Points {
    rows = List.copyOf(rows);
  }

  static Points of(TargetTable table) {
    List<Indicator> rows = FilledRows.of(table);
    for (Indicator row : rows) {
      if (!row.weight().isBlank()) {
        return new Points(rows);
      }
    }
    return new Points(List.of());
  }

  /** Whether the form gives no points. */
  boolean none() {
    return rows.isEmpty();
  }

  /** Whether every row has points that can be read. */
  boolean complete() {
    return rows.stream().allMatch(row -> read(row.weight()).isPresent());
  }

  /** The sum of those that can be read. */
  BigDecimal sum() {
    return sum(rows);
  }

  static BigDecimal sum(List<Indicator> rows) {
    return rows.stream()
        .flatMap(row -> read(row.weight()).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The points of a cell such as 10, 10分 or 10%. */
  static Optional<BigDecimal> read(Field weight) {
    Matcher number = NUMBER.matcher(Spelling.key(weight.text()));
    return number.matches() ? Optional.of(new BigDecimal(number.group(1))) : Optional.empty();
  }

  static String shown(BigDecimal points) {
    return (points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros()).toPlainString()
        + "分";
  }
}
