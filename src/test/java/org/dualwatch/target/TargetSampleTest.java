package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.Samples;
import org.dualwatch.value.TargetValue;
import org.dualwatch.value.ValueGrammar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped samples, and where they lie beside the project, the real forms. */
final class TargetSampleTest {

  private static final Path SEED = Path.of("../shared/seed");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void readsTheSampleAsWordAndAsTextToTheSameTables() throws IOException {
    TargetTables docx = read(sample("363207-2025.docx"), "363207-2025.docx");
    TargetTables text = read(sample("363207-2025.txt"), "363207-2025.txt");

    assertThat(docx.tables()).hasSize(10);
    assertThat(docx.tables().stream().mapToInt(table -> table.indicators().size()).sum())
        .isEqualTo(80);
    assertThat(docx.findings()).isEmpty();
    assertThat(text.findings()).isEmpty();
    assertThat(json(text)).isEqualTo(json(docx));
  }

  @Test
  void readsTheSampleAsOldWordAndAsPrintedToTheSameTables() throws IOException {
    TargetTables docx = read(sample("363207-2025.docx"), "363207-2025.docx");
    TargetTables doc = read(Samples.doc(), "363207-2025.doc");
    TargetTables pdf = read(Samples.pdf(), "363207-2025.pdf");

    assertThat(doc.findings()).isEmpty();
    assertThat(json(doc)).isEqualTo(json(docx));
    assertThat(pdf.findings()).isEmpty();
    assertThat(json(pdf).toPrettyString()).isEqualTo(json(docx).toPrettyString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"363207-2025.docx", "363207-2025.txt"})
  void readsTheRealFormsAsExpected(String name) throws IOException {
    assumeThat(SEED).exists();
    JsonNode expected =
        JSON.readTree(Files.readString(SEED.resolve("363207-2025.expected.json"))).get("tables");

    TargetTables read = read(Files.readAllBytes(SEED.resolve(name)), name);

    assertThat(read.findings()).isEmpty();
    assertThat(json(read).toPrettyString()).isEqualTo(expected.toPrettyString());
  }

  private static TargetTables read(byte[] file, String name) {
    try (DocumentReader documents = new DocumentReader()) {
      return new TargetReader(new ValueGrammar())
          .read(documents.read(file, name), OptionalInt.empty());
    }
  }

  private static byte[] sample(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            TargetSampleTest.class.getResourceAsStream("/org/dualwatch/sample/" + name))) {
      return in.readAllBytes();
    }
  }

  /** What the expectation says of tables: everything but places. */
  static ArrayNode json(TargetTables read) {
    ArrayNode tables = JSON.createArrayNode();
    read.tables().forEach(table -> tables.add(json(table)));
    return tables;
  }

  private static ObjectNode json(TargetTable table) {
    ObjectNode json = JSON.createObjectNode();
    json.put("number", table.number()).put("title", table.title().text());
    json.putObject("unit").put("code", table.unit().code()).put("name", table.unit().name());
    json.put("project", table.project().text());
    json.putObject("budget")
        .put("total", stated(table.budget().total()))
        .put("fiscal", stated(table.budget().fiscal()))
        .put("other", stated(table.budget().other()))
        .put("unit", table.budget().unit());
    json.put("purpose", table.purpose().text());
    ArrayNode goals = json.putArray("goals");
    table.goals().forEach(goal -> goals.add(goal.text()));
    ArrayNode indicators = json.putArray("indicators");
    table.indicators().forEach(indicator -> indicators.add(json(indicator)));
    return json;
  }

  private static ObjectNode json(Indicator indicator) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("level1", indicator.level1().text())
            .put("level2", indicator.level2().text())
            .put("name", indicator.name().text())
            .put("description", indicator.description().text());
    TargetValue value = indicator.value();
    ObjectNode stated = json.putObject("value").put("text", value.text()).put("kind", value.kind());
    if (value instanceof TargetValue.Bounded bounded) {
      stated.put("number", plain(bounded.number())).put("unit", bounded.unit());
    } else if (value instanceof TargetValue.Unsigned unsigned) {
      stated.put("number", plain(unsigned.number())).put("unit", unsigned.unit());
    } else if (value instanceof TargetValue.Deadline deadline) {
      stated.put("date", deadline.date().toString());
    }
    return json;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static @Nullable String stated(Amount amount) {
    return amount instanceof Amount.Stated stated ? stated.stated().toPlainString() : null;
  }
}
