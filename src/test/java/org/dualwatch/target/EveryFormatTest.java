package org.dualwatch.target;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.SampleFiles;
import org.dualwatch.document.TextualSamples;
import org.dualwatch.finding.Finding;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import org.dualwatch.value.ValueGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same ten tables come out of every textual format. */
final class EveryFormatTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final TargetTables DOCX = read(SampleFiles.docx(), "a.docx");

  static Stream<Arguments> formats() {
    return Stream.of(
        sample("html", "a.html", TextualSamples.html()),
        sample("html", "a.xls", TextualSamples.excelHtml().getBytes(GB18030)),
        sample("html", "a.html", TextualSamples.html().getBytes(StandardCharsets.UTF_16)),
        sample("html", "a.html", libreOfficeHtml()),
        sample("csv", "a.csv", TextualSamples.separated(",")),
        sample("csv", "a.csv", "\uFEFF" + TextualSamples.separated(",")),
        sample("csv", "a.csv", TextualSamples.separated(",").getBytes(GB18030)),
        sample("csv", "a.csv", TextualSamples.separated(";")),
        sample("csv", "a.txt", TextualSamples.separated("\t")),
        sample("csv", "a.txt", utf16WithMark(TextualSamples.separated("\t"))),
        sample("text", "a.md", TextualSamples.tikaMarkdown()),
        sample("text", "a.md", TextualSamples.markdown()),
        sample("text", "a.txt", SampleFiles.richText().getBytes(StandardCharsets.UTF_16LE)),
        sample("text", "a.txt", SampleFiles.richText().getBytes(StandardCharsets.UTF_16BE)),
        sample("text", "a.txt", SampleFiles.richText().getBytes(StandardCharsets.UTF_16)),
        sample("text", "a.txt", utf16WithMark(SampleFiles.plainText())),
        sample("text", "a.txt", SampleFiles.rowPerLineText().getBytes(GB18030)),
        sample("json", "a.json", printed(DOCX)),
        sample("json", "a.json", "\uFEFF\n" + printed(DOCX)));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readsTheSameTables(String format, String name, byte[] file) {
    TargetTables read = read(file, name);

    assertThat(read.format()).isEqualTo(format);
    assertThat(json(read).toPrettyString()).isEqualTo(json(DOCX).toPrettyString());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void hasNothingToSayButOfTheName(String format, String name, byte[] file) {
    assertThat(read(file, name).findings())
        .extracting(Finding::rule)
        .containsExactlyElementsOf(
            name.endsWith(".xls") ? List.of("file-name-differs-from-content") : List.of());
  }

  @Test
  void readsItsOwnJsonAgainAsOftenAsOneLikes() {
    TargetTables once = read(printed(DOCX).getBytes(StandardCharsets.UTF_8), "a.json");
    TargetTables twice = read(printed(once).getBytes(StandardCharsets.UTF_8), "a.json");

    assertThat(json(twice)).isEqualTo(json(DOCX));
    assertThat(twice.tables()).isEqualTo(once.tables());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "null"})
  void keepsYearAndProjectCode(String year) {
    String file =
        """
        {"tables": [{"project": "甲", "projectCode": "1200002025X001", "fiscalYear": %s,
          "budget": {"total": "1.00", "unit": "万元"}, "goals": ["a。", "b；2.c"],
          "indicators": [{"level1": "产出指标", "level2": "数量指标", "name": "x", "value": "≥1个"},
            {"level1": "效益指标", "level2": null, "name": "y", "value": {"text": "6月底前"}}]},
         {"project": "乙", "budget": {"total": null}, "indicators": []}]}
        """
            .formatted(year);

    TargetTables read = read(file.getBytes(StandardCharsets.UTF_8), "a.json");

    assertThat(read.tables()).hasSize(2);
    TargetTable table = read.tables().get(0);
    assertThat(table.projectCode().text()).isEqualTo("1200002025X001");
    assertThat(table.fiscalYear())
        .isEqualTo(year.equals("null") ? OptionalInt.empty() : OptionalInt.of(2025));
    assertThat(table.goals()).extracting(Field::text).containsExactly("a。", "b；2.c");
    assertThat(table.indicators().get(1).level2().text()).isEmpty();
    assertThat(read.findings())
        .extracting(Finding::rule)
        .containsExactly("fiscal-year-unknown", "indicator-rows-missing");
  }

  private static Arguments sample(String format, String name, String text) {
    return sample(format, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Arguments sample(String format, String name, byte[] file) {
    return Arguments.of(format, name, file);
  }

  private static byte[] utf16WithMark(String text) {
    return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
  }

  private static byte[] libreOfficeHtml() {
    try (InputStream packed =
        new GZIPInputStream(
            Objects.requireNonNull(
                EveryFormatTest.class.getResourceAsStream(
                    "/samples/363207-2025.libreoffice.html.gz")))) {
      return packed.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("The sample cannot be read.", e);
    }
  }

  private static TargetTables read(byte[] file, String name) {
    return new TargetReader(new ValueGrammar())
        .read(new DocumentReader().read(file, name), OptionalInt.empty());
  }

  /** What the command line prints. */
  private static String printed(TargetTables read) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("file", "a").put("sha256", "0");
    json.put("format", read.format());
    json.putArray("tables").addAll(read.tables().stream().map(JsonView::table).toList());
    json.set("findings", JsonView.findings(read.findings()));
    return Json.line(json);
  }

  /** All tables without their places. */
  private static ArrayNode json(TargetTables read) {
    ArrayNode tables = JsonNodeFactory.instance.arrayNode();
    read.tables().forEach(table -> tables.add(withoutPlaces(JsonView.table(table))));
    return tables;
  }

  private static JsonNode withoutPlaces(ObjectNode table) {
    ((ObjectNode) table.get("budget")).remove("place");
    table.get("indicators").forEach(indicator -> ((ObjectNode) indicator).remove("place"));
    return table;
  }
}
