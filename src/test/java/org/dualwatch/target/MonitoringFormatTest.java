package org.dualwatch.target;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.dualwatch.target.AForm.aForm;
import static org.dualwatch.target.AMonitoringForm.aMonitoringForm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.finding.Finding;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import org.dualwatch.json.MonitoringFormJson;
import org.dualwatch.value.ValueGrammar;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same monitoring form comes out of every format, and hostile ones do no harm. */
final class MonitoringFormatTest {

  private static final int MANY = 5_000;

  static Stream<Arguments> formats() {
    AMonitoringForm form = aMonitoringForm();
    return Stream.of(
        Arguments.of("a.docx", MonitoringFiles.docx(form)),
        Arguments.of("a.xlsx", MonitoringFiles.xlsx(form)),
        Arguments.of("a.html", MonitoringFiles.html(form).getBytes(UTF_8)),
        Arguments.of("a.csv", MonitoringFiles.separated(form, ",").getBytes(UTF_8)),
        Arguments.of(
            "a.csv", MonitoringFiles.separated(form, ",").getBytes(Charset.forName("GB18030"))),
        Arguments.of("a.txt", MonitoringFiles.separated(form, "\t").getBytes(UTF_8)),
        Arguments.of("a.md", MonitoringFiles.markdown(form).getBytes(UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readsTheSameForm(String name, byte[] file) {
    TargetTables read = read(file, name);

    assertThat(read.findings()).isEmpty();
    assertThat(read.tables()).isEmpty();
    assertThat(read.monitoringForms()).hasSize(1);
    assertThat(withoutPlaces(MonitoringFormJson.of(read.monitoringForms().get(0))).toPrettyString())
        .isEqualTo(withoutPlaces(MonitoringFormJson.of(aMonitoringForm().read())).toPrettyString());
  }

  @Test
  void takesItsOwnJsonForNoMonitoringForm() {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("file", "a");
    json.putArray("tables").add(JsonView.table(aForm().read()));
    json.putArray("monitoringForms").add(MonitoringFormJson.of(aMonitoringForm().read()));

    TargetTables read = read(Json.line(json).getBytes(UTF_8), "a.json");

    assertThat(read.tables()).hasSize(1);
    assertThat(read.monitoringForms()).isEmpty();
    assertThat(read.findings()).extracting(Finding::rule).containsExactly("fiscal-year-unknown");
  }

  @Test
  void saysThatATextWithoutCellsCannotBeRead() {
    StringBuilder lines = new StringBuilder();
    aMonitoringForm().lines().forEach(line -> lines.append(line).append('\n'));
    for (List<String> row : aMonitoringForm().rows()) {
      row.forEach(cell -> lines.append(cell.replaceAll("[→↑]", "")).append('\n'));
    }

    TargetTables read = read(lines.toString().getBytes(UTF_8), "a.txt");

    assertThat(read.findings())
        .extracting(Finding::rule)
        .contains("rows-cannot-be-told", "monitoring-indicators-missing");
  }

  @Test
  void readsManyRowsInTime() {
    AMonitoringForm form = aMonitoringForm();
    for (int i = 0; i < MANY; i++) {
      form.withMarks("√", "√", "√", "√", "√", "原因" + i, "", "√", "");
    }
    AFile file = form.inAFile();

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThat(file.read().monitoringForms().get(0).indicators()).hasSize(MANY + 2));
  }

  static Stream<String> hostile() {
    return Stream.of(
        "√".repeat(MANY),
        "确定能".repeat(MANY),
        "☐确定能 ".repeat(80),
        "√确定能".repeat(160),
        "1-".repeat(MANY),
        "截至".repeat(MANY),
        "1-7月".repeat(50),
        "1-7月".repeat(MANY),
        "(".repeat(MANY),
        "2025年".repeat(60),
        "\u0000\uFFFF\uD800");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isNotHarmedByAnyText(String text) {
    AFile file =
        AMonitoringForm.withoutRows()
            .withLines("项目支出绩效目标执行监控表", text)
            .withMonths(text)
            .withHeadRow(4, "↑", text, text, text, text, text)
            .withMarks(text, text, text, text, text, text, text, text, text)
            .withLastRow(text, text, text, text)
            .inAFile();

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThatCode(file::read).doesNotThrowAnyException());
  }

  private static TargetTables read(byte[] file, String name) {
    try (DocumentReader reader = new DocumentReader()) {
      return new TargetReader(new ValueGrammar())
          .read(reader.read(file, name), OptionalInt.empty());
    }
  }

  private static JsonNode withoutPlaces(JsonNode json) {
    if (json instanceof ObjectNode object) {
      object.remove("place");
    }
    json.forEach(MonitoringFormatTest::withoutPlaces);
    return json;
  }
}
