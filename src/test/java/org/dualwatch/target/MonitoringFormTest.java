package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.target.AFile.row;
import static org.dualwatch.target.AForm.aForm;
import static org.dualwatch.target.AMonitoringForm.aMonitoringForm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;
import org.dualwatch.value.TargetValue;
import org.junit.jupiter.api.Test;

/** A monitoring form of 财预〔2019〕136号, among other forms and in other layouts. */
final class MonitoringFormTest {

  @Test
  void readsTheOfficialFormWithoutAWord() {
    TargetTables read = aMonitoringForm().inAFile().read();

    assertThat(read.findings()).isEmpty();
    assertThat(read.tables()).isEmpty();
    assertThat(read.isEmpty()).isFalse();
    MonitoringForm form = read.monitoringForms().get(0);
    assertThat(form.number()).isEqualTo(1);
    assertThat(form.title().text()).isEqualTo("项目支出绩效目标执行监控表");
    assertThat(form.unit()).isEqualTo(new SpendingUnit("363207", "天津市群众艺术馆"));
    assertThat(form.project().text()).isEqualTo("惠民演出");
    assertThat(form.projectCode().text()).isEqualTo("12000025P001");
    assertThat(form.fiscalYear()).hasValue(2025);
    assertThat(form.lastMonth()).hasValue(7);
    assertThat(form.amountUnit()).isEqualTo("万元");
    assertThat(form.funds()).hasSize(4);
    assertThat(form.indicators()).hasSize(2);
    assertThat(form.place()).isEqualTo(new Place.InParagraphs(1));
  }

  @Test
  void readsEachColumnOfAnIndicator() {
    MonitoredIndicator behind = aMonitoringForm().read().indicators().get(1);

    assertThat(behind.level1().text()).isEqualTo("满意度指标");
    assertThat(behind.level2().text()).isEqualTo("服务对象满意度指标");
    assertThat(behind.name().text()).isEqualTo("观众满意度");
    assertThat(behind.target().kind()).isEqualTo("at-least");
    assertThat(behind.actual())
        .isEqualTo(new TargetValue.Unsigned("92%", new BigDecimal("92"), "%"));
    assertThat(behind.forecastField().text()).isEqualTo("95%");
    assertThat(behind.reasons()).containsExactly(DeviationReason.STAFF);
    assertThat(behind.reasonText().text()).isEqualTo("新员工尚在培训");
    assertThat(behind.likelihood()).isEqualTo(Likelihood.POSSIBLE);
    assertThat(behind.remark().text()).isEqualTo("9月再次调查");
    assertThat(behind.others()).isEmpty();
    assertThat(behind.place()).isEqualTo(new Place.InTable(1, 12, 6));
    assertThat(behind.likelihoodField().place()).isEqualTo(new Place.InTable(1, 12, 15));
  }

  @Test
  void readsHeadingsInTwoRowsWithoutAnyMergedCell() {
    MonitoredIndicator first =
        AMonitoringForm.withoutRows()
            .withHeadings(
                "绩效指标",
                "一级指标",
                "二级指标",
                "三级指标",
                "年度指标值",
                "1—7月执行情况",
                "全年预计完成情况",
                "偏差原因分析",
                "",
                "",
                "",
                "",
                "",
                "完成目标可能性",
                "",
                "",
                "备注")
            .withSecondHeadings(
                "", "", "", "", "", "", "", "经费保障", "制度保障", "人员保障", "硬件条件保障", "其他", "原因说明", "确定能",
                "有可能", "完全不可能", "")
            .withMarks("√", "", "", "√", "", "设备未到", "", "", "√")
            .first();

    assertThat(first.reasons()).containsExactly(DeviationReason.FUNDING, DeviationReason.EQUIPMENT);
    assertThat(first.reasonText().text()).isEqualTo("设备未到");
    assertThat(first.likelihood()).isEqualTo(Likelihood.IMPOSSIBLE);
  }

  @Test
  void readsActualAndForecastBelowOneHeading() {
    MonitoringForm form =
        AMonitoringForm.withoutRows()
            .withHeadings("一级指标", "二级指标", "三级指标", "年度指标值", "完成情况→", "完成目标可能性")
            .withSecondHeadings("↑", "↑", "↑", "↑", "1-7月实际完成值", "全年预计完成值", "↑")
            .withRow("产出指标", "数量指标", "演出场次", "≥28场次", "18场", "28场", "确定能")
            .read();

    MonitoredIndicator first = form.indicators().get(0);
    assertThat(form.indicators()).hasSize(1);
    assertThat(first.actualField().text()).isEqualTo("18场");
    assertThat(first.forecastField().text()).isEqualTo("28场");
    assertThat(first.likelihood()).isEqualTo(Likelihood.CERTAIN);
  }

  @Test
  void readsNothingTwiceWhereHeadingsAreRepeated() {
    AMonitoringForm form = aMonitoringForm();
    List<List<String>> rows = form.rows();
    List<List<String>> headings = rows.subList(8, 10);
    List<List<String>> more = new ArrayList<>(headings);
    more.add(rows.get(11));
    AFile file = form.inAFile().withRows(more);

    List<MonitoredIndicator> indicators = file.read().monitoringForms().get(0).indicators();
    assertThat(indicators)
        .extracting(row -> row.name().text() + row.reasons())
        .containsExactly("演出场次[]", "观众满意度[STAFF]", "观众满意度[STAFF]");
    assertThat(file.reports()).isEmpty();
  }

