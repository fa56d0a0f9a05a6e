package org.dualwatch.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.receipt.ADrop.finding;
import static org.dualwatch.receipt.ADrop.judged;
import static org.dualwatch.target.ATargetTable.aTable;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Language;
import org.dualwatch.finding.Severity;
import org.dualwatch.intake.FiledAs;
import org.dualwatch.intake.Submission;
import org.dualwatch.json.Json;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON beside a receipt's page. */
final class ReceiptJsonTest {

  private static final String SCHEMAS = "/org/dualwatch/schema/";
  private static final Paper EARLIER =
      new Paper("363207-20250103-AAAAAAAA", LocalDate.of(2025, 1, 3), "2025.1");

  @TempDir private Path folder;

  @Test
  void allReceiptsAreAsTheSchemaSays() throws Exception {
    JsonSchema schema = schema();
    for (Receipt receipt : receipts()) {
      assertThat(schema.validate(Json.parse(receipt.json()))).as(receipt.json()).isEmpty();
    }
  }

  @Test
  void saysWhatThePageSays() throws Exception {
    Submission submission = submission();
    Judgement judgement =
        judged(
            ADrop.twoTables(),
            finding("a", Severity.BLOCK, 1, "甲"),
            finding("b", Severity.NOTE, 2, ""));
    Receipt receipt = ADrop.receipt(submission, judgement);
    JsonNode json = Json.parse(receipt.json());
    assertThat(json.path("number").asText()).isEqualTo(submission.receiptNo());
    assertThat(json.at("/unit/code").asText()).isEqualTo("363207");
    assertThat(json.path("sha256").asText()).isEqualTo(submission.sha256());
    assertThat(json.path("size").asLong()).isEqualTo(submission.size());
    assertThat(json.path("received").asText()).isEqualTo("2025-01-10T09:30:00+08:00");
    assertThat(json.path("day").asText()).isEqualTo("2025-01-10");
    assertThat(json.path("until").asText()).isEqualTo("2025-01-17");
    assertThat(json.path("rulesVersion").asText()).isEqualTo(RuleBook.standard().version());
    assertThat(json.at("/outcome/en").asText()).isEqualTo("Sent back in part");
    assertThat(json.at("/tables/0/verdict").asText()).isEqualTo("sent-back");
    assertThat(json.at("/tables/0/counts/block").asInt()).isEqualTo(1);
    assertThat(json.at("/tables/1/verdict").asText()).isEqualTo("accepted");
    assertThat(json.at("/tables/1/counts/note").asInt()).isEqualTo(1);
    assertThat(json.path("findings")).hasSize(2);
    assertThat(receipt.jsonPath()).isEqualTo("363207/回执-" + submission.receiptNo() + ".json");
    assertThat(json.at("/page/file").asText()).isEqualTo("回执-" + submission.receiptNo() + ".html");
  }

  @Test
  void theSameAnswerHasTheSameBytes() throws Exception {
    Judgement judgement = judged(aTable().alone(), finding("a", Severity.BLOCK, 1, "甲"));
    Submission submission = submission();
    String once = ADrop.receipt(submission, judgement).json();
    assertThat(ADrop.receipt(submission, judgement).json()).isEqualTo(once);
    assertThat(once).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void tellsNothingOfAFaultOfOurOwn() throws Exception {
    Judgement undecided =
        RuleBook.standard().undecided(new IllegalStateException("jdbc:h2:/data password=x"));
    Receipt receipt = ADrop.receipt(submission(), undecided);
    assertThat(receipt.json()).contains("undecided").doesNotContain("jdbc", "password");
    assertThat(receipt.html()).doesNotContain("jdbc", "password");
  }

  private List<Receipt> receipts() throws Exception {
    Submission submission = submission();
    List<Receipt> receipts = new ArrayList<>();
    Remark remark = new Remark("b", "", new Bilingual("当时", "then"), true);
    Past past =
        new Past(
            Map.of(
                1, new Before(EARLIER, List.of(remark), EARLIER, false),
                2, new Before(EARLIER, List.of(), EARLIER, true)));
    Judgement partly = judged(ADrop.twoTables(), finding("a", Severity.BLOCK, 1, "甲"));
    receipts.add(ADrop.signedReceipts().write(submission, partly, past, List.of(), Bilingual.NONE));
    receipts.add(ADrop.receipt(submission, partly));
    receipts.add(
        ADrop.receipts()
            .write(submission, partly, past, List.of(), new Bilingual("没有加批注", "no comments")));
    receipts.add(ADrop.receipt(submission, ADrop.unreadable()));
    receipts.add(
        ADrop.receipt(submission, RuleBook.standard().undecided(new IllegalStateException("x"))));
    for (ACase one : ACase.values()) {
      receipts.add(ADrop.receipt(submission, one.judgement(), one.build()));
    }
    FiledAs first = new FiledAs("363207", LocalDate.of(2025, 1, 9), submission.sha256(), true);
    receipts.add(ADrop.receipts().alreadyReceived(submission, first));
    return receipts;
  }

  private Submission submission() throws Exception {
    return ADrop.of(folder, Language.ZH);
  }

  private static JsonSchema schema() throws IOException {
    Map<String, String> used =
        Map.of(
            "urn:dualwatch:check:1", resource("check.schema.json"),
            "urn:dualwatch:target-tables:1", resource("target-tables.schema.json"));
    return JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            factory -> factory.schemaLoaders(loaders -> loaders.schemas(used)))
        .getSchema(resource("receipt.schema.json"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ReceiptJsonTest.class.getResourceAsStream(SCHEMAS + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
