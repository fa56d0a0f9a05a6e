package org.dualwatch.rule.goal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.Rule;
import org.dualwatch.target.FormKind;
import org.dualwatch.target.SpendingUnit;
import org.dualwatch.target.TargetTable;
import org.dualwatch.target.TargetTables;

/**
 * The goal is nearly that of an earlier table of the same unit, so that it cannot belong to its own
 * project. 财预〔2015〕88号 asks for a goal that fits the project (指向明确, 相关性). Clauses are looked up in
 * one map, so that the time grows with the text and not with the pairs of tables.
 */
final class GoalRepeated extends Rule {

  private static final int HUNDRED = 100;

  /** Tables that can be compared: of one unit, kind and year. */
  private record Group(SpendingUnit unit, FormKind kind, OptionalInt year) {}

  /**
   * What a goal has in common with an earlier one.
   *
   * @param first the place of the earlier table in the submission, from 0
   */
  private record Copy(int first, int characters) {}

  /** What is a copy: a text long enough, and the share of it from which on it is one. */
  private record Bounds(int shortest, BigDecimal share) {
    private boolean reached(Copy copy, int length) {
      return BigDecimal.valueOf(copy.characters())
              .compareTo(share.multiply(BigDecimal.valueOf(length)))
          >= 0;
    }
  }

  @Override
  protected Stream<Finding> check(TargetTables submission, Circumstances circumstances) {
    List<TargetTable> tables = submission.tables();
    if (tables.size() < 2) {
      return Stream.empty();
    }
    Bounds bounds = new Bounds(circumstances.count("shortest"), circumstances.number("share"));
    Map<Group, Map<String, Integer>> known = new HashMap<>();
    Stream.Builder<Finding> findings = Stream.builder();
    for (int i = 0; i < tables.size(); i++) {
      TargetTable table = tables.get(i);
      GoalClauses goal = GoalClauses.of(table);
      if (goal.length() >= bounds.shortest()) {
        Map<String, Integer> comparable =
            known.computeIfAbsent(group(table), none -> new HashMap<>());
        mostCopied(goal, comparable)
            .filter(copy -> bounds.reached(copy, goal.length()))
            .map(copy -> finding(tables.get(copy.first()), table, copy, goal.length(), bounds))
            .ifPresent(findings::add);
        remember(goal, i, comparable);
      }
    }
    return findings.build();
  }

  private static Group group(TargetTable table) {
    return new Group(table.unit(), table.kind(), table.fiscalYear());
  }

  private static void remember(GoalClauses goal, int table, Map<String, Integer> known) {
    known.putIfAbsent(goal.whole(), table);
    goal.clauses().forEach(clause -> known.putIfAbsent(clause, table));
  }

  private static Optional<Copy> mostCopied(GoalClauses goal, Map<String, Integer> known) {
    Integer whole = known.get(goal.whole());
    if (whole != null) {
      return Optional.of(new Copy(whole, goal.length()));
    }
    Map<Integer, Integer> copied = new HashMap<>();
    for (String clause : goal.clauses()) {
      Integer first = known.get(clause);
      if (first != null) {
        copied.merge(first, clause.length(), Integer::sum);
      }
    }
    return copied.entrySet().stream()
        .map(entry -> new Copy(entry.getKey(), entry.getValue()))
        .max(Comparator.comparingInt(Copy::characters).thenComparingInt(copy -> -copy.first()));
  }

  private Finding finding(
      TargetTable first, TargetTable again, Copy copy, int length, Bounds bounds) {
    String project = first.project().text();
    int percent = copy.characters() * HUNDRED / length;
    String limit = bounds.share().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    return violated(
        again.subject(StatedGoal.place(again)),
        Evidence.of("相同" + percent + "%", "低于" + limit),
        new Bilingual(
            "绩效目标"
                + length
                + "字（不计数字和标点）中有"
                + copy.characters()
                + "字与第"
                + first.number()
                + "张表“"
                + project
                + "”的绩效目标相同，占"
                + percent
                + "%（达到"
                + limit
                + "即报告）。",
            "Of the goal's "
                + length
                + " characters (without numbers and punctuation) "
                + copy.characters()
                + " stand in that of table "
                + first.number()
                + ", "
                + project
                + ", as well: "
                + percent
                + "% (reported from "
                + limit
                + ")."),
        new Bilingual(
            "请按本项目的内容写绩效目标，如写明本项目的活动、服务对象和数量；确实相同的，请说明原因。",
            "Write the goal of this project, such as its own activities, the people it serves and"
                + " numbers; if it is indeed the same, explain why."));
  }
}
