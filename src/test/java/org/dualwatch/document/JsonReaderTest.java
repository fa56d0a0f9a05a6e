package org.dualwatch.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import org.dualwatch.target.TargetReader;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.ValueGrammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own JSON as input, and the schema that describes it. */
class JsonReaderTest {

  private static final String INDICATOR =
      """
      {"level1": "产出指标", "level2": "数量指标", "name": "x", "description": "y", "value": "≥1个"}\
      """;

  private static final String TABLE =
      """
      {"number": 1, "title": "甲绩效目标表", "unit": {"code": "363207", "name": "馆"}, "project": "甲",
       "projectCode": "X1", "fiscalYear": 2025,
       "budget": {"total": "3.50", "fiscal": "3.50", "other": null, "unit": "万元", "place": {"a": [1]}},
       "purpose": "用", "goals": ["a", "b"], "indicators": [%s]}\
      """
          .formatted(INDICATOR);

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema SCHEMA = schema();

  private final DocumentReader reader = new DocumentReader();

  @Test
  void laysATableOutAsAForm() {
    Document document = Tables.document(reading(file(TABLE)));

    assertThat(document.format()).isEqualTo(Format.JSON);
    assertThat(Tables.outline(document)).containsExactly("甲绩效目标表", "T", "T");
    assertThat(Tables.texts(document).get(0))
        .containsExactly(
            List.of("项目名称", "甲"),
            List.of("项目编码", "X1"),
            List.of("预算年度", "2025"),
            List.of("预算单位", "363207 馆", "单位：万元"),
            List.of("预算规模及资金用途", "预算数", "3.50", "其中：财政资金", "3.50", "其他资金", ""),
            List.of("", "资金用途", "用"),
            List.of("绩效目标", "1.a\n2.b"));
    assertThat(Tables.texts(document).get(1))
        .containsExactly(
            List.of("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"),
            List.of("产出指标", "数量指标", "x", "y", "≥1个"));
  }

  @Test
  void pointsToEveryValue() {
    Document document = Tables.document(reading(file(TABLE)));
    List<Block.Table> tables = Tables.of(document);

    assertThat(tables.get(0).rows().get(4).cells().get(2).place())
        .isEqualTo(new Place.InJson("/tables/0/budget/total"));
    assertThat(tables.get(1).rows().get(1).cells().get(4).place())
        .isEqualTo(new Place.InJson("/tables/0/indicators/0/value"));
    assertThat(((Block.Paragraph) document.blocks().get(0)).place())
        .isEqualTo(new Place.InJson("/tables/0/title"));
  }

  @Test
  void takesTheTextOfAValueWhateverIsStatedBesideIt() {
    String value =
        "{\"text\": \"≥1个\", \"kind\": \"at-most\", \"number\": \"9\", \"unit\": \"人\","
            + " \"low\": null, \"high\": null, \"date\": null, \"reason\": null}";

    Document document = Tables.document(reading(file(TABLE.replace("\"≥1个\"", value))));

    Block.Cell cell = Tables.of(document).get(1).rows().get(1).cells().get(4);
    assertThat(cell.text()).isEqualTo("≥1个");
    assertThat(cell.place()).isEqualTo(new Place.InJson("/tables/0/indicators/0/value/text"));
  }

  @Test
  void numbersGoalsInBracketsWhereTheyHaveNumbersThemselves() {
    String goals = TABLE.replace("\"b\"", "\"c。2.d\"");

    assertThat(Tables.texts(Tables.document(reading(file(goals)))).get(0).get(6))
        .containsExactly("绩效目标", "（1）a\n（2）c。2.d");
  }

