package org.dualwatch.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.junit.jupiter.api.Test;

final class ConsequencesTest {

  private final Consequences consequences =
      new Consequences(Map.of("effect", List.of("cause", "other-cause")));

  @Test
  void marksAFindingInTheRowOfItsCause() {
    assertThat(causes(at("cause", 1, "开放天数"), at("effect", 1, "开放天数")))
        .containsExactly("", "cause");
  }

  @Test
  void marksARowWhereTheCauseIsAboutTheTable() {
    assertThat(causes(at("cause", 1, ""), at("effect", 1, "开放天数"))).containsExactly("", "cause");
  }

  @Test
  void leavesAFindingAloneInAnotherRowOrTable() {
    assertThat(causes(at("cause", 1, "演出场次"), at("effect", 1, "开放天数"))).containsExactly("", "");
    assertThat(causes(at("cause", 2, "开放天数"), at("effect", 1, "开放天数"))).containsExactly("", "");
    assertThat(causes(at("cause", 1, "演出场次"), at("effect", 1, ""))).containsExactly("", "");
  }

  @Test
  void namesTheFirstOfSeveralCauses() {
    assertThat(causes(at("other-cause", 1, "天数"), at("cause", 1, "天数"), at("effect", 1, "天数")))
        .containsExactly("", "", "cause");
    assertThat(causes(at("other-cause", 1, "天数"), at("effect", 1, "天数")))
        .containsExactly("", "other-cause");
  }

  @Test
  void takesNothingForACauseThatCouldNotBeTold() {
    assertThat(causes(at("cause", 1, "天数", Outcome.NOT_EVALUATED), at("effect", 1, "天数")))
        .containsExactly("", "");
  }

  @Test
  void hidesNothingUnderAMilderCause() {
    Finding mild = at("cause", 1, "天数");

    assertThat(causes(mild, at("effect", 1, "天数").at(Severity.EXPLAIN))).containsExactly("", "");
    assertThat(causes(mild.at(Severity.EXPLAIN), mild, at("effect", 1, "天数").at(Severity.EXPLAIN)))
        .containsExactly("", "", "cause");
  }

  @Test
  void leavesRulesWithoutCausesAlone() {
    assertThat(causes(at("cause", 1, "天数"), at("cause", 1, "天数"))).containsExactly("", "");
  }

  private List<String> causes(Finding... findings) {
    return consequences.marked(List.of(findings)).stream().map(Finding::cause).toList();
  }

  private static Finding at(String rule, int table, String indicator) {
    return at(rule, table, indicator, Outcome.VIOLATED);
  }

  private static Finding at(String rule, int table, String indicator, Outcome outcome) {
    return new Finding(
        rule,
        Severity.NOTE,
        outcome,
        new Subject(table, "项目", indicator, Place.WHOLE_FILE),
        Evidence.NONE,
        Bilingual.NONE,
        Bilingual.NONE,
        "");
  }
}
