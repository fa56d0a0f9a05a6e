package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.AForm.aForm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FiscalYearsTest {

  @Test
  void isUnknownWhereNothingTellsIt() {
    assertThat(aForm().read().fiscalYear()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025年度项目绩效目标表", "3.2025年度项目支出绩效目标表", "项目绩效目标表（２０２５ 年度）"})
  void isTheHeadings(String heading) {
    assertThat(aForm().withLines(heading).read().fiscalYear()).hasValue(2025);
  }

  @ParameterizedTest
  @ValueSource(strings = {"（2025年度）", "2025年", "(2025 年度)"})
  void isThatOfALineOfItsOwnBelowTheHeading(String line) {
    TargetTable table = aForm().withLines("项目绩效目标表", line).read();

    assertThat(table.fiscalYear()).hasValue(2025);
    assertThat(table.title().text()).isEqualTo("项目绩效目标表");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025年度", "2025年", "2025"})
  void isTheHeadFields(String cell) {
    assertThat(aForm().withLastHeadRow("预算年度", cell).read().fiscalYear()).hasValue(2025);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-2026年", "三年", "25年", "1925"})
  void isNotReadFromAnythingElseInTheHeadField(String cell) {
    assertThat(aForm().withLastHeadRow("预算年度", cell).read().fiscalYear()).isEmpty();
  }

  @Test
  void isNeverThatInAProjectsName() {
    AForm form = aForm().withLines("1.2024年度惠民演出绩效目标表").withProject("2024年度惠民演出");

    assertThat(form.read().fiscalYear()).isEmpty();
    assertThat(AFile.of(form).inFolderOf(2025).table().fiscalYear()).hasValue(2025);
    assertThat(aForm().withProject("2024年度惠民演出").read().fiscalYear()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年度、2025年度项目绩效目标表", "2024-2025年度项目绩效目标表", "2024年度至2026年度绩效目标表"})
  void isUnknownWhereTheHeadingNamesSeveral(String heading) {
    assertThat(aForm().withLines(heading).read().fiscalYear()).isEmpty();
  }

  @Test
  void isTheFoldersWhereTheFormTellsNone() {
    assertThat(AFile.of(aForm()).inFolderOf(2026).table().fiscalYear()).hasValue(2026);
  }

  @Test
  void isTheFormsBeforeTheFolders() {
    AForm form = aForm().withLines("2025年度项目绩效目标表");

    assertThat(AFile.of(form).inFolderOf(2026).table().fiscalYear()).hasValue(2025);
  }

  @Test
  void isThatOfDeadlinesThatAgree() {
    AForm form = aForm().withDeadline("2025年6月底前").withDeadline("2025年12月底前");

    assertThat(form.read().fiscalYear()).hasValue(2025);
  }

  @Test
  void isUnknownWhereDeadlinesDisagree() {
    AForm form = aForm().withDeadline("2025年6月底前").withDeadline("2026年12月底前");

    assertThat(form.read().fiscalYear()).isEmpty();
  }

  @Test
  void isTheFoldersBeforeTheDeadlines() {
    AForm form = aForm().withDeadline("2025年6月底前");

    assertThat(AFile.of(form).inFolderOf(2026).table().fiscalYear()).hasValue(2026);
  }

  @Test
  void givesDeadlinesWithoutAYearTheirs() {
    TargetTable table = aForm().withLines("2025年度绩效目标表").withDeadline("9月底前").read();

    assertThat(table.indicators().get(1).value().toString()).contains("2025-09-30");
  }
}