  @Test
  void joinsSignAndUnitOfTheirOwnColumns() {
    MonitoredIndicator first =
        AMonitoringForm.withoutRows()
            .withHeadings(
                "一级指标",
                "二级指标",
                "三级指标",
                "指标性质",
                "年度指标值",
                "度量单位",
                "分值",
                "1-7月完成情况",
                "全年预计完成情况",
                "责任人")
            .withRow("产出指标", "数量指标", "演出场次", "≥", "28", "场次", "10", "18", "28", "张三")
            .first();

    assertThat(first.target().text()).isEqualTo("≥28场次");
    assertThat(first.actual())
        .isEqualTo(new TargetValue.Unsigned("18场次", new BigDecimal("18"), "场次"));
    assertThat(first.others())
        .extracting(other -> other.heading() + other.field().text())
        .containsExactly("权重10", "责任人张三");
  }

  @Test
  void reportsAFormWithoutIndicators() {
    AFile file = AMonitoringForm.withoutRows().inAFile();

    assertThat(file.read().monitoringForms()).hasSize(1);
    assertThat(file.reports()).containsExactly("monitoring-indicators-missing");
    assertThat(file.read().findings().get(0).severity()).isEqualTo(Severity.BLOCK);
  }

  @Test
  void reportsAHeadAlone() {
    AFile file = AFile.of().withParagraph("项目支出绩效目标执行监控表").withTable(row("项目名称", "惠民演出"));

    assertThat(file.read().monitoringForms()).hasSize(1);
    assertThat(file.reports())
        .containsExactly("monitoring-month-unknown", "monitoring-indicators-missing");
  }

  @Test
  void numbersTablesAndMonitoringFormsTogether() {
    AFile file =
        AFile.of(aForm())
            .with(aMonitoringForm())
            .with(aForm().withProject("书画展"))
            .with(aMonitoringForm().withProject("合唱节"));

    TargetTables read = file.read();

    assertThat(read.tables())
        .extracting(table -> table.number() + table.project().text())
        .containsExactly("1惠民演出", "3书画展");
    assertThat(read.monitoringForms())
        .extracting(form -> form.number() + form.project().text())
        .containsExactly("2惠民演出", "4合唱节");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void saysOfTargetTablesOnlyWhatIsTrueOfThem() {
    AFile file = AFile.of(aForm()).with(aMonitoringForm()).inFolderOfNoYear();

    assertThat(file.read().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("fiscal-year-unknown");
              assertThat(finding.evidence().found()).isEqualTo("1 张表都没有写明年度");
            });
  }

  @Test
  void keepsAMonitoringFormApartFromASelfEvaluation() {
    AFile file =
        AFile.of()
            .withParagraph("项目支出绩效自评表")
            .withTable(
                row("项目名称", "书画展"),
                row("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "得分"),
                row("产出指标", "数量指标", "展览", "2场", "2场", "10"))
            .with(aMonitoringForm());

    assertThat(file.read().monitoringForms()).extracting(MonitoringForm::number).containsExactly(1);
    assertThat(file.reports()).containsExactly("self-evaluation-form");
  }

  @Test
  void knowsAMonitoringFormByItsColumnsAlone() {
    assertThat(aMonitoringForm().withLines("惠民演出").inAFile().read().monitoringForms()).hasSize(1);
  }

  @Test
  void reportsAReasonThatBelongsToNoIndicator() {
    AFile file =
        aMonitoringForm()
            .withLastRow("↑", "", "", "", "", "", "", "", "", "", "", "", "另见附件", "", "", "", "")
            .inAFile();

    assertThat(file.reports()).containsExactly("rows-not-read");
  }

  @Test
  void takesNotesBelowForNoIndicators() {
    AFile file =
        aMonitoringForm()
            .withLastRow("说明：请在空格内填写。→→→→→→→→→→→→→→→→")
            .withLastRow("填报人：张三→→→→→→→→→→→→→→→→")
            .inAFile();

    assertThat(file.read().monitoringForms().get(0).indicators()).hasSize(2);
    assertThat(file.reports()).isEmpty();
  }

  @Test
  void leavesUnusedLinesOfTheFormAway() {
    AMonitoringForm form =
        aMonitoringForm()
            .withLastRow(
                "↑", "效益指标", "社会效益指标", "指标1：", "", "", "", "", "", "", "", "", "", "", "", "", "");

    assertThat(form.read().indicators()).hasSize(2);
    assertThat(form.inAFile().reports()).isEmpty();
  }

  @Test
  void readsMonitoredProjectsInAList() {
    AFile file =
        AFile.of()
            .withParagraph("2025年度项目支出绩效运行监控表")
            .withTable(
                row("项目名称", "一级指标", "二级指标", "三级指标", "年度指标值", "1-7月完成情况", "全年预计完成情况"),
                row("甲", "产出指标", "数量指标", "演出", "≥2场", "1场", "2场"),
                row("乙", "产出指标", "数量指标", "展览", "≥3场", "3场", "3场"));

    assertThat(file.read().monitoringForms())
        .extracting(
            form ->
                form.number()
                    + form.project().text()
                    + form.lastMonth()
                    + form.indicators().get(0).actualField().text())
        .containsExactly("1甲OptionalInt[7]1场", "2乙OptionalInt[7]3场");
    assertThat(file.reports()).isEmpty();
  }

  @Test
  void takesTheYearOfTheFormForDeadlines() {
    MonitoredIndicator first =
        AMonitoringForm.withoutRows()
            .withRow(
                "↑", "产出指标", "时效指标", "完成时间", "9月底前", "", "", "", "", "", "", "", "", "", "", "", "")
            .first();

    assertThat(first.target()).isInstanceOf(TargetValue.Deadline.class);
    assertThat(AFile.of(aForm()).inFolderOfNoYear().table().fiscalYear())
        .isEqualTo(OptionalInt.empty());
  }
}
