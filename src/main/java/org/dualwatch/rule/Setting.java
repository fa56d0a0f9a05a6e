package org.dualwatch.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dualwatch.finding.Severity;

/**
 * How a rule runs in an office.
 *
 * @param on whether it runs at all
 * @param severity how grave its findings are
 * @param parameters by name, as written
 * @param from the first day on which it runs
 * @param until the last day on which it runs
 */
public record Setting(
    boolean on,
    Severity severity,
    Map<String, String> parameters,
    LocalDate from,
    LocalDate until) {

  public Setting {
    parameters = Map.copyOf(parameters);
  }

  /** As the rule's page has it. */
  public static Setting standard(About rule) {
    return new Setting(
        rule.on(),
        rule.severity(),
        rule.parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::standard)),
        LocalDate.MIN,
        LocalDate.MAX);
  }

  /** Whether the rule runs on a day. */
  boolean inForce(LocalDate day) {
    return on && !day.isBefore(from) && !day.isAfter(until);
  }

  /** All of it in one text, the same for the same setting. */
  String fingerprint() {
    return on + " " + severity + " " + new TreeMap<>(parameters) + " " + from + " " + until;
  }

  /** The same, switched on or off. */
  public Setting switched(boolean newOn) {
    return new Setting(newOn, severity, parameters, from, until);
  }

  /** The same at another severity. */
  public Setting at(Severity newSeverity) {
    return new Setting(on, newSeverity, parameters, from, until);
  }

  /** The same with one parameter set. */
  public Setting with(String parameter, String value) {
    Map<String, String> changed = new HashMap<>(parameters);
    changed.put(parameter, value);
    return new Setting(on, severity, changed, from, until);
  }

  /** The same from a day on. */
  public Setting from(LocalDate day) {
    return new Setting(on, severity, parameters, day, until);
  }

  /** The same until a day, that day included. */
  public Setting until(LocalDate day) {
    return new Setting(on, severity, parameters, from, day);
  }
}
