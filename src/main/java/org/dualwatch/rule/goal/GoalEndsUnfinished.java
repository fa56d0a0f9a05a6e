package org.dualwatch.rule.goal;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.TableRule;
import org.dualwatch.target.Field;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.Spelling;

/**
 * The goal ends amid a sentence, such as “…精神文化生活，”: something was cut off or forgotten.
 * 财预〔2015〕88号 asks for clear text (完整性). Only the last goal is looked at, since a list may well end
 * its items in ；.
 */
final class GoalEndsUnfinished extends TableRule {

  /** Marks after which a sentence goes on, as {@link Spelling#key} folds them. */
  private static final String GOES_ON = ",、;:([《";

  /** So much of the goal's end holds its last sign, whatever invisible stands behind it. */
  private static final int LAST = 8;

  /** How much of the goal's end is shown. */
  private static final int SHOWN = 12;

  @Override
  protected Stream<Finding> check(TargetTable table, Circumstances circumstances) {
    List<Field> goals = table.goals().stream().filter(goal -> !goal.isBlank()).toList();
    return goals.stream()
        .skip(Math.max(0, goals.size() - 1))
        .filter(GoalEndsUnfinished::unfinished)
        .map(goal -> finding(table, goal));
  }

  private static boolean unfinished(Field goal) {
    String text = goal.text();
    String key = Spelling.key(text.substring(Math.max(0, text.length() - LAST)));
    return !key.isEmpty() && GOES_ON.indexOf(key.charAt(key.length() - 1)) >= 0;
  }

  private Finding finding(TargetTable table, Field goal) {
    String end = end(goal.text());
    return violated(
        table.subject(goal.place()),
        Evidence.of(end, "以句号结束"),
        new Bilingual(
            "绩效目标以“%s”结束，后面可能缺少内容。".formatted(end),
            "The goal ends in %s; something may be missing.".formatted(end)),
        new Bilingual("请补全内容；如已写完，请改为句号。", "Complete it, or end it in a full stop."));
  }

  private static String end(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= SHOWN
        ? text
        : "…" + text.substring(text.offsetByCodePoints(text.length(), -SHOWN));
  }
}
