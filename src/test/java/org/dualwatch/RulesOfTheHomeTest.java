package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dualwatch.target.ATargetTable.aTable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.dualwatch.finding.Outcome;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.target.TargetTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pipeline judges by the profile and the waivers of its home. */
final class RulesOfTheHomeTest {

  private static final TargetTables WRONG = aTable().withBudget("120.00", "110.00", "").alone();

  @TempDir private Path folder;
  private Home home = new Home(Path.of(""));

  @BeforeEach
  void open() throws Exception {
    home = new Home(folder);
    Files.writeString(home.units(), "code,name\n363207,天津市群众艺术馆\n");
  }

  @Test
  void withoutAnyFileItIsTheStandardBook() throws Exception {
    assertThat(book().version()).isEqualTo(RuleBook.standard().version());
  }

  @Test
  void readsTheProfileThatTheSettingsName() throws Exception {
    Files.createDirectories(home.profiles());
    Files.writeString(
        home.profiles().resolve("mine.yaml"),
        "name: mine\nabout: 试\nrules: {budget-differs-from-funds: off}\n");
    Files.writeString(home.settings(), "rules.profile = mine\n");

    RuleBook book = book();

    assertThat(book.profile()).isEqualTo("mine");
    assertThat(book.judge(WRONG, LocalDate.of(2025, 3, 1)).findings()).isEmpty();
  }

  @Test
  void readsTheWaiversOfTheHome() throws Exception {
    Files.writeString(
        home.waivers(),
        "- {rule: budget-differs-from-funds, unit: 363207, project: 群众艺术馆免费开放补助经费, reason: 试,"
            + " approver: 张三, until: 2025-12-31}\n");

    assertThat(book().judge(WRONG, LocalDate.of(2025, 3, 1)).findings())
        .extracting(finding -> finding.outcome())
        .containsExactly(Outcome.WAIVED);
  }

  @Test
  void aWrongFileStopsTheStartAndSaysWhy() throws Exception {
    Files.writeString(home.waivers(), "- {rule: budget-differs-from-fund}\n");
    assertThatThrownBy(() -> Pipeline.whole(Settings.of(home)))
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining("waivers.yaml 第 1 行")
        .hasMessageContaining("'budget-differs-from-funds'");

    Files.writeString(home.settings(), "rules.profile = sichaun\n");
    assertThatThrownBy(() -> Pipeline.whole(Settings.of(home)))
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining("'sichuan'");
  }

  private RuleBook book() throws Exception {
    try (Wiring wiring = new Wiring(Settings.of(home), Clock.systemUTC())) {
      return (RuleBook) Objects.requireNonNull(wiring.beans().get("ruleBook"));
    }
  }
}
