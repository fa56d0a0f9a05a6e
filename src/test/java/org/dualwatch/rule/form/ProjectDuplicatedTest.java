package org.dualwatch.rule.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.ATargetTable.aTable;

import java.util.stream.Stream;
import org.dualwatch.rule.Checked;
import org.dualwatch.rule.Rule;
import org.dualwatch.target.ATargetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ProjectDuplicatedTest {

  private static final String PROJECT = "“春雨工程”（2025年）";

  private final Rule rule = new ProjectDuplicated();

  /** Tables that are for the same project as one of {@link #PROJECT}. */
  static Stream<ATargetTable> sameProject() {
    return Stream.of(
        aTable().withProject(PROJECT),
        aTable().withProject("「春雨 工程」(２０２５年)"),
        aTable().withProject(PROJECT).withUnit("", ""),
        aTable().withProject(PROJECT).withoutFiscalYear());
  }

  @ParameterizedTest
  @MethodSource("sameProject")
  void reportsTheLaterTableOfOneProject(ATargetTable again) {
    assertThat(Checked.by(rule, aTable().withProject(PROJECT), aTable().withProject("乙"), again))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject().table()).isEqualTo(3);
              assertThat(finding.message().zh()).contains("已有第1张绩效目标表");
              assertThat(finding.subject().place().text()).isEqualTo("表3 第2行 第2格");
            });
  }

  /** Tables that are for another project than one of {@link #PROJECT}. */
  static Stream<ATargetTable> otherProject() {
    return Stream.of(
        aTable().withProject("“春雨工程”（2025年）二期"),
        aTable().withProject(PROJECT).withUnit("363208", "天津图书馆"),
        aTable().withProject(PROJECT).withFiscalYear(2024));
  }

  @ParameterizedTest
  @MethodSource("otherProject")
  void acceptsTablesThatAreToldApart(ATargetTable other) {
    assertThat(Checked.by(rule, aTable().withProject(PROJECT), other)).isEmpty();
  }

  @Test
  void leavesTablesWithoutProjectToAnotherRule() {
    assertThat(Checked.by(rule, aTable().withoutProject(), aTable().withoutProject())).isEmpty();
  }

  @Test
  void reportsEachFurtherTable() {
    assertThat(Checked.by(rule, aTable(), aTable(), aTable()))
        .extracting(finding -> finding.subject().table())
        .containsExactly(2, 3);
  }
}
