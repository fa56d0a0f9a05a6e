package org.dualwatch.dashboard.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dualwatch.correction.AnswerReader;
import org.dualwatch.dashboard.rule.KnownRule.Kind;
import org.dualwatch.dashboard.rule.KnownRule.Tuning;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.MonitoringPages;
import org.dualwatch.rule.Rule;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.rule.Setting;

/** All that makes findings here: the rule book, monitoring, answers to cases, reading files. */
public final class KnownRules {

  private static final String HANDLING = "处理：";

  private final Map<String, KnownRule> byId = new TreeMap<>();

  /**
   * @param book as the office has it run
   * @param reasons why a rule runs otherwise, by its id
   * @param notices the pages of findings that come from no rule, by their id
   */
  public KnownRules(RuleBook book, Map<String, String> reasons, Map<String, String> notices) {
    for (Rule rule : book.rules()) {
      byId.put(rule.id(), of(book, rule, reasons.getOrDefault(rule.id(), "")));
    }
    for (String id : MonitoringPages.ids()) {
      put(id, Kind.MONITORING, MonitoringPages.page(id).orElseThrow());
    }
    for (String id : AnswerReader.ids()) {
      put(id, Kind.CORRECTION, AnswerReader.page(id).orElseThrow());
    }
    notices.forEach((id, page) -> put(id, Kind.READING, page));
  }

  private static KnownRule of(RuleBook book, Rule rule, String reason) {
    Setting setting = book.setting(rule);
    List<Tuning> parameters =
        rule.about().parameters().stream()
            .map(
                one ->
                    new Tuning(
                        one.name(),
                        one.standard(),
                        setting.parameters().getOrDefault(one.name(), one.standard()),
                        one.meaning()))
            .toList();
    return new KnownRule(
        rule.id(),
        rule.title(),
        Kind.TABLE,
        setting.severity().id(),
        setting.on(),
        rule.page(),
        parameters,
        reason);
  }

  private void put(String id, Kind kind, String page) {
    byId.put(
        id,
        new KnownRule(id, KnownRule.title(page), kind, severity(page), true, page, List.of(), ""));
  }

  /** The severity that a page states; monitoring's depends on how bad it is. */
  private static String severity(String page) {
    return Arrays.stream(Severity.values())
        .filter(one -> page.lines().anyMatch((HANDLING + one.zh())::equals))
        .findFirst()
        .map(Severity::id)
        .orElse("");
  }

  /** All, by id. */
  List<KnownRule> all() {
    return new ArrayList<>(byId.values());
  }

  /** The rule of an id. */
  Optional<KnownRule> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** A rule's title; empty where nobody knows it. */
  public Bilingual title(String id) {
    return find(id).map(KnownRule::title).orElse(Bilingual.NONE);
  }
}
