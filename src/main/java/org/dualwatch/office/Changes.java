package org.dualwatch.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dualwatch.correction.Steps;
import org.dualwatch.monitoring.Thresholds;
import org.dualwatch.rule.About;
import org.dualwatch.rule.Rule;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.rule.Setting;

/** What profiles change of the rule book, one after the other, the one that extends last. */
final class Changes {

  private final Map<String, About> rules = new HashMap<>();
  private final Map<String, Setting> settings = new LinkedHashMap<>();
  private final Map<String, String> reasons = new HashMap<>();
  private final List<Rule> own = new ArrayList<>();
  private Thresholds thresholds = Thresholds.standard();
  private Steps steps = Steps.standard();

  Changes() {
    RuleBook.standard().rules().forEach(rule -> rules.put(rule.id(), rule.about()));
  }

  /** Adds what one file changes. */
  void apply(ProfileFile file) {
    for (OwnRule rule : file.own()) {
      if (rules.put(rule.id(), rule.about()) != null) {
        throw file.yaml()
            .wrong("规则“" + rule.id() + "”定义了两次", "the rule '" + rule.id() + "' is defined twice");
      }
      own.add(rule);
    }
    file.rules().forEach(this::change);
    file.monitoring().forEach(change -> thresholds = change.on(thresholds));
    file.correction().forEach(change -> steps = change.on(steps));
  }

  private void change(String id, Yaml change) {
    About rule =
        Optional.ofNullable(rules.get(id))
            .orElseThrow(
                () -> {
                  String near = Nearest.to(id, rules.keySet());
                  return change.wrong(
                      "没有规则“" + id + "”，是否应为“" + near + "”？",
                      "no rule '" + id + "', did you mean '" + near + "'?");
                });
    RuleChange read = RuleChange.of(rule, change);
    settings.merge(id, read.on(Setting.standard(rule)), (before, none) -> read.on(before));
    if (read.because().isEmpty()) {
      reasons.remove(id);
    } else {
      reasons.put(id, read.because());
    }
  }

  /** The settings that differ from the rules' pages: the same content is the same profile. */
  Map<String, Setting> settings() {
    return settings.entrySet().stream()
        .filter(
            entry ->
                Optional.ofNullable(rules.get(entry.getKey()))
                    .filter(rule -> !entry.getValue().equals(Setting.standard(rule)))
                    .isPresent())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Map<String, String> reasons() {
    return reasons;
  }

  Steps steps() {
    return steps;
  }

  Thresholds thresholds() {
    return thresholds;
  }

  List<Rule> own() {
    return own;
  }
}
