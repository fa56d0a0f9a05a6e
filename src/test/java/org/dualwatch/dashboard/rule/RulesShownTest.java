package org.dualwatch.dashboard.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dualwatch.dashboard.ShownBoard;
import org.dualwatch.monitoring.MonitoringPages;
import org.dualwatch.office.Notices;
import org.dualwatch.rule.Profile;
import org.dualwatch.rule.Rule;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.rule.Setting;
import org.dualwatch.rule.Waivers;
import org.dualwatch.store.Board;
import org.dualwatch.store.BoardRuleUnits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules, as people see them. */
final class RulesShownTest {

  private static final String RULE = "weights-sum-wrong";
  private static final String OTHER = "goal-too-short";

  private static ShownBoard board() throws SQLException {
    return ShownBoard.by(
        record ->
            Rules.views(
                new Board(record, ShownBoard.CLOCK, Duration.ZERO),
                new BoardRuleUnits(record),
                rules(),
                ShownBoard.CLOCK));
  }

  /** A book in which an office allows other sums, and has no goal too short. */
  private static KnownRules rules() {
    RuleBook standard = RuleBook.standard();
    Rule weights = standard.find(RULE).orElseThrow();
    Rule goal = standard.find(OTHER).orElseThrow();
    Profile profile =
        new Profile(
            "ours",
            Map.of(
                RULE, Setting.standard(weights.about()).with("sums", "80"),
                OTHER, Setting.standard(goal.about()).switched(false)),
            List.of());
    return new KnownRules(
        RuleBook.of(profile, Waivers.NONE),
        Map.of(RULE, "本市满分80分"),
        Map.of("file-is-scan", Notices.page("file-is-scan").orElseThrow()));
  }

  private static @Nullable ShownBoard hit;

  /** What two units' files came to; tests only look at it. */
  private static ShownBoard hit() throws SQLException {
    if (hit == null) {
      hit =
          board()
              .hits(ShownBoard.UNIT, RULE, "block", 3, 2, 1)
              .hits(ShownBoard.OTHER, RULE, "block", 5, 0, 0)
              .hits(ShownBoard.OTHER, "nothing-spent", "explain", 7, 0, 0)
              .hits(ShownBoard.OTHER, "rule-of-yore", "note", 1, 0, 0);
    }
    return hit;
  }

  @Test
  void areListedByWhatTheyFindNow() throws SQLException {
    String json = hit().page("office", "/rules.json");

    assertThat(json)
        .startsWith(
            "{\"rules\":[{\"title\":\"分值合计不是90分或100分\",\"id\":\"weights-sum-wrong\","
                + "\"kind\":\"目标表\",\"severity\":\"须修改（退回）\",\"violated\":8,\"projects\":8,"
                + "\"units\":2,\"waived\":2,\"notEvaluated\":1},{\"title\":")
        .contains("\"id\":\"nothing-spent\",\"kind\":\"绩效监控\",\"severity\":\"待说明\"")
        .contains("\"title\":\"rule-of-yore\",\"id\":\"rule-of-yore\",\"kind\":\"现已没有这条规则\"")
        .contains("\"id\":\"goal-too-short\",\"kind\":\"目标表\"")
        .contains("\"id\":\"file-is-scan\",\"kind\":\"文件\",\"severity\":\"须修改（退回）\"")
        .contains("本地不启用");
  }

  @Test
  void areFoundByNameAndId() throws SQLException {
    ShownBoard board = hit();

    assertThat(board.page("office", "/rules?text=%E5%88%86%E5%80%BC%E5%90%88%E8%AE%A1"))
        .contains(">weights-sum-wrong<")
        .doesNotContain(">nothing-spent<");
    assertThat(board.page("office", "/rules?text=NOTHING"))
        .contains(">nothing-spent<")
        .doesNotContain(">weights-sum-wrong<");
    assertThat(board.page("office", "/rules?text=%3Cscript%3E"))
        .contains("没有这样的规则")
        .contains("value=\"&lt;script&gt;\"");
  }

  @Test
  void aUnitSeesItsOwnHitsAlone() throws SQLException {
    ShownBoard board = hit();

    assertThat(board.page("unit", "/rules.json"))
        .contains("\"violated\":3,\"projects\":3,\"units\":1,\"waived\":2")
        .contains("\"id\":\"nothing-spent\",\"kind\":\"绩效监控\",\"severity\":\"视情况而定\"")
        .doesNotContain("rule-of-yore");
    assertThat(board.page("unit", "/rules/" + RULE))
        .contains("/projects?year=2025&amp;rule=weights-sum-wrong&amp;unit=363207")
        .doesNotContain("900001");
    assertThat(board.get("unit", "/rules/rule-of-yore").status()).isEqualTo(404);
    assertThat(board.get("office", "/rules/rule-of-yore").status()).isEqualTo(200);
    assertThat(board.get("office", "/rules/no-such-rule").status()).isEqualTo(404);
  }

  @Test
  void aPageSaysWhatTheOfficeSetAndWhy() throws SQLException {
    assertThat(hit().page("office", "/rules/" + RULE))
        .contains("<h1>分值合计不是90分或100分</h1>")
        .contains("本地改动的理由：本市满分80分")
        .contains("<td>80</td><td>90、100</td>")
        .contains("href=\"/work?year=2025&amp;rule=weights-sum-wrong\"")
        .contains("<h2>为什么</h2>")
        .contains("<li>没有分值的表不检查。</li>")
        .contains("<td>惠民活动场次</td>")
        .doesNotContain("<h2>参数</h2>", "处理：退回修改", "##", "|---");
  }

  @Test
  void aRuleThatIsOffSaysSo() throws SQLException {
    assertThat(hit().page("auditor", "/rules/" + OTHER)).contains("<strong>本地不启用</strong>");
  }

  @Test
  void theEnglishPageSaysThatTheTextIsChinese() throws SQLException {
    assertThat(hit().page("reader", "/rules/" + RULE))
        .contains("<h1>The points add up neither to 90 nor to 100</h1>")
        .contains("lang=\"zh-CN\"");
  }

  @Test
  void everyPageIsTakenApartWithoutAMarkLeft() {
    Stream<String> pages =
        Stream.of(
                RuleBook.standard().rules().stream().map(Rule::page),
                MonitoringPages.ids().stream().map(id -> MonitoringPages.page(id).orElseThrow()),
                Notices.ids().stream().map(id -> Notices.page(id).orElseThrow()))
            .flatMap(page -> page);

    assertThat(pages)
        .allSatisfy(
            page ->
                assertThat(PageText.of(page).toString())
                    .doesNotContain("##", "|---", "```", "\n- "));
  }

  @Test
  void whatIsNoMarkdownOfOursIsText() {
    assertThat(
            PageText.of(
                "# 题\n甲`b`丙\n乙\n- 一\n- `二\n```\n<b>\n```\n| 甲 | 乙 |\n|---|---|\n| 1\\|2 |  |\n| 孤"))
        .containsExactly(
            new PageText.Heading(1, "题"),
            new PageText.Paragraph(
                List.of(piece("甲"), new PageText.Piece("b", true), piece("丙\n乙"))),
            new PageText.Bullets(List.of(List.of(piece("一")), List.of(piece("`二")))),
            new PageText.Code("<b>"),
            new PageText.Grid(List.of("甲", "乙"), List.of(List.of("1|2", ""), List.of("孤"))));
  }

  private static PageText.Piece piece(String text) {
    return new PageText.Piece(text, false);
  }
}
