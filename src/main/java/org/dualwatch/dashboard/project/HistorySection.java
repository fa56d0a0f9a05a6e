package org.dualwatch.dashboard.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dualwatch.board.Filing;
import org.dualwatch.board.History;
import org.dualwatch.board.Problem;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.page.Words;
import org.dualwatch.store.ProjectPapers.Answer;

/**
 * What came of a project, the newest first, each with what changed since the one before.
 *
 * @param files where the papers of each are, in the order of the listing's rows
 * @param changes of those that have one before them
 * @param earlier how many more came before
 */
public record HistorySection(
    Listing listing, List<Files> files, List<Change> changes, int earlier) {

  /** How many problems of a kind are told; the rest is counted. */
  private static final int PROBLEMS = 20;

  public HistorySection {
    files = List.copyOf(files);
    changes = List.copyOf(changes);
  }

  /**
   * Where the papers of a submission are.
   *
   * @param receipt the answer's page; empty where there is none
   * @param marked the copy with comments; empty where there is none
   */
  public record Files(
      String receiptNo, String beside, String original, String receipt, String marked) {}

  /**
   * What changed with a submission.
   *
   * @param title which it was
   */
  public record Change(String title, Lines mended, Lines fresh, Lines open) {}

  /**
   * Some problems.
   *
   * @param more how many beyond those shown
   */
  public record Lines(int count, List<String> shown, int more) {

    public Lines {
      shown = List.copyOf(shown);
    }
  }

  static HistorySection of(
      Words words, String project, History history, Map<String, List<Answer>> answers) {
    List<Files> files = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (Filing filing : history.filings()) {
      String receiptNo = filing.form().receiptNo();
      files.add(files(project, filing, answers.getOrDefault(receiptNo, List.of())));
      if (!filing.isFirst()) {
        changes.add(change(words, filing));
      }
    }
    return new HistorySection(listing(words, history.filings()), files, changes, history.earlier());
  }

  private static Files files(String project, Filing filing, List<Answer> answers) {
    String receiptNo = filing.form().receiptNo();
    boolean isAnswered = answers.contains(Answer.RECEIPT);
    return new Files(
        receiptNo,
        OriginalPage.address(project, filing.form()),
        PaperDownload.original(project, receiptNo),
        isAnswered ? "/receipts/" + receiptNo : "",
        answers.contains(Answer.MARKED) ? "/receipts/" + receiptNo + "/marked" : "");
  }

  private static Change change(Words words, Filing filing) {
    return new Change(
        words.say(
            "project.change",
            filing.day(),
            filing.form().receiptNo(),
            filing.mended().size(),
            filing.fresh().size(),
            filing.open().size()),
        lines(words, filing.mended()),
        lines(words, filing.fresh()),
        lines(words, filing.open()));
  }

  private static Lines lines(Words words, List<Problem> problems) {
    List<String> shown =
        problems.stream()
            .limit(PROBLEMS)
            .map(problem -> Brief.of(words.of(problem.message()), Brief.TEXT))
            .toList();
    return new Lines(problems.size(), shown, problems.size() - shown.size());
  }

  private static Listing listing(Words words, List<Filing> filings) {
    return new Listing(
        "history",
        words.say("project.history"),
        List.of(
            new Column("day", words.say("project.day"), Kind.DAY, 12),
            new Column("file", words.say("project.file"), Kind.TEXT, 30),
            new Column("verdict", words.say("project.verdict"), Kind.TEXT, 18),
            new Column("block", words.say("severity.block"), Kind.COUNT, 12),
            new Column("explain", words.say("severity.explain"), Kind.COUNT, 12),
            new Column("note", words.say("severity.note"), Kind.COUNT, 12),
            new Column("mended", words.say("project.mended"), Kind.COUNT, 12),
            new Column("new", words.say("project.fresh"), Kind.COUNT, 12),
            new Column("open", words.say("project.open"), Kind.COUNT, 12),
            new Column("receipt", words.say("project.receipt"), Kind.TEXT, 28)),
        filings.stream().map(filing -> row(words, filing)).toList(),
        words.say("project.history.empty"));
  }

  private static List<Cell> row(Words words, Filing filing) {
    return List.of(
        new Cell.Day(filing.day()),
        Cell.of(Brief.name(filing.fileName())),
        Cell.of(verdict(words, filing)),
        Cell.of(filing.counts().block()),
        Cell.of(filing.counts().explain()),
        Cell.of(filing.counts().note()),
        changed(filing, filing.mended()),
        changed(filing, filing.fresh()),
        changed(filing, filing.open()),
        Cell.of(filing.form().receiptNo()));
  }

  private static Cell changed(Filing filing, List<Problem> problems) {
    return filing.isFirst() ? Cell.none() : Cell.of(problems.size());
  }

  private static String verdict(Words words, Filing filing) {
    String verdict = words.say("project.verdict." + filing.verdict().id());
    if (filing.withdrawn()) {
      return words.say("project.verdict.withdrawn", verdict);
    }
    return filing.counting() ? words.say("project.verdict.counting", verdict) : verdict;
  }
}
