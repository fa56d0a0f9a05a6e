package org.dualwatch.receipt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.page.Room;

/**
 * What of an answer has room on its page, the gravest first, each list in its order; the JSON has
 * all.
 *
 * @param rows forms in the list of results
 * @param changed forms of which it is said what changed
 * @param allChanged of how many that could be said
 * @param unchanged how many forms were submitted before and had nothing to be mended, then or now
 * @param problems what is to be done something about
 * @param allProblems in how many parts that would be
 * @param hints what does not hinder, by rule
 */
public record Shown(
    List<Entry> rows,
    List<Entry> changed,
    int allChanged,
    long unchanged,
    List<Problem> problems,
    int allProblems,
    List<Group> hints) {

  /** What a row, a finding or a remark takes beside its texts, in bytes. */
  private static final int MARKUP = 1_000;

  private static final int MOST_REMARKS = 20;

  /** What one rule found in one form. */
  public record Problem(Entry entry, Group group) {}

  public Shown {
    rows = List.copyOf(rows);
    changed = List.copyOf(changed);
    problems = List.copyOf(problems);
    hints = List.copyOf(hints);
  }

  static Shown of(Answer answer) {
    Comparator<Entry> worst = Comparator.comparing(Entry::verdict).reversed();
    List<Problem> problems = new ArrayList<>();
    List<Entry> changed = new ArrayList<>();
    long unchanged = 0;
    for (Entry entry : answer.entries()) {
      entry.problems().forEach(group -> problems.add(new Problem(entry, group)));
      Changes changes = entry.changes();
      if (changes.isSomething()) {
        changed.add(entry);
      } else if (changes.since().isThere()) {
        unchanged++;
      }
    }
    Room ofRows = new Room(Room.OF_A_PAGE / 4);
    Room ofChanges = new Room(Room.OF_A_PAGE / 8);
    Room ofHints = new Room(Room.OF_A_PAGE / 8);
    List<Entry> rows = ofRows.fitting(answer.entries(), worst, Shown::row);
    List<Entry> fittingChanges = ofChanges.fitting(changed, worst, Shown::changes);
    List<Group> hints =
        ofHints.fitting(answer.hints(), Comparator.comparing(Group::size), Shown::hint);
    int left = ofRows.left() + ofChanges.left() + ofHints.left();
    return new Shown(
        rows,
        fittingChanges,
        changed.size(),
        unchanged,
        new Room(Room.OF_A_PAGE / 4 + left)
            .fitting(
                problems,
                Comparator.comparing(problem -> problem.group().first().severity()),
                Shown::problem),
        problems.size(),
        hints);
  }

  private static int row(Entry entry) {
    return MARKUP + Room.bytes(entry.project());
  }

  private static int changes(Entry entry) {
    Changes changes = entry.changes();
    return row(entry)
        + remarks(changes.fixed())
        + remarks(changes.fresh())
        + remarks(changes.open());
  }

  private static int remarks(List<Remark> remarks) {
    return remarks.stream()
        .limit(MOST_REMARKS)
        .mapToInt(remark -> MARKUP / 8 + Room.bytes(remark.indicator()) + both(remark.message()))
        .sum();
  }

  private static int problem(Problem problem) {
    Group group = problem.group();
    int following =
        group.isLong()
            ? 0
            : group.findings().stream()
                .flatMap(finding -> problem.entry().followingFrom(finding).stream())
                .mapToInt(finding -> MARKUP / 8 + both(finding.message()))
                .sum();
    return row(problem.entry()) + group(group) + following;
  }

  private static int group(Group group) {
    return MARKUP + group.shown().stream().mapToInt(Shown::finding).sum();
  }

  /** A rule's title is no longer than a row's markup. */
  private static int hint(Group group) {
    int indicators =
        group.shown().stream()
            .mapToInt(finding -> MARKUP / 16 + Room.bytes(finding.subject().indicator()))
            .sum();
    return MARKUP + both(group.first().message()) + both(group.first().fix()) + indicators;
  }

  private static int finding(Finding finding) {
    return MARKUP
        + both(finding.message())
        + both(finding.fix())
        + Room.bytes(
            finding.subject().indicator(),
            finding.subject().place().text(),
            finding.evidence().found(),
            finding.evidence().expected(),
            finding.evidence().difference(),
            finding.basis());
  }

  /** A page is in one language, or quotes Chinese where it has no other. */
  private static int both(Bilingual sentence) {
    return Room.bytes(sentence.zh()) + Room.bytes(sentence.en());
  }
}