  /** Each is refused by the reader, at the place it names, and does not validate. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          "number": 1 => "number": "1" => /tables/0/number
          "number": 1 => "number": 0 => /tables/0/number
          "number": 1 => "nummer": 1 => /tables/0/nummer
          "title": "甲绩效目标表" => "title": 5 => /tables/0/title
          "project": "甲", => `` => /tables/0/project
          "code": "363207" => "code": "36" => /tables/0/unit/code
          "code": "363207" => "colour": "36" => /tables/0/unit/colour
          {"code": "363207", "name": "馆"} => "馆" => /tables/0/unit
          "fiscalYear": 2025 => "fiscalYear": "2025" => /tables/0/fiscalYear
          "fiscalYear": 2025 => "fiscalYear": 1999 => /tables/0/fiscalYear
          "fiscalYear": 2025 => "fiscalYear": 2100 => /tables/0/fiscalYear
          "fiscalYear": 2025 => "fiscalYear": 20250000000 => /tables/0/fiscalYear
          "total": "3.50", => "total": 3.50, => /tables/0/budget/total
          "total": "3.50", => "total": "3,50", => /tables/0/budget/total
          "total": "3.50", => `` => /tables/0/budget/total
          "other": null => "others": null => /tables/0/budget/others
          "万元" => "美元" => /tables/0/budget/unit
          {"a": [1]} => 1 => /tables/0/budget/place
          ["a", "b"] => "a" => /tables/0/goals
          ["a", "b"] => ["a", null] => /tables/0/goals/1
          ["a", "b"] => ["a", ["b"]] => /tables/0/goals/1
          "indicators" => "indicator" => /tables/0/indicator
          "level1" => "level" => /tables/0/indicators/0/level
          "name": "x" => "name": true => /tables/0/indicators/0/name
          "name": "x", => `` => /tables/0/indicators/0/name
          "value": "≥1个" => "value": 5 => /tables/0/indicators/0/value
          "value": "≥1个" => "value": [] => /tables/0/indicators/0/value
          , "value": "≥1个" => `` => /tables/0/indicators/0/value
          "≥1个" => {"kind": "exactly"} => /tables/0/indicators/0/value/text
          "≥1个" => {"text": null, "number": "1"} => /tables/0/indicators/0/value/text
          "≥1个" => {"text": "1", "kind": "perhaps"} => /tables/0/indicators/0/value/kind
          "≥1个" => {"text": "1", "number": 1} => /tables/0/indicators/0/value/number
          "≥1个" => {"text": "1", "sign": null} => /tables/0/indicators/0/value/sign
          "name": "x", "description": "y", "value": "≥1个" => "name": null, "value": "" => /tables/0/indicators/0
          """)
  void refusesWhatTheSchemaRefuses(String written, String broken, String pointer)
      throws IOException {
    String json = file(TABLE.replace(written, broken));

    assertThat(pointer(reading(json))).isEqualTo(pointer);
    assertThat(SCHEMA.validate(MAPPER.readTree(json))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      textBlock =
          """
          "number": 1 => "number": 1, "number": 1 => /tables/0/number
          {"a": [1]} => {"a": {"b": 1, "b": 2}} => /tables/0/budget/place/a/b
          "purpose": "用" => "purpose": "a\\u0000" => /tables/0/purpose
          "purpose": "用" => "purpose": "a\\ud800" => /tables/0/purpose
          """)
  void refusesWhatNoSchemaCanSay(String written, String broken, String pointer) {
    assertThat(pointer(reading(file(TABLE.replace(written, broken))))).isEqualTo(pointer);
  }

  @Test
  void refusesLevelsThatAFormWouldFill() {
    String second = INDICATOR.replace("\"产出指标\"", "null");
    String third = INDICATOR.replace("\"数量指标\"", "\"\"");
    String other = third.replace("产出指标", "效益指标");

    assertThat(pointer(reading(file(withIndicators(INDICATOR, second)))))
        .isEqualTo("/tables/0/indicators/1/level1");
    assertThat(pointer(reading(file(withIndicators(INDICATOR, third)))))
        .isEqualTo("/tables/0/indicators/1/level2");
    assertThat(reading(file(withIndicators(INDICATOR, other)))).isInstanceOf(Document.class);
    assertThat(reading(file(withIndicators(second, INDICATOR)))).isInstanceOf(Document.class);
  }

  private static String withIndicators(String... indicators) {
    return TABLE.replace(INDICATOR, String.join(",", indicators));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"a\": 1}", "[]", "[{\"tables\": []}]", "{\"findings\": []}"})
  void saysOfOtherJsonWhatIsMissing(String json) {
    assertThat(Tables.refusal(reading(json))).isEqualTo("file-json-not-target-tables");
  }

  @Test
  void namesAnUnknownKeyBesideTables() {
    assertThat(pointer(reading("{\"a/b\": {\"c\": [1]}, \"tables\": []}"))).isEqualTo("/a~1b");
    assertThat(reading("{\"tables\": []}")).isInstanceOf(Document.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          {"tables": [{"project": NaN}]} => /tables/0/project
          {"tables": [{"project": 'a'}]} => /tables/0/project
          {"tables": [{"project": "a" => /tables/0/project
          {"tables": [{"number": 01}]} => /tables/0/number
          {"tables": [], // a => /tables
          {"tables": [],} => /tables
          """)
  void refusesInvalidJsonWhereItIs(String json, String pointer) {
    Reading reading = reading(json);

    assertThat(Tables.refusal(reading)).isEqualTo("file-json-invalid");
    assertThat(pointer(reading)).isEqualTo(pointer);
  }

  @Test
  void takesOneObjectAFile() {
    assertThat(Tables.refusal(reading("{\"tables\": []}\n{\"tables\": []}")))
        .isEqualTo("file-json-value-unexpected");
  }

  @Test
  void leavesTextThatOnlyBeginsWithABracketAlone() {
    assertThat(Tables.document(reading("[1] 绩效目标表\n\t甲\t乙\n")).format()).isEqualTo(Format.TEXT);
    assertThat(Tables.document(reading("{甲}")).format()).isEqualTo(Format.TEXT);
  }

  @Test
  void boundsDepthLengthAndSize() {
    String deepest = "{\"tables\": [], \"findings\": " + nested(Limits.JSON_DEPTH - 1) + "}";
    String deeper = "{\"tables\": [], \"findings\": " + nested(Limits.JSON_DEPTH) + "}";
    assertThat(reading(deepest)).isInstanceOf(Document.class);
    assertThat(Tables.refusal(reading(deeper))).isEqualTo("file-too-complex");
    assertThat(Tables.refusal(reading("{\"a\":" + "[".repeat(1_000_000))))
        .isEqualTo("file-too-complex");

    String longest = TABLE.replace("用", "用".repeat(Limits.FIELD_CHARACTERS));
    assertThat(reading(file(longest))).isInstanceOf(Document.class);
    assertThat(Tables.refusal(reading(file(longest.replace("用用", "用用用")))))
        .isEqualTo("file-too-complex");

    String goals = TABLE.replace("\"b\"", "\"b\",".repeat(98).replaceAll(",$", ""));
    assertThat(reading(file(goals))).isInstanceOf(Document.class);
    assertThat(Tables.refusal(reading(file(goals.replaceFirst("\"b\"", "\"b\",\"b\"")))))
        .isEqualTo("file-too-complex");

    String spaces = " ".repeat(Limits.MARKUP_BYTES - "{\"tables\":[]}".length());
    assertThat(reading("{\"tables\":[]}" + spaces)).isInstanceOf(Document.class);
    assertThat(Tables.refusal(reading("{\"tables\":[]} " + spaces))).isEqualTo("file-too-large");
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  @Test
  void validatesWhatReadPrints() throws IOException {
    List<TargetTable> tables =
        new TargetReader(new ValueGrammar())
            .read(reader.read(SampleFiles.docx(), "a.docx"), OptionalInt.empty())
            .tables();
    var json = MAPPER.createObjectNode().put("file", "a").put("sha256", "0").put("format", "docx");
    json.putArray("tables").addAll(tables.stream().map(JsonView::table).toList());
    json.putArray("findings");

    assertThat(SCHEMA.validate(json)).isEmpty();
    assertThat(Tables.of(Tables.document(reading(Json.line(json))))).hasSize(20);
    assertThat(SCHEMA.validate(MAPPER.readTree(file(TABLE)))).isEmpty();
  }

  @Test
  void saysInTheSchemaWhatEachKeyIs() throws IOException {
    JsonNode schema = MAPPER.readTree(schemaFile());

    assertThat(schema.get("$id").asText()).isEqualTo("urn:dualwatch:target-tables:1");
    assertDescribed(schema.get("properties"));
    schema.get("$defs").forEach(type -> assertDescribed(type.path("properties")));
  }

  /** By itself, or by what it refers to. */
  private static void assertDescribed(JsonNode properties) {
    properties.forEach(
        property -> {
          assertThat(property.has("title") || property.has("$ref")).as("%s", property).isTrue();
          assertThat(property.has("description") || property.has("$ref"))
              .as("%s", property)
              .isTrue();
        });
  }

  private static String file(String table) {
    return "{\"file\": null, \"tables\": [" + table + "]}";
  }

  private Reading reading(String json) {
    return reader.read(json.getBytes(StandardCharsets.UTF_8), "a.json");
  }

  private static String pointer(Reading reading) {
    if (reading instanceof Reading.Refused refused) {
      Finding finding = refused.finding();
      assertThat(finding.rule()).startsWith("file-json-");
      return ((Place.InJson) finding.subject().place()).pointer();
    }
    throw new AssertionError("read: " + reading);
  }

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaFile());
  }

  private static InputStream schemaFile() {
    return Objects.requireNonNull(
        JsonReaderTest.class.getResourceAsStream(
            "/org/dualwatch/schema/target-tables.schema.json"));
  }
}
