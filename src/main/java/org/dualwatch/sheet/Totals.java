package org.dualwatch.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the rows of a summary come to. A sum says how many rows have no such amount. */
final class Totals {

  private final Set<String> units = new HashSet<>();
  private final Sum planned = new Sum();
  private final Sum approved = new Sum();
  private final Sum spent = new Sum();
  private final Sum approvedOfBoth = new Sum();
  private final Sum spentOfBoth = new Sum();
  private final Sum low = new Sum();
  private final Sum middle = new Sum();
  private final Sum high = new Sum();
  private final Map<Light, Integer> execution = new EnumMap<>(Light.class);
  private final Map<Light, Integer> targets = new EnumMap<>(Light.class);
  private final Map<Light, Integer> overall = new EnumMap<>(Light.class);
  private final Map<UnmatchedRow.Kind, Integer> unmatched = new EnumMap<>(UnmatchedRow.Kind.class);
  private final Map<String, Integer> findings = new TreeMap<>();
  private int projects;

  /** A line of the totals: what it is, one to three values, and a remark or nothing. */
  record Line(String label, List<SheetValue> values, String remark) {}

  /** A sum of the amounts that are known, in 元. */
  private static final class Sum {
    private BigDecimal sum = BigDecimal.ZERO;
    private int known;

    void add(Figure figure) {
      if (figure instanceof Figure.Known amount) {
        sum = sum.add(amount.number());
        known++;
      }
    }
  }

  void add(SummaryRow row) {
    projects++;
    units.add(row.unitCode().isBlank() ? row.unitName() : row.unitCode());
    planned.add(row.planned());
    approved.add(row.approved());
    spent.add(row.spent());
    if (row.approved() instanceof Figure.Known && row.spent() instanceof Figure.Known) {
      approvedOfBoth.add(row.approved());
      spentOfBoth.add(row.spent());
    }
    low.add(row.low());
    middle.add(row.middle());
    high.add(row.high());
    execution.merge(row.execution().light(), 1, Integer::sum);
    targets.merge(row.targets().light(), 1, Integer::sum);
    overall.merge(row.overall().light(), 1, Integer::sum);
  }

  void add(FindingRow row) {
    findings.merge(row.severity() + " · " + row.outcome(), 1, Integer::sum);
  }

  void add(UnmatchedRow row) {
    unmatched.merge(row.kind(), 1, Integer::sum);
  }

  /** The figures of the projects. */
  List<Line> figures() {
    return List.of(
        count("单位数", units.size()),
        count("项目数", projects),
        sum("目标表预算数（万元）", planned),
        sum("台账批复数（万元）", approved),
        sum("已支付（万元）", spent),
        new Line("执行率（%）", List.of(SheetValue.of(rate())), "只算批复数和支付数都有的项目"),
        sum("全年预计执行数·低（万元）", low),
        sum("全年预计执行数·中（万元）", middle),
        sum("全年预计执行数·高（万元）", high));
  }

  /** How many projects show each light, in each of the three columns. */
  List<Line> lights() {
    List<Line> lines = new ArrayList<>();
    for (Light light : Light.values()) {
      lines.add(
          new Line(
              light.text(),
              List.of(
                  SheetValue.of(execution.getOrDefault(light, 0)),
                  SheetValue.of(targets.getOrDefault(light, 0)),
                  SheetValue.of(overall.getOrDefault(light, 0))),
              ""));
    }
    return lines;
  }

  /** How many findings there are of each kind. */
  List<Line> findings() {
    return findings.entrySet().stream()
        .map(entry -> count(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** How many projects are unmatched, and how. */
  List<Line> unmatched() {
    List<Line> lines = new ArrayList<>();
    for (UnmatchedRow.Kind kind : UnmatchedRow.Kind.values()) {
      lines.add(count(kind.text(), unmatched.getOrDefault(kind, 0)));
    }
    return lines;
  }

  /** Two decimals, half up, as forms print rates; unknown where nothing was approved. */
  private Figure rate() {
    return approvedOfBoth.sum.signum() == 0
        ? Figure.unknown()
        : Figure.of(
            spentOfBoth.sum.movePointRight(2).divide(approvedOfBoth.sum, 2, RoundingMode.HALF_UP));
  }

  private Line sum(String label, Sum sum) {
    int lacking = projects - sum.known;
    Figure known = sum.known == 0 ? Figure.unknown() : Figure.of(sum.sum);
    return new Line(
        label,
        List.of(SheetValue.wan(known)),
        lacking == 0 ? "" : "另有 " + lacking + " 个项目没有该数，未计入");
  }

  private static Line count(String label, int count) {
    return new Line(label, List.of(SheetValue.of(count)), "");
  }
}
