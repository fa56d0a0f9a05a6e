package org.dualwatch.rule.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.Rule;
import org.dualwatch.target.Field;
import org.dualwatch.target.TargetTable;
import org.dualwatch.target.TargetTables;

/**
 * The goal promises 更好 or 大力推进 and states no number that could show it. 财预〔2015〕88号 asks for
 * targets that are detailed and quantified (细化量化).
 */
final class GoalFullOfSlogans extends Rule {

  /** The words looked for, and texts in which they mean something else, such as 不断电. */
  private record Slogans(List<String> words, List<String> exceptions, int atLeast) {

    private List<String> in(TargetTable table) {
      List<String> found = new ArrayList<>();
      for (String word : words) {
        if (isMeantIn(table.goals(), word)) {
          found.add(word);
        }
      }
      return found;
    }

    private boolean isMeantIn(List<Field> goals, String word) {
      for (Field goal : goals) {
        if (isMeantIn(goal, word)) {
          return true;
        }
      }
      return false;
    }

    private boolean isMeantIn(Field goal, String word) {
      String text = goal.text();
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int here = at;
        if (exceptions.stream().noneMatch(exception -> text.startsWith(exception, here))) {
          return true;
        }
      }
      return false;
    }
  }

  @Override
  protected Stream<Finding> check(TargetTables submission, Circumstances circumstances) {
    Slogans slogans =
        new Slogans(
            circumstances.words("words"),
            circumstances.words("exceptions"),
            circumstances.count("at-least"));
    return submission.tables().stream().flatMap(table -> check(table, slogans));
  }

  private Stream<Finding> check(TargetTable table, Slogans slogans) {
    List<String> found = slogans.in(table);
    return found.isEmpty() || found.size() < slogans.atLeast() || StatedNumber.isInGoalsOf(table)
        ? Stream.empty()
        : Stream.of(finding(table, found, slogans.atLeast()));
  }

  private Finding finding(TargetTable table, List<String> found, int atLeast) {
    String words = String.join("、", found);
    return violated(
        table.subject(StatedGoal.place(table)),
        Evidence.of(words, "可以核对的数量或时间"),
        new Bilingual(
            "绩效目标中有“" + words + "”等词（有" + atLeast + "个即提示），没有数量或时间可以核对。",
            "The goal uses the words "
                + words
                + " ("
                + atLeast
                + " suffices for a note) and states no number or date to check them by."),
        new Bilingual(
            "请写出能说明程度的数量，如“服务观众比上年增加5%”。",
            "State a number that shows how far, such as “服务观众比上年增加5%”."));
  }
}
