package org.dualwatch.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dualwatch.target.AMonitoringForm.aMonitoringForm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.dualwatch.target.AMonitoringForm;
import org.dualwatch.target.MonitoringForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A monitoring form that the record kept is the form that was read. */
final class MonitoringFormJsonTest {

  static Stream<AMonitoringForm> forms() {
    return Stream.of(
        aMonitoringForm(),
        aMonitoringForm().withLines("项目支出绩效目标执行监控表").withMonths(""),
        aMonitoringForm()
            .withFundsHeadings("年初预算数", "1—7月执行数", "1—7月执行率", "全年预计执行数")
            .withTotalRow("年度资金总额", "一百", "-5", "0.58", "120元"),
        aMonitoringForm().withMarks("缺钱", "√", "", "√", "", "见附件", "√", "八成", ""),
        withTarget("由70%提高到82%"),
        withTarget("3-5天"),
        withTarget("9月底前"),
        withTarget("有效提升"),
        withTarget("＝4.50万元"),
        withTarget("≥**人"),
        aMonitoringForm()
            .withHeadings("一级指标", "二级指标", "三级指标", "分值", "年度指标值", "执行情况", "完成目标可能性")
            .withRow("产出指标", "数量指标", "演出", "10", "2场", "1场", "1"));
  }

  private static AMonitoringForm withTarget(String value) {
    return aMonitoringForm()
        .withRow(
            "↑", "产出指标", "数量指标", "一个", value, value, value, "", "", "", "", "", "", "", "", "", "");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void readsBackWhatWasWritten(AMonitoringForm form) {
    ObjectNode json = MonitoringFormJson.of(form.read());

    MonitoringForm back = MonitoringFormJson.read(Json.parse(Json.line(json)));

    assertThat((JsonNode) MonitoringFormJson.of(back)).isEqualTo(json);
    assertThat(MonitoringFormJson.read(MonitoringFormJson.of(back))).isEqualTo(back);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void fitsTheSchema(AMonitoringForm form) throws IOException {
    ObjectNode file = file(form);

    assertThat(schema().validate(file)).isEmpty();
    ((ObjectNode) file.path("monitoringForms").path(0)).put("more", 1);
    assertThat(schema().validate(file)).hasSize(1);
  }

  @Test
  void keepsAmountsToTheLastDigit() {
    JsonNode total =
        MonitoringFormJson.of(
                aMonitoringForm()
                    .withFundsHeadings("年初预算数", "1—7月执行数", "1—7月执行率", "全年预计执行数")
                    .withTotalRow("年度资金总额", "120.00", "0.000001", "", "")
                    .read())
            .path("funds")
            .path(0);

    assertThat(total.path("line").asText()).isEqualTo("total");
    assertThat(total.path("initial").path("number").asText()).isEqualTo("120.00");
    assertThat(total.path("initial").path("yuan").asText()).isEqualTo("1200000");
    assertThat(total.path("spent").path("yuan").asText()).isEqualTo("0.01");
    assertThat(total.path("expected").path("kind").asText()).isEqualTo("blank");
  }

  @Test
  void takesAValueOfNoKindForADamagedRecord() {
    ObjectNode json = MonitoringFormJson.of(aMonitoringForm().read());
    ((ObjectNode) json.path("indicators").path(0).path("actual").path("value")).put("kind", "?");

    assertThatThrownBy(() -> MonitoringFormJson.read(json))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ObjectNode file(AMonitoringForm form) {
    ObjectNode file = JsonNodeFactory.instance.objectNode().put("file", "a.docx");
    file.putArray("tables");
    file.putArray("monitoringForms").add(MonitoringFormJson.of(form.read()));
    return file;
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            JsonView.class.getResourceAsStream(
                "/org/dualwatch/schema/target-tables.schema.json"))) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
