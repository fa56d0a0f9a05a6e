package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.AFile.row;
import static org.dualwatch.target.AForm.aForm;
import static org.dualwatch.target.AForm.anEmptyForm;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.document.Reading;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.finding.Subject;
import org.dualwatch.value.ValueGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding the forms of a document. */
final class TargetReaderTest {

  @Test
  void readsACompleteFormWithoutAWord() {
    TargetTables read = AFile.of(aForm()).read();

    assertThat(read.format()).isEqualTo("docx");
    assertThat(read.tables()).hasSize(1);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void saysOnceThatNothingTellsTheYear() {
    assertThat(AFile.of(aForm(), aForm().withProject("书画展")).inFolderOfNoYear().read().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("fiscal-year-unknown");
              assertThat(finding.severity()).isEqualTo(Severity.NOTE);
              assertThat(finding.subject()).isEqualTo(Subject.FILE);
            });
  }

  @Test
  void passesOnWhyAFileWasRefused() {
    Finding finding =
        new Finding(
            "file-empty",
            Severity.BLOCK,
            Outcome.VIOLATED,
            Subject.FILE,
            Evidence.NONE,
            Bilingual.NONE,
            Bilingual.NONE,
            "");

    TargetTables read =
        new TargetReader(new ValueGrammar())
            .read(new Reading.Refused(finding), OptionalInt.of(2025));

    assertThat(read).isEqualTo(new TargetTables("unknown", List.of(), List.of(finding)));
  }

  @Test
  void reportsADocumentWithoutAnyForm() {
    assertThat(AFile.of().reports()).containsExactly("no-target-table");
    assertThat(AFile.of().withParagraph("通知").withTable(row("序号", "内容"), row()).reports())
        .containsExactly("no-target-table");
  }

  @Test
  void takesAListOfProjectsForNoForm() {
    AFile file =
        AFile.of()
            .withParagraph("2025年项目绩效目标汇总表")
            .withTable(row("序号", "项目名称", "主管部门", "预算数", "备注"), row("1", "惠民演出", "文旅局", "120", ""));

    assertThat(file.read().tables()).isEmpty();
    assertThat(file.reports()).containsExactly("no-target-table");
  }

  @Test
  void readsAFormThatFollowsAListOfProjects() {
    AFile file = AFile.of().withTable(row("序号", "项目名称", "预算数"), row("1", "甲", "5")).with(aForm());

    assertThat(file.table().project().text()).isEqualTo("惠民演出");
    assertThat(file.table().title().text()).isEqualTo("惠民演出绩效目标表");
    assertThat(file.table().number()).isEqualTo(1);
  }

  @Test
  void reportsAFormWithoutIndicators() {
    AFile file = AFile.of(aForm(), aForm().withProject("书画展").withoutIndicators());

    assertThat(file.read().tables()).hasSize(2);
    assertThat(file.reports()).containsExactly("indicator-rows-missing");
    assertThat(file.read().findings().get(0).subject())
        .isEqualTo(new Subject(2, "书画展", "", new Place.InParagraphs(2)));
  }

  @Test
  void reportsAFormThatHasNeitherGoalNorIndicators() {
    AFile file = AFile.of(aForm().withoutHeadRow(5).withoutIndicators());

    assertThat(file.read().tables()).hasSize(1);
    assertThat(file.reports()).containsExactly("indicator-rows-missing");
  }

  @Test
  void readsAFormWhoseHeadingsHaveNoRows() {
    AFile file = AFile.of(anEmptyForm());

    assertThat(file.table().indicators()).isEmpty();
    assertThat(file.reports()).isEmpty();
  }

  @Test
  void readsAFormInOneTable() {
    TargetTable table = aForm().inOneTable().read();

    assertThat(table.project().text()).isEqualTo("惠民演出");
    assertThat(AForm.texts(table)).containsExactly("产出指标/数量指标/演出场次/全年演出的场次/≥28场次");
  }

  @Test
  void readsTwoFormsInOneTable() {
    List<List<String>> rows = new ArrayList<>(aForm().rows());
    rows.addAll(aForm().withProject("书画展").withAmountUnit("单位：元").rows());

    List<TargetTable> tables = AFile.of().withRows(rows).read().tables();

    assertThat(tables).extracting(table -> table.project().text()).containsExactly("惠民演出", "书画展");
    assertThat(tables).extracting(table -> table.budget().unit()).containsExactly("万元", "元");
    assertThat(tables).extracting(table -> table.indicators().size()).containsExactly(1, 1);
  }

