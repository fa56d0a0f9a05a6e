package org.dualwatch.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Language;
import org.dualwatch.finding.Severity;
import org.dualwatch.intake.Submission;
import org.dualwatch.json.JsonView;
import org.dualwatch.page.Words;

/** A receipt as {@code receipt.schema.json} describes it: the same content, the same bytes. */
final class ReceiptJson {

  static final String SCHEMA = "urn:dualwatch:receipt:1";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ZoneId zone;
  private final String rulesVersion;
  private final SigningKey key;
  private final Words zh = Words.of(ReceiptJson.class, Language.ZH);
  private final Words en = Words.of(ReceiptJson.class, Language.EN);

  ReceiptJson(ZoneId zone, String rulesVersion, SigningKey key) {
    this.zone = zone;
    this.rulesVersion = rulesVersion;
    this.key = key;
  }

  /**
   * Writes it, signed where there is a key.
   *
   * @param number the receipt's number
   * @param repeats the number of the receipt that already answered this content; empty for most
   * @param pageName the name of the page's file
   */
  String write(
      Submission submission,
      String number,
      String repeats,
      Answer answer,
      String pageName,
      String html) {
    ObjectNode json = NODES.objectNode();
    json.put("schema", SCHEMA);
    json.put("number", number);
    put(json, "repeats", repeats);
    json.set("unit", unit(submission));
    json.put("file", submission.fileName());
    json.put("size", submission.size());
    json.put("sha256", submission.sha256());
    json.put("received", received(submission));
    json.put("day", submission.day().toString());
    json.put("rulesVersion", rulesVersion);
    json.set("outcome", outcome(answer.result()));
    put(json, "until", answer.until().isGiven() ? answer.until().day().toString() : "");
    ArrayNode tables = json.putArray("tables");
    answer.entries().forEach(entry -> tables.add(table(entry)));
    json.set("findings", JsonView.findings(answer.findings()));
    ArrayNode cases = json.putArray("cases");
    answer.cases().forEach(one -> cases.add(correctionCase(one)));
    json.set("enclosed", sentence(answer.enclosed()));
    json.putObject("page")
        .put("file", pageName)
        .put("sha256", Fingerprint.of(html.getBytes(StandardCharsets.UTF_8)));
    return Signature.sign(json, key);
  }

  private String received(Submission submission) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        submission.receivedAt().truncatedTo(ChronoUnit.SECONDS).atZone(zone));
  }

  private static ObjectNode unit(Submission submission) {
    ObjectNode json = NODES.objectNode();
    json.put("code", submission.unitCode());
    put(json, "name", submission.unitName());
    return json;
  }

  private ObjectNode outcome(Result result) {
    return NODES
        .objectNode()
        .put("id", result.id())
        .put("zh", zh.say("result." + result.id()))
        .put("en", en.say("result." + result.id()));
  }

  private static ObjectNode table(Entry entry) {
    ObjectNode json = NODES.objectNode();
    json.put("number", entry.number());
    json.put("kind", entry.kind().id());
    put(json, "project", entry.project());
    if (entry.fiscalYear().isPresent()) {
      json.put("fiscalYear", entry.fiscalYear().getAsInt());
    } else {
      json.putNull("fiscalYear");
    }
    json.put("verdict", entry.verdict().id());
    json.putObject("counts")
        .put("block", entry.blocks())
        .put("explain", entry.explains())
        .put("note", entry.count(Severity.NOTE))
        .put("consequences", entry.consequences().size())
        .put("waived", entry.waived().size());
    json.set("staysValid", paper(entry.staying()));
    json.set("replaces", paper(entry.replacing()));
    json.set("changes", changes(entry.changes()));
    return json;
  }

  private static JsonNode paper(Paper paper) {
    return paper.isThere()
        ? NODES.objectNode().put("receipt", paper.receiptNo()).put("day", paper.day().toString())
        : NODES.nullNode();
  }

  private static JsonNode changes(Changes changes) {
    if (!changes.since().isThere()) {
      return NODES.nullNode();
    }
    ObjectNode json = NODES.objectNode();
    json.putObject("since")
        .put("receipt", changes.since().receiptNo())
        .put("day", changes.since().day().toString())
        .put("rulesVersion", changes.since().rulesVersion());
    json.set("fixed", remarks(changes.fixed()));
    json.set("new", remarks(changes.fresh()));
    json.set("open", remarks(changes.open()));
    return json;
  }

  private static ArrayNode remarks(List<Remark> remarks) {
    ArrayNode json = NODES.arrayNode();
    for (Remark remark : remarks) {
      ObjectNode one = json.addObject();
      one.put("rule", remark.rule());
      put(one, "indicator", remark.indicator());
      ObjectNode message = one.putObject("message");
      put(message, "zh", remark.message().zh());
      put(message, "en", remark.message().en());
    }
    return json;
  }

  private static JsonNode sentence(Bilingual sentence) {
    return sentence.zh().isEmpty()
        ? NODES.nullNode()
        : NODES.objectNode().put("zh", sentence.zh()).put("en", sentence.en());
  }

  private static ObjectNode correctionCase(CorrectionCase one) {
    ObjectNode json = NODES.objectNode();
    json.put("id", one.id());
    json.put("project", one.project());
    put(json, "choice", one.choice().map(choice -> choice.id()).orElse(""));
    json.put("measuresReported", one.measures().isPresent());
    json.put("chooseBy", one.chooseBy().toString());
    put(json, "measuresBy", one.measuresBy().map(day -> day.toString()).orElse(""));
    return json;
  }

  private static void put(ObjectNode json, String name, String text) {
    if (text.isEmpty()) {
      json.putNull(name);
    } else {
      json.put(name, text);
    }
  }
}
