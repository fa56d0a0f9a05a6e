package org.dualwatch.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dualwatch.target.ATargetTable.aTable;
import static org.dualwatch.target.ATargetTable.unread;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.target.TargetTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that an office writes, from its file to its findings. */
final class OwnRuleTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private static final String RATE =
      """
      name: mine
      about: 试
      own-rules:
        - id: own-rate-low
          title: {zh: 满意度低, en: A satisfaction is low}
          severity: explain
          basis: 本市通知
          each: indicator
          problem: indicator.level1 == '满意度指标' && less(indicator.value, 95)
          not-evaluated: indicator.level1 == '满意度指标' && !has(indicator.value.number)
          message: {zh: '“{indicator.name}”为{indicator.value.text}。', en: 'It is {indicator.value.text}.'}
          expected: ≥95%
          fix: {zh: 请提高。, en: Raise it.}
          examples:
            passes: [{indicator: {level1: 满意度指标, name: 观众满意度, value: ≥95%}}]
            fails: [{indicator: {level1: 满意度指标, name: 观众满意度, value: ≥94.9%}}]
            undecided: [{indicator: {level1: 满意度指标, name: 观众满意度, value: 较高}}]
      """;

  private static final String TABLE =
      """
      name: mine
      about: 试
      own-rules:
        - id: own-table
          title: 试
          severity: block
          basis: 试
          each: table
          problem: >-
            @@
          message: 项目{table.project}、{table.budget.total}、{table.budget.other}。
          expected: 试
          fix: 试
          examples:
            passes: [{table: {project: 通过}}]
            fails: [{table: {project: 不通过}}]
      """;

  @TempDir private Path folder;

  @Test
  void reportsWhatItsExpressionFindsAtTheIndicatorsPlace() throws Exception {
    Finding finding = only(book(RATE), aTable().withValue("参与人员满意度", "≥90%").alone());

    assertThat(finding.rule()).isEqualTo("own-rate-low");
    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.message()).isEqualTo(new Bilingual("“参与人员满意度”为≥90%。", "It is ≥90%."));
    assertThat(finding.fix()).isEqualTo(new Bilingual("请提高。", "Raise it."));
    assertThat(finding.subject().indicator()).isEqualTo("参与人员满意度");
    assertThat(finding.subject().place()).isEqualTo(new Place.InTable(1, 16, 5));
    assertThat(finding.evidence().found()).isEqualTo("≥90%");
    assertThat(finding.evidence().expected()).isEqualTo("≥95%");
    assertThat(finding.basis()).isEqualTo("本市通知");
  }

  @Test
  void findsNothingInACompleteTable() throws Exception {
    assertThat(book(RATE).judge(aTable().alone(), DAY).findings()).isEmpty();
  }

  @Test
  void saysThatItCannotTell() throws Exception {
    TargetTables tables = aTable().withValue("参与人员满意度", unread("9O%")).alone();

    assertThat(book(RATE).judge(tables, DAY).findings())
        .filteredOn(finding -> finding.rule().equals("own-rate-low"))
        .singleElement()
        .satisfies(f -> assertThat(f.outcome()).isEqualTo(Outcome.NOT_EVALUATED))
        .satisfies(f -> assertThat(f.message().zh()).contains("无法判断"));
  }

  @Test
  void looksAtATableAsAWholeAndFillsItsMessage() throws Exception {
    RuleBook book = book(TABLE.replace("@@", "table.project == '不通过' && asOf < '2026'"));

    Finding finding = only(book, aTable().withProject("不通过").alone());

    assertThat(finding.message().zh()).isEqualTo("项目不通过、120.00、—。");
    assertThat(finding.subject().place()).isEqualTo(new Place.InTable(1, 1, 1));
  }

  @Test
  void anExpressionThatFailsOnADocumentLeavesItsTableUndecidedOnlyForThisRule() throws Exception {
    RuleBook book =
        book(
            RATE.replace("indicator.level1 == '满意度指标' && !has(indicator.value.number)", "false")
                .replaceFirst("(?m)^ *undecided.*\n", "")
                .replace(
                    "indicator.level1 == '满意度指标' && less(indicator.value, 95)",
                    "less(indicator.value.number, 95)"));
    Judgement judgement = book.judge(aTable().withGoals("全年举办惠民活动28场次，保障场馆正常运转，").alone(), DAY);

    assertThat(judgement.faults()).isEmpty();
    assertThat(judgement.findings()).extracting(Finding::rule).contains("goal-ends-unfinished");
    assertThat(judgement.findings())
        .filteredOn(finding -> finding.outcome() == Outcome.NOT_EVALUATED)
        .as("once for one reason, although two rows have no number")
        .singleElement()
        .satisfies(f -> assertThat(f.message().zh()).contains("own-rate-low", "无法计算", "number"))
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.EXPLAIN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "less('9.9', '10')",
        "less(0.1, 0.2) && !less(0.2, 0.2)",
        "equal('10', '10.0') && equal(10, '10.00')",
        "number('010.50') == '10.5'",
        "equal(table.budget.total, 120)",
        "sum(table.indicators.filter(i, i.level2 == '数量指标'), 'value') == '30'",
        "table.budget.other == null",
        "table.fiscalYear == 2025",
        "table.indicators.exists(i, i.name.contains('满意度'))",
        "table.indicators.all(i, i.value.text.matches('.+'))",
        "size(table.indicators) == 10",
      })
  void knowsExactNumbersAndTheModel(String expression) throws Exception {
    RuleBook book =
        book(
            TABLE.replace(
                "@@", "table.project == '不通过' || table.project == '真' && (" + expression + ")"));

    assertThat(book.judge(aTable().withProject("真").alone(), DAY).findings())
        .as(expression)
        .extracting(Finding::outcome)
        .containsExactly(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "size(table.indicators.map(i, i)) == 0 | undeclared reference to 'map'",
        "java.lang.System.exit(1) == 0 | undeclared reference",
        "now() > 1 | undeclared reference",
        "tabel.project == '不通过' | undeclared reference to 'tabel'",
        "indicator.name == '不通过' | undeclared reference to 'indicator'",
        "'不通过' | expected type",
        "1 + | mismatched input",
        "table.project.matches('((a{100}){100}){100}') | program size",
        "table.projcet == '不通过' | key 'projcet'",
        "less(table.project, 1) | no number",
        "less(null, 1) | no number",
        "table.project | neither true nor false",
        "[1,2,3,4,5,6,7,8,9,10].all(a, [1,2,3,4,5,6,7,8,9,10].all(b, [1,2,3,4,5,6,7,8,9,10].all(c,"
            + " [1,2,3,4,5,6,7,8,9,10].all(d, [1].all(e, true))))) | budget exceeded: 10000",
      })
  void refusesOrStopsAHostileOrMistakenExpression(String expression, String message) {
    assertRefused(TABLE.replace("@@", expression), "第", message);
  }

  @Test
  void refusesAnExpressionThatIsTooLongOrTooDeep() {
    String text = TABLE;
    assertRefused(text.replace("@@", "true || ".repeat(300) + "true"), "表达式", "2000");
    assertRefused(text.replace("@@", "(".repeat(40) + "true" + ")".repeat(40)), "表达式", "limit: 32");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "own-rate-low | rate-low | 应以 own- 开头",
        "each: indicator | each: row | table 或 indicator",
        "severity: explain | severity: explian | 'explain'",
        "basis: 本市通知 | basis: | 没有填写",
        "basis: | bases: | 'basis'",
        "{indicator.name} | {indicator.nmae} | 'name'",
        "{indicator.name} | {indicator.name | 花括号",
        "{indicator.name} | {asOf} | 没有“asOf”",
        "value: ≥95% | value: ≥90% | 应在“不通过的例子”中",
        "value: ≥94.9% | value: ≥96% | 应在“通过的例子”中",
        "value: 较高 | value: ≥96% | 应在“通过的例子”中",
        "fails: | failes: | 'fails'",
        "fails: [ | fails: [] #[ | 至少要有一个“fails”例子",
        "{indicator: {level1: | {indicator: {level: | 'level1'",
        "zh: 满意度低, | | 缺少“zh”",
        "expected: ≥95% | '' | 缺少“expected”",
      })
  void namesWhatIsWrongInARule(String right, String wrong, String message) {
    String replacement = wrong == null || wrong.equals("''") ? "" : wrong;
    assertRefused(RATE.replace(right, replacement), "mine.yaml", message);
  }

  @Test
  void anExampleMayHoldWhateverReadPrints() throws Exception {
    String problem =
        "sum(table.indicators, 'weight') != '100' && table.goals.exists(g, g.contains('甲'))"
            + " && table.budget.unit == '万元' && table.fiscalYear == 2026"
            + " && table.indicators[0].value.kind == 'at-least' && asOf == '2026-01-02'"
            + " && table.indicators[0].others[0].heading == '备注'"
            + " || table.project == '不通过'";
    String example =
        "{asOf: 2026-01-02, table: {fiscalYear: 2026, budget: {unit: 万元}, goals: [甲, 乙], indicators:"
            + " [{name: 丙, weight: 90, value: ≥5, others: [{heading: 备注, text: 丁}]},"
            + " {name: 戊, weight: 9.5, value: {kind: qualitative, text: 好}}]}}";
    String fails = "fails: [{table: {project: 不通过}}, " + example + "]";

    assertThat(
            book(TABLE.replace("@@", problem).replace("fails: [{table: {project: 不通过}}]", fails))
                .find("own-table"))
        .isPresent();
    assertRefused(
        TABLE.replace("@@", problem).replace("{project: 通过}", "{budget: {totel: 1}}"), "'total'");
    assertRefused(TABLE.replace("@@", problem).replace("{project: 通过}", "{fiscalYear: 明年}"), "整数");
  }

  @Test
  void refusesTwoRulesOfOneId() {
    String rule = RATE.substring(RATE.indexOf("  - id"));
    assertRefused(RATE + rule, "own-rate-low", "定义了两次");
  }

  @Test
  void aProfileThatExtendsMayChangeTheRule() throws Exception {
    Files.writeString(folder.resolve("mine.yaml"), RATE);
    Files.writeString(
        folder.resolve("more.yaml"),
        "name: more\nextends: mine\nabout: 试\nrules: {own-rate-low: {severity: block}}\n");
    RuleBook book = ProfileReader.of(folder, folder).read("more").book();

    assertThat(only(book, aTable().withValue("参与人员满意度", "≥90%").alone()).severity())
        .isEqualTo(Severity.BLOCK);
  }

  @Test
  void theVersionChangesWithTheRule() throws Exception {
    String version = book(RATE).version();

    assertThat(book(RATE + "# a comment\n").version()).isEqualTo(version);
    for (String[] change :
        List.of(
            new String[] {"95)", "95.0)"},
            new String[] {"请提高", "请说明"},
            new String[] {"title: {zh: 满意度低", "title: {zh: 满意度太低"},
            new String[] {"severity: explain", "severity: note"},
            new String[] {"为{indicator.value.text}", "是{indicator.value.text}"})) {
      assertThat(book(RATE.replace(change[0], change[1])).version())
          .as(change[1])
          .isNotEqualTo(version);
    }
  }

  @Test
  void hasAPageLikeThoseOfTheBook() throws Exception {
    assertThat(book(RATE).page("own-rate-low").orElseThrow())
        .startsWith("# 满意度低\n\nA satisfaction is low (`own-rate-low`)\n\n处理：修改或说明\n\n类别：本单位自定\n")
        .contains("less(indicator.value, 95)", "value: ≥94.9%")
        .containsSubsequence(
            "## 报告什么", "## 为什么", "## 依据", "## 界限", "## 通过的例子", "## 不通过的例子", "## 无法判断的例子", "## 怎么改");
  }

  private static Finding only(RuleBook book, TargetTables tables) {
    List<Finding> findings = book.judge(tables, DAY).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private RuleBook book(String profile) throws Exception {
    Files.writeString(folder.resolve("mine.yaml"), profile);
    return ProfileReader.of(folder, folder).read("mine").book();
  }

  private void assertRefused(String profile, String... messages) {
    assertThatThrownBy(() -> book(profile))
        .isInstanceOf(WrongOfficeFileException.class)
        .hasMessageContainingAll(messages);
  }
}
