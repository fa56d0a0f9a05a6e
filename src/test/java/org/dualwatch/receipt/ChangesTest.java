package org.dualwatch.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dualwatch.finding.Bilingual;
import org.junit.jupiter.api.Test;

final class ChangesTest {

  private static final Paper LAST = new Paper("1", LocalDate.of(2025, 1, 3), "rules");

  @Test
  void whatIsNotFoundAnyMoreIsFixed() {
    Changes changes = Changes.of(LAST, List.of(own("a", "甲"), own("b", "")), List.of(own("b", "")));
    assertThat(changes.fixed()).containsExactly(own("a", "甲"));
    assertThat(changes.fresh()).isEmpty();
    assertThat(changes.open()).containsExactly(own("b", ""));
  }

  @Test
  void theSameRuleForAnotherIndicatorIsNew() {
    Changes changes = Changes.of(LAST, List.of(own("a", "甲")), List.of(own("a", "乙")));
    assertThat(changes.fixed()).containsExactly(own("a", "甲"));
    assertThat(changes.fresh()).containsExactly(own("a", "乙"));
  }

  @Test
  void anIndicatorIsTheSameInAnotherSpelling() {
    Changes changes = Changes.of(LAST, List.of(own("a", "甲 （一）")), List.of(own("a", "甲(一)")));
    assertThat(changes.open()).hasSize(1);
    assertThat(changes.fixed()).isEmpty();
  }

  @Test
  void ofEqualFindingsItIsCountedHowManyThereAre() {
    List<Remark> two = List.of(own("a", ""), own("a", ""));
    List<Remark> three = List.of(own("a", ""), own("a", ""), own("a", ""));
    Changes more = Changes.of(LAST, two, three);
    assertThat(List.of(more.fixed().size(), more.fresh().size(), more.open().size()))
        .containsExactly(0, 1, 2);
    Changes fewer = Changes.of(LAST, three, two);
    assertThat(List.of(fewer.fixed().size(), fewer.fresh().size(), fewer.open().size()))
        .containsExactly(1, 0, 2);
  }

  @Test
  void whatOnlyFollowedFromAnotherIsNotNewWhenItStandsAlone() {
    Changes changes = Changes.of(LAST, List.of(own("cause", ""), idle("a")), List.of(own("a", "")));
    assertThat(changes.fresh()).isEmpty();
    assertThat(changes.open()).hasSize(1);
    assertThat(changes.fixed()).containsExactly(own("cause", ""));
  }

  @Test
  void whatIsStillFoundButLetPassIsNotFixed() {
    assertThat(Changes.of(LAST, List.of(own("a", "")), List.of(idle("a"))).fixed()).isEmpty();
  }

  @Test
  void notesAreNotCompared() {
    Changes changes = Changes.of(LAST, List.of(idle("a")), List.of(idle("b")));
    assertThat(changes.fixed()).isEmpty();
    assertThat(changes.fresh()).isEmpty();
    assertThat(changes.open()).isEmpty();
  }

  private static Remark own(String rule, String indicator) {
    return new Remark(rule, indicator, Bilingual.NONE, true);
  }

  private static Remark idle(String rule) {
    return new Remark(rule, "", Bilingual.NONE, false);
  }
}
