package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.dualwatch.monitoring.FormSamples.aForm;
import static org.dualwatch.monitoring.FormSamples.aRow;
import static org.dualwatch.monitoring.FormSamples.report;
import static org.dualwatch.monitoring.Samples.aProject;
import static org.dualwatch.monitoring.Samples.aTable;

import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.target.MonitoringForm;
import org.junit.jupiter.api.Test;

class FormJoinTest {

  @Test
  void joinsByCodeWhereBothHaveOne() {
    AcceptedTable coded = aTable().coded("0007").build();

    assertThat(tables(aForm().coded("０００７").named("改了名"), coded)).containsExactly(coded);
    assertThat(tables(aForm().coded("0008"), coded)).as("the same name, another code").isEmpty();
    assertThat(tables(aForm().coded("7"), coded)).isEmpty();
  }

  @Test
  void joinsByNameWhereOneHasNoCode() {
    AcceptedTable coded = aTable().coded("0007").build();
    AcceptedTable uncoded = aTable().build();

    assertThat(tables(aForm().named("文化惠民\" 活动\""), coded)).containsExactly(coded);
    assertThat(tables(aForm().coded("0007"), uncoded)).containsExactly(uncoded);
    assertThat(tables(aForm().named("文化惠民活动二期"), uncoded)).isEmpty();
    assertThat(tables(aForm().named(""), aTable().named("").build()))
        .as("two things without a name are not the same thing")
        .isEmpty();
  }

  @Test
  void aCodeThatAnswersSettlesIt() {
    AcceptedTable coded = aTable().coded("0007").build();

    assertThat(tables(aForm().coded("0007"), aTable().build(), coded)).containsExactly(coded);
  }

  @Test
  void rowsAreJoinedByNameHoweverTheyStand() {
    AcceptedTable table =
        aTable().indicators("数量指标", "演出场次", "≥28场次", "质量指标", "合格率", "≥98%").build();
    MonitoringForm form =
        aForm().row("质量", "合 格 率", "≥98%", "99%").row("数量指标", "演出场次：", "≥28场次", "18场次").build();

    assertThat(FormJoin.rows(table, form))
        .containsExactly(
            entry(table.indicators().get(0), form.indicators().get(1)),
            entry(table.indicators().get(1), form.indicators().get(0)));
  }

  @Test
  void levelTwoTellsEqualNamesApart() {
    AcceptedTable table = aTable().indicators("数量指标", "培训", "≥28场次", "质量指标", "培训", "≥98%").build();
    MonitoringForm apart =
        aForm().row("质量指标", "培训", "≥98%", "99%").row("数量指标", "培训", "≥28场次", "18场次").build();
    MonitoringForm alike =
        aForm().row("质量指标", "培训", "≥98%", "99%").row("质量指标", "培训", "≥28场次", "18场次").build();

    assertThat(FormJoin.rows(table, apart)).hasSize(2);
    assertThat(FormJoin.rows(table, apart).get(table.indicators().get(0)))
        .isEqualTo(apart.indicators().get(1));
    assertThat(FormJoin.rows(table, alike)).isEmpty();
  }

  @Test
  void oneRowIsNotTwoIndicators() {
    AcceptedTable table = aTable().indicators("数量指标", "培训", "≥28场次", "数量指标", "培训", "≥30人").build();
    MonitoringForm form = aForm().row("数量指标", "培训", "≥28场次", "18场次").build();

    assertThat(FormJoin.rows(table, form)).isEmpty();
  }

  @Test
  void theLatestMonthCountsAndOfOneMonthTheNewestForm() {
    FormSamples.Form june = aForm().until(6).row(shows("15场次"));
    FormSamples.Form july = aForm().until(7).row(shows("18场次"));
    FormSamples.Form mended = aForm().until(7).row(shows("19场次"));

    assertThat(reported(june, july)).isEqualTo("18场次");
    assertThat(reported(july, june)).isEqualTo("18场次");
    assertThat(reported(mended, july)).as("the newest comes first").isEqualTo("19场次");
  }

  @Test
  void formsOfOtherYearsAndOfMonthsToComeAreLeftOut() {
    assertThat(reported(aForm().until(8).row(shows("20场次")))).isEmpty();
    assertThat(reported(aForm().ofYear(OptionalInt.of(2024)).row(shows("20场次")))).isEmpty();
    assertThat(reported(aForm().ofYear(OptionalInt.empty()).row(shows("20场次"))))
        .as("accepted in 2025")
        .isEqualTo("20场次");
  }

  private static String reported(FormSamples.Form... forms) {
    AcceptedTable table = aTable().indicators("数量指标", "演出场次", "≥28场次").build();
    return report(table, aProject().build(), forms)
        .progress()
        .get(0)
        .achievement()
        .reported()
        .map(reported -> reported.indicators().get(0).reported().actual().text())
        .orElse("");
  }

  private static FormSamples.Row shows(String actual) {
    return aRow("数量指标", "演出场次", "≥28场次", actual);
  }

  private static List<AcceptedTable> tables(FormSamples.Form form, AcceptedTable... tables) {
    return FormJoin.tablesOf(form.build(), List.of(tables));
  }
}
