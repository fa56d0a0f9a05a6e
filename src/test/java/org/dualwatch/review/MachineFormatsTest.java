package org.dualwatch.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dualwatch.AnOffice;
import org.dualwatch.document.HostileFiles;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.json.Json;
import org.junit.jupiter.api.Test;

/** What programs read, against the schemas that describe it. */
final class MachineFormatsTest {

  private static final String SCHEMAS = "/org/dualwatch/schema/";

  @Test
  void jsonFitsItsSchema() throws IOException {
    JsonSchema schema = ours();
    for (Reviewed file :
        List.of(
            Reviewing.sample(),
            Reviewing.read("表.txt", AnOffice.sampleText()),
            Reviewing.read("表.ppt", HostileFiles.oldPowerpoint()),
            Reviewing.read("空.docx", HostileFiles.empty()),
            Reviewing.groups())) {
      assertThat(schema.validate(json(file))).as(file.fileName()).isEmpty();
    }
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
    JsonSchema schema = ours();
    ObjectNode more = (ObjectNode) json(Reviewing.sample());
    more.put("more", 1);
    assertThat(schema.validate(more)).hasSize(1);
    ObjectNode table = (ObjectNode) json(Reviewing.sample());
    ((ObjectNode) table.path("tables").path(0)).put("more", 1);
    assertThat(schema.validate(table)).hasSize(1);
    ObjectNode finding = (ObjectNode) json(Reviewing.sample());
    ((ObjectNode) finding.path("findings").path(0)).put("severity", "grave");
    assertThat(schema.validate(finding)).hasSize(1);
  }

  @Test
  void jsonNamesTheProfile() throws IOException {
    assertThat(json(Reviewing.sample()).path("profile").asText()).isEqualTo("default");
  }

  @Test
  void sarifFitsTheStandardsSchema() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(resource("/schema/sarif-schema-2.1.0.json"));
    JsonNode log =
        sarif(
            Reviewing.sample(),
            Reviewing.sample(),
            Reviewing.read("表.txt", AnOffice.sampleText()),
            Reviewing.read("空.docx", HostileFiles.empty()),
            Reviewing.groups());
    assertThat(schema.validate(log)).isEmpty();
    ((ObjectNode) log.path("runs").path(0)).put("more", 1);
    assertThat(schema.validate(log)).as("the schema is at work").isNotEmpty();
  }

  @Test
  void everyResultOfSarifNamesItsRuleAndItsPlace() throws IOException {
    JsonNode run = sarif(Reviewing.sample(), Reviewing.groups()).path("runs").path(0);
    JsonNode rules = run.path("tool").path("driver").path("rules");
    for (JsonNode result : run.path("results")) {
      assertThat(rules.path(result.path("ruleIndex").asInt()).path("id"))
          .isEqualTo(result.path("ruleId"));
      assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
          .startsWith("表");
    }
    assertThat(run.path("results")).hasSize(Reviewing.sample().findings().size() + 10);
    assertThat(run.at("/results/0/locations/0/physicalLocation").has("region")).isFalse();
  }

  @Test
  void sarifSaysWhatWasNotEvaluatedAndWhatWasWaived() throws IOException {
    JsonNode results = sarif(Reviewing.groups()).at("/runs/0/results");
    JsonNode waived = results.path(2).path("suppressions").path(0);
    assertThat(waived.path("status").asText()).isEqualTo("accepted");
    assertThat(waived.path("justification").asText()).contains("王主任");
    assertThat(results.path(3).path("kind").asText()).isEqualTo("open");
    assertThat(results.path(3).path("level").asText()).isEqualTo("none");
    assertThat(results.at("/1/properties/cause").asText()).isEqualTo("head-field-missing");
    assertThat(results.at("/0/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("%E8%A1%A8%201.docx");
  }

  @Test
  void sarifNamesTheLineOfATextFile() throws IOException {
    JsonNode results = sarif(Reviewing.read("表.txt", AnOffice.sampleText())).at("/runs/0/results");
    assertThat(results.at("/0/locations/0/physicalLocation/region/startLine").asInt()).isPositive();
  }

  @Test
  void textOfADocumentIsNeitherLinkNorPlaceholderInSarif() throws IOException {
    Finding hostile =
        Reviewing.finding("value-unread", Severity.BLOCK, 1, "", "[这里](http://x) {0}");
    String message =
        sarif(Reviewing.with(List.of(hostile))).at("/runs/0/results/0/message/text").asText();
    assertThat(message).contains("[这里] (http://x) {{0}}");
  }

  private static JsonNode json(Reviewed file) throws IOException {
    return Json.parse(Reviewing.printed(Reviews::json, file));
  }

  private static JsonNode sarif(Reviewed... files) throws IOException {
    return Json.parse(Reviewing.printed(Reviews::sarif, files));
  }

  private static JsonSchema ours() throws IOException {
    String tables = resource(SCHEMAS + "target-tables.schema.json");
    return JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            factory ->
                factory.schemaLoaders(
                    loaders -> loaders.schemas(Map.of("urn:dualwatch:target-tables:1", tables))))
        .getSchema(resource(SCHEMAS + "check.schema.json"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(MachineFormatsTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
