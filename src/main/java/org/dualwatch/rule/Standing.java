package org.dualwatch.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dualwatch.target.Indicator;

/**
 * Where rows stand among the labels of the regulation. Labels written in full are known at once;
 * others take the long way.
 */
public final class Standing {

  public static final String QUANTITY = "数量";
  public static final String QUALITY = "质量";
  public static final String TIMELINESS = "时效";

  private static final String SATISFACTION = "满意";
  private static final String COST = "成本";

  private static final Map<String, Labels> LEVEL1 =
      Arrays.stream(Labels.values())
          .collect(Collectors.toUnmodifiableMap(Labels::full, Function.identity()));

  /** The level 2 labels in full, and without 指标. */
  private static final Map<String, String> LEVEL2 =
      Arrays.stream(Labels.values())
          .flatMap(labels -> Stream.of(labels.listed().split("、", -1)))
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Labels::bare));

  /** The level 2 labels in full that each level 1 label in full may carry. */
  private static final Map<String, Set<String>> FAMILIES =
      Arrays.stream(Labels.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  Labels::full, labels -> Set.of(labels.listed().split("、", -1))));

  private Standing() {}

  /** Whether both labels of a row are written in full and agree: the quick look, most pass it. */
  public static boolean plainlyInPlace(Indicator row) {
    return FAMILIES.getOrDefault(row.level1().text(), Set.of()).contains(row.level2().text());
  }

  /** Whether the level 2 of a row is a label of the regulation in full, which is its own key. */
  public static boolean plainLevel2(Indicator row) {
    return LEVEL2.containsKey(row.level2().text());
  }

  /** The level 1 of a row; where it states none, the one that its level 2 belongs to. */
  public static Optional<Labels> level1(Indicator row) {
    String label = row.level1().text();
    if (label.isEmpty()) {
      return Labels.ofLevel2(row.level2().text());
    }
    Labels known = LEVEL1.get(label);
    return known == null ? Labels.ofLevel1(label) : Optional.of(known);
  }

  /** Whether a row stands under a level 1. */
  public static boolean under(Indicator row, Labels level1) {
    return level1(row).filter(level1::equals).isPresent();
  }

  /** The level 2 of a row as {@link Labels#bare} has it. */
  public static String level2(Indicator row) {
    String label = row.level2().text();
    String known = LEVEL2.get(label);
    return known == null ? Labels.bare(label) : known;
  }

  /** Whether a row stands under 满意度, at level 1 or 2. */
  public static boolean ofSatisfaction(Indicator row) {
    return row.level2().text().contains(SATISFACTION) || row.level1().text().contains(SATISFACTION);
  }

  /** Whether a row stands under 成本, at level 1 or 2. */
  public static boolean ofCost(Indicator row) {
    return row.level2().text().contains(COST) || row.level1().text().contains(COST);
  }

  /**
   * Whether no row stands under a level 1 or is meant to, by its level 2. Not where the level 1 of
   * a row cannot be told, since it may be the one that is looked for.
   */
  public static boolean lack(List<Indicator> rows, Labels level1) {
    return !rows.isEmpty()
        && rows.stream().noneMatch(row -> under(row, level1))
        && allTold(rows)
        && rows.stream().noneMatch(row -> meantFor(row, level1));
  }

  /**
   * Whether there are outputs but none of a level 2. Not where the level 1 of a row or the level 2
   * of an output cannot be told.
   */
  public static boolean outputsLack(List<Indicator> rows, String level2) {
    return rows.stream().noneMatch(row -> level2(row).equals(level2))
        && rows.stream().anyMatch(row -> under(row, Labels.OUTPUT))
        && allTold(rows)
        && rows.stream()
            .filter(row -> under(row, Labels.OUTPUT))
            .allMatch(row -> Labels.ofLevel2(row.level2().text()).isPresent());
  }

  /** Whether the level 1 of every row is one of the regulation. */
  public static boolean allTold(List<Indicator> rows) {
    return rows.stream().allMatch(row -> level1(row).isPresent());
  }

  /** Whether a row stands under another level 1 than the one that its level 2 belongs to. */
  private static boolean meantFor(Indicator row, Labels level1) {
    String level2 = row.level2().text();
    return level1.has(level2) && level1(row).filter(own -> own.has(level2)).isEmpty();
  }
}
