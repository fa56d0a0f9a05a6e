package org.dualwatch.rule.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dualwatch.finding.Place;
import org.dualwatch.rule.FilledRows;
import org.dualwatch.rule.VoidText;
import org.dualwatch.target.Field;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;

/**
 * The points of a table's indicators, without rows of totals. 10, 10分 and 10% are the same; where
 * they are shares of one, such as 0.1, they are taken as percent.
 *
 * @param entries a row each, in the table's order; none where no row has points
 */
record Points(List<Entry> entries) {

  static final Points NONE = new Points(List.of());

  private static final Pattern NUMBER =
      Pattern.compile("\\(?(\\d{1,4}(?:\\.\\d{1,6})?)(?:分|%)?\\)?");

  private static final Set<String> TOTALS = Set.of("合计", "总计", "总分", "小计", "合计分", "总分值");

  private static final String EXECUTION = "执行";

  /** Of shares such as 0.1 to percent. */
  private static final int PERCENT = 2;

  /** What a row states of its points. */
  enum State {
    STATED,
    BLANK,
    UNREAD
  }

  /**
   * One row.
   *
   * @param number its points, 0 where it states none or none that can be read
   */
  record Entry(Indicator row, State state, BigDecimal number) {

    boolean isStated() {
      return state == State.STATED;
    }

    boolean isBlank() {
      return state == State.BLANK;
    }

    /** Whether the row is of the budget's execution, which is no target of the project. */
    boolean isExecution() {
      return row.level1().text().contains(EXECUTION) || row.name().text().contains("执行率");
    }

    private Entry percent() {
      return new Entry(row, state, number.movePointRight(PERCENT));
    }
  }

  Points {
    entries = List.copyOf(entries);
  }

  static Points of(TargetTable table) {
    if (table.indicators().stream().allMatch(row -> row.weight().isBlank())) {
      return NONE;
    }
    List<Entry> entries =
        FilledRows.of(table).stream()
            .filter(row -> !isTotal(row))
            .map(row -> new Entry(row, state(row.weight()), number(row.weight())))
            .toList();
    boolean shares = sum(entries).compareTo(BigDecimal.ONE) <= 0;
    Points points = new Points(shares ? entries.stream().map(Entry::percent).toList() : entries);
    return points.has(State.STATED) || points.has(State.UNREAD) ? points : NONE;
  }

  private static boolean isTotal(Indicator row) {
    return Stream.of(row.level1(), row.level2(), row.name())
        .anyMatch(field -> TOTALS.contains(Spelling.key(field.text())));
  }

  private static State state(Field weight) {
    if (weight.isBlank() || VoidText.is(weight)) {
      return State.BLANK;
    }
    return NUMBER.matcher(Spelling.key(weight.text())).matches() ? State.STATED : State.UNREAD;
  }

  private static BigDecimal number(Field weight) {
    Matcher number = NUMBER.matcher(Spelling.key(weight.text()));
    return number.matches() ? new BigDecimal(number.group(1)) : BigDecimal.ZERO;
  }

  boolean has(State state) {
    return entries.stream().anyMatch(entry -> entry.state() == state);
  }

  /** How many rows are so. */
  long count(State state) {
    return entries.stream().filter(entry -> entry.state() == state).count();
  }

  /** Where the first points stand. */
  Place place() {
    return entries.get(0).row().weight().place();
  }

  BigDecimal sum() {
    return sum(entries);
  }

  static BigDecimal sum(List<Entry> entries) {
    return entries.stream().map(Entry::number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * The points that count. Some forms repeat the points of a level in each of its rows: where the
   * plain sum is none of these and the sum of the levels is one, a level counts once.
   */
  Points counted(List<BigDecimal> sums) {
    if (isOneOf(sum(), sums) || has(State.BLANK)) {
      return this;
    }
    return Stream.of(true, false)
        .map(this::runs)
        .filter(runs -> runs.stream().allMatch(Points::repeats))
        .map(runs -> new Points(runs.stream().map(run -> run.get(0)).toList()))
        .filter(once -> isOneOf(once.sum(), sums))
        .findFirst()
        .orElse(this);
  }

  private static boolean repeats(List<Entry> run) {
    return run.stream().allMatch(entry -> entry.number().compareTo(run.get(0).number()) == 0);
  }

  static boolean isOneOf(BigDecimal sum, List<BigDecimal> sums) {
    return sums.stream().anyMatch(allowed -> allowed.compareTo(sum) == 0);
  }

  /** The rows by level 1, or by level 1 and 2. */
  List<List<Entry>> runs(boolean level1Alone) {
    Map<String, List<Entry>> runs = new LinkedHashMap<>();
    for (Entry entry : entries) {
      String level1 = Spelling.key(entry.row().level1().text());
      String level2 = level1Alone ? "" : Spelling.key(entry.row().level2().text());
      runs.computeIfAbsent(level1 + "\n" + level2, none -> new ArrayList<>()).add(entry);
    }
    return List.copyOf(runs.values());
  }

  /** Points as people read them, such as 52.5分. */
  static String shown(BigDecimal points) {
    BigDecimal plain = points.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString() + "分";
  }

  /** Sums that a parameter allows. */
  static List<BigDecimal> numbers(List<String> words) {
    return words.stream().map(BigDecimal::new).toList();
  }
}
