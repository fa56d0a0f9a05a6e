package org.dualwatch.rule.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;

import java.time.LocalDate;
import org.dualwatch.finding.Evidence;
import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitDiffersFromFolderTest {

  private final Rule rule = new UnitDiffersFromFolder();

  @ParameterizedTest
  @CsvSource({
    "363207, 363207",
    "３６３２０７, 363207",
    "'', 363207",
    "363207, ''",
  })
  void acceptsItsOwnUnitAndWhereOneOfTheTwoIsUnknown(String stated, String folder) {
    assertThat(Checked.inFolder(folder, rule, aTable().withUnit(stated, "某单位"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"363208, 363207", "0363207, 363207", "36320, 363207"})
  void rejectsAnotherUnit(String stated, String folder) {
    assertThat(Checked.inFolder(folder, rule, aTable().withUnit(stated, "某单位"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "天津市群众艺术馆, true",
    "天津市群众艺术馆（本级）, true",
    "群众艺术馆, true",
    "天津市群众　艺术馆, true",
    "天津市少年宫, false",
    "天津图书馆, false"
  })
  void comparesNamesWhereTheTableStatesNoCode(String stated, boolean own) {
    Circumstances folder = new Circumstances("363207", "天津市群众艺术馆", LocalDate.of(2025, 3, 1));

    assertThat(Checked.standardly(rule, aTable().withUnit("", stated).alone(), folder))
        .hasSize(own ? 0 : 1);
    assertThat(Checked.standardly(rule, aTable().withUnit("363207", stated).alone(), folder))
        .as("the code says more")
        .isEmpty();
  }

  @Test
  void namesBothUnits() {
    assertThat(Checked.inFolder("363208", rule, aTable()))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.evidence()).isEqualTo(Evidence.of("363207", "363208")));
  }
}
