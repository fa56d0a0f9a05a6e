package org.dualwatch.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dualwatch.finding.Severity;
import org.dualwatch.rule.About;
import org.dualwatch.rule.Parameter;
import org.dualwatch.rule.Setting;

/**
 * What a profile says about one rule: {@code off}, or some of its settings.
 *
 * @param because why, empty where the profile does not say
 */
record RuleChange(About rule, Yaml yaml, Map<String, Yaml> values, String because) {

  private static final String ON = "on";
  private static final String SEVERITY = "severity";
  private static final String FROM = "from";
  private static final String UNTIL = "until";
  private static final String BECAUSE = "because";
  private static final List<String> KEYS = List.of(ON, SEVERITY, FROM, UNTIL, BECAUSE);

  static RuleChange of(About rule, Yaml yaml) {
    if (yaml.isText()) {
      return new RuleChange(rule, yaml, Map.of(ON, yaml), "");
    }
    List<String> known = new ArrayList<>(KEYS);
    rule.parameters().forEach(parameter -> known.add(parameter.name()));
    Fields fields = yaml.fields(known);
    return new RuleChange(
        rule, yaml, fields.values(), fields.optional(BECAUSE).map(Yaml::line).orElse(""));
  }

  /** The setting after the change; what is not mentioned stays as it was. */
  Setting on(Setting before) {
    Setting after = before;
    if (values.containsKey(ON)) {
      after = after.switched(switched(value(ON)));
    }
    if (values.containsKey(SEVERITY)) {
      after = after.at(severity(value(SEVERITY)));
    }
    if (values.containsKey(FROM)) {
      after = after.from(value(FROM).day());
    }
    if (values.containsKey(UNTIL)) {
      after = after.until(value(UNTIL).day());
    }
    for (Parameter parameter : rule.parameters()) {
      if (values.containsKey(parameter.name())) {
        Yaml given = value(parameter.name());
        after = after.with(parameter.name(), ParameterValue.of(parameter, given));
      }
    }
    check(after);
    return after;
  }

  /** A change that could do nothing is a mistake of whoever wrote it. */
  private void check(Setting after) {
    LocalDate from = after.from();
    if (after.until().isBefore(from)) {
      throw yaml.wrong("until 早于 from", "until is before from");
    }
    boolean switchesOff = values.containsKey(ON);
    if (!after.on() && !switchesOff) {
      throw yaml.wrong(
          "规则“" + rule.id() + "”没有启用，改动不起作用；要启用请写 on: true",
          "the rule does not run, so that the change does nothing; write on: true to have it run");
    }
  }

  private Yaml value(String key) {
    return values.getOrDefault(key, yaml);
  }

  /** YAML 1.2 knows true and false; on and off are what people write. */
  private static boolean switched(Yaml yaml) {
    return switch (yaml.text()) {
      case "on", "true" -> true;
      case "off", "false" -> false;
      default ->
          throw yaml.wrong("这里应为 on 或 off，或“键: 值”", "expected on or off, or keys with values");
    };
  }

  /** The severity of this word. */
  static Severity severity(Yaml yaml) {
    List<String> known = Arrays.stream(Severity.values()).map(Severity::id).toList();
    Optional<Severity> severity =
        Arrays.stream(Severity.values()).filter(s -> s.id().equals(yaml.text())).findFirst();
    return severity.orElseThrow(
        () -> {
          String near = Nearest.to(yaml.text(), known);
          return yaml.wrong(
              "没有处理方式“" + yaml.text() + "”，是否应为“" + near + "”？（" + String.join("、", known) + "）",
              "no severity '" + yaml.text() + "', did you mean '" + near + "'?");
        });
  }
}
