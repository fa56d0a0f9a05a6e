package org.dualwatch.rule.weight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.Labels;
import org.dualwatch.rule.TableRule;
import org.dualwatch.rule.weight.Points.Entry;
import org.dualwatch.rule.weight.Points.State;
import org.dualwatch.target.TargetTable;

/**
 * A level 1 has more or fewer points than 财预〔2021〕101号 gives it: outputs 50, benefits 30 and
 * satisfaction 10, or with 成本 as a level 1 of its own 20, 40, 20 and 10. A form may print a range.
 */
final class WeightOutsideBand extends TableRule {

  /** From and up to which points. */
  private record Band(BigDecimal least, BigDecimal most) {

    private boolean holds(BigDecimal points) {
      return points.compareTo(least) >= 0 && points.compareTo(most) <= 0;
    }

    private Band upTo(BigDecimal more) {
      return new Band(least, most.add(more));
    }

    private String shown() {
      return least.compareTo(most) == 0
          ? Points.shown(least)
          : Points.shown(least) + "至" + Points.shown(most);
    }
  }

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    Points points = Points.of(table);
    if (points.entries().isEmpty() || points.has(State.BLANK) || points.has(State.UNREAD)) {
      return Stream.empty();
    }
    BigDecimal full = circumstances.number("full");
    BigDecimal execution = circumstances.number("execution");
    List<BigDecimal> sums = List.of(full.subtract(execution), full);
    Map<Labels, List<Entry>> levels = levels(points.counted(sums));
    BigDecimal sum =
        levels.values().stream().map(Points::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean comparable =
        levels.containsKey(Labels.OUTPUT)
            && levels.containsKey(Labels.BENEFIT)
            && Points.isOneOf(sum, sums);
    BigDecimal spare = sum.compareTo(full) == 0 ? execution : BigDecimal.ZERO;
    return comparable
        ? levels.entrySet().stream()
            .flatMap(
                level ->
                    outside(
                        table,
                        level.getKey(),
                        level.getValue(),
                        band(level.getKey(), levels, circumstances).upTo(spare))
                        .stream())
        : Stream.empty();
  }

  /** The rows by level 1, those of the budget's execution left out; none where one is unknown. */
  private static Map<Labels, List<Entry>> levels(Points points) {
    Map<Labels, List<Entry>> levels = new EnumMap<>(Labels.class);
    for (Entry entry : points.entries()) {
      Optional<Labels> level = Labels.ofLevel1(entry.row().level1().text());
      if (level.isPresent()) {
        levels.computeIfAbsent(level.get(), none -> new ArrayList<>()).add(entry);
      } else if (!entry.isExecution()) {
        return Map.of();
      }
    }
    return levels;
  }

  private static Band band(
      Labels level, Map<Labels, List<Entry>> levels, Circumstances circumstances) {
    boolean withCost = levels.containsKey(Labels.COST);
    return switch (level) {
      case OUTPUT -> band(withCost ? "output-with-cost" : "output", circumstances);
      case BENEFIT -> {
        Band benefit = band(withCost ? "benefit-with-cost" : "benefit", circumstances);
        yield levels.containsKey(Labels.SATISFACTION)
            ? benefit
            : benefit.upTo(circumstances.number("satisfaction-max"));
      }
      case SATISFACTION -> band("satisfaction", circumstances);
      case COST -> band("cost", circumstances);
    };
  }

  private static Band band(String name, Circumstances circumstances) {
    return new Band(circumstances.number(name + "-min"), circumstances.number(name + "-max"));
  }

  private Optional<Finding> outside(TargetTable table, Labels level, List<Entry> rows, Band band) {
    BigDecimal points = Points.sum(rows);
    return band.holds(points)
        ? Optional.empty()
        : Optional.of(finding(table, level, rows.get(0), points, band));
  }

  private Finding finding(
      TargetTable table, Labels level, Entry first, BigDecimal points, Band band) {
    String stated = Points.shown(points);
    BigDecimal nearest = points.compareTo(band.least()) < 0 ? band.least() : band.most();
    String difference = Points.shown(points.subtract(nearest).abs());
    return violated(
        table.subject(first.row().weight().place()),
        new Evidence(stated, band.shown(), difference),
        new Bilingual(
            level.full() + "合计" + stated + "，一般为" + band.shown() + "，相差" + difference + "。",
            "The points of "
                + level.full()
                + " add up to "
                + stated
                + ", usually "
                + band.shown()
                + ": a difference of "
                + difference
                + "."),
        new Bilingual(
            "请把" + level.full() + "的合计调整为" + band.shown() + "；本地另有规定或确有需要的，请说明。",
            "Change the points of "
                + level.full()
                + " to "
                + band.shown()
                + " in all, or explain why another share is needed."));
  }
}
