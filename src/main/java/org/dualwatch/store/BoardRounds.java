package org.dualwatch.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dualwatch.board.RoundRow;
import org.dualwatch.rule.Verdict;

/** What came of the first, the second, the third … table of each project. */
final class BoardRounds {

  private BoardRounds() {}

  static List<RoundRow> of(ProjectGroups groups, List<HitOnRecord> hits) {
    Map<String, Long> toSettle = new HashMap<>();
    for (HitOnRecord hit : hits) {
      if (hit.isToSettle()) {
        toSettle.merge(key(hit.source(), hit.form()), 1L, Long::sum);
      }
    }
    Map<Integer, RoundRow> rounds = new TreeMap<>();
    for (ProjectGroup group : groups.all()) {
      int round = group.tables().size();
      for (PaperOnRecord table : group.tables()) {
        RoundRow one =
            new RoundRow(
                round,
                1,
                table.verdict() == Verdict.SENT_BACK ? 1 : 0,
                toSettle.getOrDefault(key(table.submission(), table.number()), 0L));
        rounds.merge(round--, one, BoardRounds::sum);
      }
    }
    return List.copyOf(rounds.values());
  }

  private static RoundRow sum(RoundRow one, RoundRow other) {
    return new RoundRow(
        one.round(),
        one.tables() + other.tables(),
        one.sentBack() + other.sentBack(),
        one.problems() + other.problems());
  }

  private static String key(String submission, int number) {
    return submission + "#" + number;
  }
}