  @Test
  void takesATitleInsideTheTable() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("1.2025年度项目绩效目标表→→→→→→"));
    rows.addAll(aForm().rows());
    rows.add(row("2.书画展绩效目标表→→→→→→"));
    rows.addAll(aForm().withProject("书画展").rows());

    List<TargetTable> tables = AFile.of().withRows(rows).read().tables();

    assertThat(tables)
        .extracting(t -> t.title().text())
        .containsExactly("2025年度项目绩效目标表", "书画展绩效目标表");
    assertThat(tables).extracting(TargetTable::fiscalYear).contains(OptionalInt.of(2025));
  }

  @Test
  void numbersTheFormsAsTheyStand() {
    AFile file = AFile.of(aForm(), aForm().withProject("书画展"), aForm().withProject("合唱节"));

    assertThat(file.read().tables())
        .extracting(table -> table.number() + table.project().text())
        .containsExactly("1惠民演出", "2书画展", "3合唱节");
  }

  @Test
  void keepsTheFormAfterOneWithoutIndicatorsApart() {
    AFile file =
        AFile.of(
            aForm().withoutIndicators(),
            aForm().withAmountUnit("单位：元").withProject("书画展").withAmounts("5", "5", ""));

    List<TargetTable> tables = file.read().tables();

    assertThat(tables).extracting(table -> table.budget().unit()).containsExactly("万元", "元");
    assertThat(tables).extracting(table -> table.unit().code()).containsOnly("363207");
    assertThat(tables).extracting(table -> table.indicators().size()).containsExactly(0, 1);
  }

  @Test
  void keepsFormsWithoutTitlesApart() {
    AFile file =
        AFile.of(
            aForm().withLines().withoutIndicators(),
            aForm().withLines().withAmountUnit("单位：元").withProject("书画展"));

    assertThat(file.read().tables())
        .extracting(table -> table.budget().unit())
        .containsExactly("万元", "元");
  }

  @Test
  void givesNoFormTheIndicatorsBelowAnothersTitle() {
    AFile file =
        AFile.of(aForm().withoutIndicators())
            .withParagraph("2.书画展绩效目标表")
            .withTable(AForm.HEADINGS, row("产出指标", "数量指标", "展览", "", "≥2场"));

    assertThat(file.read().tables())
        .extracting(table -> table.project().text() + table.indicators().size())
        .containsExactly("惠民演出0", "1");
  }

  @Test
  void readsAHeadThatTakesSeveralTables() {
    AFile file =
        AFile.of()
            .withParagraph("惠民演出绩效目标表")
            .withTable(row("项目名称", "惠民演出"))
            .withTable(row("预算数", "5", "单位：万元"))
            .withTable(row("绩效目标", "办好。"))
            .withParagraph("绩效指标")
            .withTable(AForm.HEADINGS, row("产出指标", "数量指标", "展览", "", "≥2场"));

    assertThat(file.table().project().text()).isEqualTo("惠民演出");
    assertThat(file.table().budget().total().yuan()).isPresent();
    assertThat(file.table().goals()).hasSize(1);
    assertThat(file.table().indicators()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1.惠民演出绩效目标表, 惠民演出绩效目标表",
    "12．惠民演出绩效目标表, 惠民演出绩效目标表",
    "3、 惠民演出绩效目标表, 惠民演出绩效目标表",
    "惠民演出绩效目标表, 惠民演出绩效目标表",
    "3.5万人培训绩效目标表, 3.5万人培训绩效目标表",
    "8.2025年演出绩效目标表, 2025年演出绩效目标表"
  })
  void takesTheTitleWithoutItsListNumber(String line, String title) {
    Field field = aForm().withLines(line).read().title();

    assertThat(field.text()).isEqualTo(title);
    assertThat(field.raw()).isEqualTo(line);
  }

  @Test
  void keepsTheTitleWhateverStandsBetweenItAndTheForm() {
    Field title = aForm().withLines("前言", "惠民演出绩效目标表", "填报日期：3月1日", " ").read().title();

    assertThat(title.text()).isEqualTo("惠民演出绩效目标表");
    assertThat(title.place()).isEqualTo(new Place.InParagraphs(2));
  }

  @Test
  void takesTheLastLineWhereNoneIsATitle() {
    assertThat(aForm().withLines("前言", "惠民演出").read().title().text()).isEqualTo("惠民演出");
  }

  @Test
  void givesATitleToOneFormOnly() {
    AFile file = AFile.of(aForm(), aForm().withLines().withProject("书画展"));

    assertThat(file.read().tables())
        .extracting(table -> table.title().text())
        .containsExactly("惠民演出绩效目标表", "");
  }
}
