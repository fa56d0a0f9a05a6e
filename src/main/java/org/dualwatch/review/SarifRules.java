package org.dualwatch.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.rule.Rule;
import org.dualwatch.rule.RuleBook;

/** The rules of a SARIF run that have results, sorted by id; those of reading have no page. */
final class SarifRules {

  private final RuleBook rules;
  private final Map<String, Finding> first = new TreeMap<>();
  private final Map<String, Integer> indices = new TreeMap<>();

  SarifRules(RuleBook rules, List<Reviewed> files) {
    this.rules = rules;
    files.forEach(file -> file.findings().forEach(f -> first.putIfAbsent(f.rule(), f)));
    first.keySet().forEach(id -> indices.put(id, indices.size()));
  }

  int index(String rule) {
    return indices.getOrDefault(rule, -1);
  }

  ArrayNode json() {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    first.forEach((id, finding) -> json.add(descriptor(id, finding)));
    return json;
  }

  private ObjectNode descriptor(String id, Finding finding) {
    Optional<Rule> rule = rules.find(id);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id);
    text(json, "shortDescription", rule.map(known -> known.title().zh()).orElse(id));
    text(
        json, "fullDescription", rule.map(SarifRules::description).orElse("依据：" + finding.basis()));
    rule.ifPresent(
        known ->
            json.putObject("help")
                .put("text", help(known))
                .put("markdown", known.page().replace("\r\n", "\n")));
    json.putObject("defaultConfiguration")
        .put("level", level(rule.map(this::severity).orElse(finding.severity())));
    return json;
  }

  private Severity severity(Rule rule) {
    return rules.setting(rule).severity();
  }

  private static String description(Rule rule) {
    String section = rule.section("报告什么");
    return section.isEmpty() ? rule.title().zh() : section;
  }

  private static String help(Rule rule) {
    String section = rule.section("怎么改");
    return section.isEmpty() ? rule.title().zh() : section;
  }

  private static void text(ObjectNode json, String key, String text) {
    json.putObject(key).put("text", text);
  }

  /** The severity in the words of SARIF. */
  static String level(Severity severity) {
    return switch (severity) {
      case BLOCK -> "error";
      case EXPLAIN -> "warning";
      case NOTE -> "note";
    };
  }
}
