package org.dualwatch.dashboard.project;

import java.util.ArrayList;
import java.util.List;
import org.dualwatch.board.StandingFinding;
import org.dualwatch.board.StandingFindings;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.dashboard.Listing;
import org.dualwatch.dashboard.Listing.Column;
import org.dualwatch.dashboard.Listing.Kind;
import org.dualwatch.dashboard.RuleTitles;
import org.dualwatch.dashboard.Visit;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.page.Words;

/**
 * The findings that stand of a project, some at a time.
 *
 * @param all how many there are
 * @param previous the address of those before; empty where there are none
 * @param next the address of those after; empty where there are none
 */
public record FindingSection(
    List<FindingLine> lines, int all, String previous, String next, Listing listing) {

  /** How many stand on a page. */
  static final int A_PAGE = 50;

  /** Those beyond are told by number only. */
  private static final int MOST = 1_000;

  public FindingSection {
    lines = List.copyOf(lines);
  }

  /** Where the page's first finding stands that a visitor asks for, from 1. */
  static int from(Visit visit) {
    String asked = visit.params().text("from");
    boolean isNumber = visit.kind() == Visit.Kind.PAGE && asked.matches("[1-9]\\d{0,5}");
    return isNumber ? first(Math.min(Integer.parseInt(asked), MOST)) : 1;
  }

  /** How many have to be known to show those from a place on. */
  static int needed(Visit visit) {
    return visit.atMost(from(visit) - 1 + A_PAGE);
  }

  /** The place of the first finding on the same page. */
  private static int first(int number) {
    return (number - 1) / A_PAGE * A_PAGE + 1;
  }

  /** Where the page tells of a finding. */
  static String address(String project, int number) {
    int first = first(number);
    return "/projects/" + project + (first == 1 ? "" : "?from=" + first) + "#finding-" + number;
  }

  static FindingSection of(
      Visit visit, String project, StandingFindings standing, RuleTitles titles) {
    int from = from(visit);
    List<FindingLine> lines = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = from - 1; i < standing.shown().size(); i++) {
      StandingFinding one = standing.shown().get(i);
      FindingLine line = line(visit.words(), project, i + 1, one, titles);
      lines.add(line);
      rows.add(row(line, one.receiptNo()));
    }
    int all = standing.shown().size() + standing.more();
    String page = "/projects/" + project;
    int next = from + A_PAGE;
    return new FindingSection(
        lines,
        all,
        from == 1 ? "" : page + (from > A_PAGE + 1 ? "?from=" + (from - A_PAGE) : "") + "#findings",
        next > all || next > MOST ? "" : page + "?from=" + next + "#findings",
        listing(visit.words(), rows));
  }

  private static FindingLine line(
      Words words, String project, int number, StandingFinding one, RuleTitles titles) {
    Finding finding = one.finding();
    boolean isInFile = !one.receiptNo().isEmpty();
    return new FindingLine(
        number,
        finding.severity().id(),
        kind(words, finding),
        Brief.of(words.of(finding.message()), Brief.TEXT),
        Brief.name(finding.subject().indicator()),
        Brief.of(finding.evidence().found(), Brief.TEXT),
        Brief.of(finding.evidence().expected(), Brief.TEXT),
        Brief.name(finding.evidence().difference()),
        Brief.of(words.of(finding.fix()), Brief.TEXT),
        remark(words, finding, titles),
        isInFile ? Brief.name(words.place(finding.subject().place())) : "",
        isInFile ? OriginalPage.address(project, number) : "",
        finding.rule(),
        titles.of(finding.rule(), words),
        Brief.of(finding.basis(), Brief.TEXT));
  }

  private static String kind(Words words, Finding finding) {
    return switch (finding.outcome()) {
      case VIOLATED -> words.say("severity." + finding.severity().id());
      case NOT_EVALUATED, WAIVED -> words.say("project.outcome." + finding.outcome().id());
    };
  }

  private static String remark(Words words, Finding finding, RuleTitles titles) {
    if (finding.outcome() == Outcome.WAIVED) {
      return words.say(
          "project.waiver",
          Brief.name(finding.waiver().approver()),
          finding.waiver().until(),
          Brief.of(finding.waiver().reason(), Brief.TEXT));
    }
    return finding.isConsequence()
        ? words.say("project.consequence", titles.of(finding.cause(), words))
        : "";
  }

  private static Listing listing(Words words, List<List<Cell>> rows) {
    return new Listing(
        "findings",
        words.say("project.findings"),
        List.of(
            new Column("number", words.say("project.number"), Kind.COUNT, 8),
            new Column("kind", words.say("project.kind"), Kind.TEXT, 12),
            new Column("indicator", words.say("project.indicator"), Kind.TEXT, 24),
            new Column("message", words.say("project.message"), Kind.TEXT, 60),
            new Column("found", words.say("project.found"), Kind.TEXT, 24),
            new Column("expected", words.say("project.expected"), Kind.TEXT, 24),
            new Column("difference", words.say("project.difference"), Kind.TEXT, 16),
            new Column("fix", words.say("project.fix"), Kind.TEXT, 60),
            new Column("remark", words.say("project.remark"), Kind.TEXT, 30),
            new Column("place", words.say("project.place"), Kind.TEXT, 24),
            new Column("receipt", words.say("project.receipt"), Kind.TEXT, 28),
            new Column("rule", words.say("project.rule"), Kind.TEXT, 30),
            new Column("basis", words.say("project.basis"), Kind.TEXT, 40)),
        rows,
        words.say("project.findings.empty"));
  }

  private static List<Cell> row(FindingLine line, String receiptNo) {
    return List.of(
        Cell.of(line.number()),
        Cell.of(line.kind()),
        Cell.of(line.about()),
        Cell.of(line.message()),
        Cell.of(line.found()),
        Cell.of(line.expected()),
        Cell.of(line.difference()),
        Cell.of(line.fix()),
        Cell.of(line.remark()),
        Cell.of(line.place()),
        Cell.of(receiptNo),
        Cell.of(line.rule()),
        Cell.of(line.basis()));
  }
}
