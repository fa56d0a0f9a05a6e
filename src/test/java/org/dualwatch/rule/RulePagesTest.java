package org.dualwatch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages tell the departments is what the rules do: each example of a page is run. */
final class RulePagesTest {

  private static final RuleBook BOOK = RuleBook.standard();

  /** The sections of every page, in this order. */
  private static final List<String> SECTIONS =
      List.of("报告什么", "为什么", "依据", "参数", "界限", "通过的例子", "不通过的例子", "无法判断的例子", "怎么改");

  /** Those that a page has only where its rule has parameters, or findings of the kind. */
  private static final List<String> MAY_LACK = List.of("参数", "无法判断的例子");

  static Stream<Rule> rules() {
    return BOOK.rules().stream();
  }

  static Stream<Arguments> passingExamples() {
    return examples("通过的例子");
  }

  static Stream<Arguments> failingExamples() {
    return examples("不通过的例子");
  }

  static Stream<Arguments> undecidedExamples() {
    return examples("无法判断的例子");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAllSectionsInOrder(Rule rule) {
    List<String> present = List.copyOf(page(rule).sections().keySet());

    assertThat(present)
        .as("%s.md needs exactly the sections of every page, in their order", rule.id())
        .isSubsetOf(SECTIONS)
        .containsSubsequence(SECTIONS.stream().filter(s -> !MAY_LACK.contains(s)).toList())
        .isSortedAccordingTo((a, b) -> SECTIONS.indexOf(a) - SECTIONS.indexOf(b));
    assertThat(page(rule).sections().values())
        .as("%s.md has an empty section: write it", rule.id())
        .noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAPassingAndAFailingExample(Rule rule) {
    assertThat(examples(rule, "通过的例子"))
        .as("%s.md needs an example under 通过的例子 (### a heading, then a table)", rule.id())
        .isNotEmpty();
    assertThat(examples(rule, "不通过的例子"))
        .as("%s.md needs an example under 不通过的例子 (### a heading, then a table)", rule.id())
        .isNotEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("passingExamples")
  void passesWhatThePageCallsPassing(Rule rule, PageExample example) {
    assertThat(findings(rule, example))
        .as("%s stands under 通过的例子, but the rule reports it: mend the page or the rule", example)
        .isEmpty();
    assertThat(blockedByOthers(rule, example))
        .as("%s is meant to be a good table, but another rule sends it back", example)
        .isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("failingExamples")
  void reportsWhatThePageCallsFailing(Rule rule, PageExample example) {
    assertThat(findings(rule, example))
        .as(
            "%s stands under 不通过的例子, but the rule does not report it: mend the page or the rule",
            example)
        .anyMatch(Finding::violated);
    assertThat(blockedByOthers(rule, example))
        .as("%s has one mistake, but another rule sends it back as well: report it once", example)
        .isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("undecidedExamples")
  void cannotTellWhereThePageSaysSo(Rule rule, PageExample example) {
    assertThat(findings(rule, example))
        .as("%s stands under 无法判断的例子, but the rule decides it: mend the page or the rule", example)
        .isNotEmpty()
        .allMatch(finding -> finding.outcome() == Outcome.NOT_EVALUATED);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource({"failingExamples", "undecidedExamples"})
  void saysWhatIsSoAndHowToMendItInBothLanguages(Rule rule, PageExample example) {
    assertThat(findings(rule, example))
        .allSatisfy(
            finding -> {
              assertThat(finding.rule()).isEqualTo(rule.id());
              assertThat(finding.severity()).isEqualTo(rule.severity());
              assertThat(finding.basis()).isEqualTo(rule.basis());
              assertThat(List.of(finding.message(), finding.fix()))
                  .as("%s needs its message and its fix as sentences in zh and en", rule.id())
                  .allMatch(text -> text.zh().endsWith("。") && text.en().endsWith("."));
              assertThat(List.of(finding.evidence().found(), finding.evidence().expected()))
                  .as("%s needs to say what was found and what was expected", rule.id())
                  .noneMatch(String::isEmpty);
            });
  }

  @Test
  void refusesAnExampleWithoutATableAndOneWithAnUnknownField() {
    assertThat(problemOf("没有表格")).contains("请写一张“栏目”表");
    assertThat(problemOf("| 栏目 | 内容 |\n|---|---|\n| 经办人 | 甲 |")).contains("没有“经办人”这一栏");
  }

  private static String problemOf(String example) {
    try {
      return PageExample.of("例", example).toString();
    } catch (IllegalArgumentException problem) {
      return Optional.ofNullable(problem.getMessage()).orElse("").toLowerCase(Locale.ROOT);
    }
  }

  private static RulePage page(Rule rule) {
    return RulePage.of(rule.id());
  }

  private static List<PageExample> examples(Rule rule, String section) {
    return PageExample.all(rule.id(), page(rule).sections().getOrDefault(section, ""));
  }

  private static Stream<Arguments> examples(String section) {
    return rules()
        .flatMap(rule -> examples(rule, section).stream().map(each -> Arguments.of(rule, each)));
  }

  private static List<Finding> findings(Rule rule, PageExample example) {
    return Checked.standardly(rule, example.tables(), example.circumstances());
  }

  private static List<Finding> blockedByOthers(Rule rule, PageExample example) {
    return BOOK.judge(example.tables(), example.circumstances()).findings().stream()
        .filter(finding -> finding.violated() && finding.severity() == Severity.BLOCK)
        .filter(finding -> !finding.rule().equals(rule.id()))
        .toList();
  }
}
