package org.dualwatch.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dualwatch.target.ATargetTable.aTable;
import static org.dualwatch.target.ATargetTable.submission;
import static org.dualwatch.target.ATargetTable.unread;
import static org.dualwatch.target.ATargetTable.unsigned;

import java.util.List;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.target.TargetTable;
import org.dualwatch.target.TargetTables;
import org.junit.jupiter.api.Test;

final class RuleBookTest {

  private final RuleBook book = RuleBook.standard();

  @Test
  void findsNothingInACompleteTable() {
    Judgement judgement = book.judge(aTable().alone(), Checked.BY_COMMAND_LINE);

    assertThat(judgement.findings()).isEmpty();
    assertThat(judgement.faults()).isEmpty();
    assertThat(judgement.overall()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void ordersFindingsByTableThenSeverityThenPlace() {
    TargetTables tables =
        submission(
            aTable(),
            aTable()
                .withProject("群众艺术馆运行经费")
                .withDescription("惠民活动场次", "惠民活动场次")
                .withGoals("保障场馆全年正常运行，丰富百姓群众精神文化生活，")
                .withValue("场馆开放及时率", unsigned("95", "%"))
                .withValue("参与人员满意度", unread("9O%"))
                .withBudget("120.00", "110.00", ""));
    TargetTables withReading =
        new TargetTables("docx", tables.tables(), List.of(ofReading(1), ofReading(0)));

    Judgement judgement = book.judge(withReading, Checked.BY_COMMAND_LINE);

    assertThat(judgement.findings())
        .extracting(finding -> finding.subject().table() + " " + finding.rule())
        .containsExactly(
            "0 reading",
            "1 reading",
            "2 budget-differs-from-funds",
            "2 value-unread",
            "2 goal-ends-unfinished",
            "2 quantity-without-comparator",
            "2 goal-without-number",
            "2 description-repeats-name");
  }

  @Test
  void ordersPlacesDownTheFile() {
    List<Place> places =
        List.of(
            new Place.InTable(2, 1, 1),
            new Place.InTable(1, 10, 1),
            new Place.InTable(1, 9, 2),
            new Place.InTable(1, 9, 1),
            new Place.InLines(4),
            new Place.InParagraphs(3),
            Place.WHOLE_FILE);

    assertThat(places.stream().map(RuleBookTest::at).sorted(FindingOrder.OF_READING))
        .extracting(finding -> finding.subject().place())
        .containsExactly(
            Place.WHOLE_FILE,
            new Place.InParagraphs(3),
            new Place.InLines(4),
            new Place.InTable(1, 9, 1),
            new Place.InTable(1, 9, 2),
            new Place.InTable(1, 10, 1),
            new Place.InTable(2, 1, 1));
  }

  @Test
  void turnsARuleThatThrowsIntoAFaultAndRunsTheOthers() {
    RuleBook faulty = bookOf(new Collapsing(), rule("goal-ends-unfinished"));

    Judgement judgement =
        faulty.judge(aTable().withGoals("保障运行，").alone(), Checked.BY_COMMAND_LINE);

    assertThat(judgement.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.rule()).isEqualTo("collapsing");
              assertThat(fault.cause()).hasMessage("on purpose");
            });
    assertThat(judgement.findings())
        .extracting(Finding::rule)
        .containsExactly("goal-ends-unfinished");
    assertThat(judgement.overall()).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void sendsBackOnlyTheTableThatIsWrong() {
    TargetTables tables =
        submission(aTable(), aTable().withProject("另一项目").withBudget("120.00", "110.00", ""));

    Judgement judgement = book.judge(tables, Checked.BY_COMMAND_LINE);

    assertThat(tables.tables())
        .extracting(judgement::of)
        .containsExactly(Verdict.ACCEPTED, Verdict.SENT_BACK);
    assertThat(judgement.overall()).isEqualTo(Verdict.SENT_BACK);
  }

  @Test
  void acceptsWhatIsToBeExplainedAndWhatIsOnlyNoted() {
    assertThat(verdictOf(aTable().withGoals("全年举办惠民活动28场次，保障场馆正常运转，").alone()))
        .isEqualTo(Verdict.EXPLANATION_DUE);
    assertThat(verdictOf(aTable().withDescription("活动经费", "活动经费").alone()))
        .isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void acceptsATableThatARuleCannotTellAbout() {
    TargetTables tables = aTable().withBudget("120.00", "", "").alone();

    Judgement judgement = book.judge(tables, Checked.BY_COMMAND_LINE);

    assertThat(judgement.findings())
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_EVALUATED);
    assertThat(judgement.overall()).isEqualTo(Verdict.ACCEPTED);
    assertThat(judgement.violations(Severity.BLOCK)).isZero();
  }

  @Test
  void judgesTheSameTwice() {
    TargetTables tables = aTable().withoutGoal().withBudget("1", "2", "3").alone();

    assertThat(book.judge(tables, Checked.BY_COMMAND_LINE))
        .isEqualTo(book.judge(tables, Checked.BY_COMMAND_LINE));
  }

  @Test
  void knowsARuleById() {
    assertThat(book.find("project-duplicated")).isPresent();
    assertThat(book.find("no-such-rule")).isEmpty();
    assertThat(book.page("../rule/project-duplicated")).isEmpty();
  }

  @Test
  void derivesAnIdFromAClassName() {
    assertThat(About.idOf(Level2NotOfLevel1.class)).isEqualTo("level2-not-of-level1");
  }

  @Test
  void refusesTwoRulesOfOneId() {
    assertThatThrownBy(() -> bookOf(rule("value-unread"), rule("value-unread")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Verdict verdictOf(TargetTables tables) {
    Judgement judgement = book.judge(tables, Checked.BY_COMMAND_LINE);
    TargetTable only = tables.tables().get(0);
    assertThat(judgement.of(only)).isEqualTo(judgement.overall());
    return judgement.overall();
  }

  private static Finding ofReading(int table) {
    return finding(new Subject(table, "", "", Place.WHOLE_FILE));
  }

  private static Finding at(Place place) {
    return finding(new Subject(1, "", "", place));
  }

  private static Finding finding(Subject subject) {
    return new Finding(
        "reading",
        Severity.NOTE,
        Outcome.VIOLATED,
        subject,
        Evidence.NONE,
        Bilingual.NONE,
        Bilingual.NONE,
        "");
  }

  /** Finds something, then fails, as a rule with a defect would. */
  private static final class Collapsing extends Rule {

    private Collapsing() {
      super(
          new About(
              "collapsing",
              new Bilingual("故障", "A defect"),
              "测试",
              Severity.NOTE,
              true,
              "测试",
              List.of(),
              List.of()));
    }

    @Override
    protected Stream<Finding> check(TargetTables submission, Circumstances circumstances) {
      return Stream.of(1, 2)
          .map(
              turn -> {
                if (turn == 2) {
                  throw new IllegalStateException("on purpose");
                }
                return ofReading(turn);
              });
    }
  }

  /** A class of no use but its name. */
  private static final class Level2NotOfLevel1 {}

  private Rule rule(String id) {
    return book.find(id).orElseThrow();
  }

  private static RuleBook bookOf(Rule... rules) {
    return new RuleBook("test", List.of(rules), Profile.STANDARD, Waivers.NONE);
  }
}
