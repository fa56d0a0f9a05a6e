package org.dualwatch.rule;

import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.benefit.BenefitRules;
import org.dualwatch.rule.budget.BudgetRules;
import org.dualwatch.rule.form.FormRules;
import org.dualwatch.rule.goal.GoalRules;
import org.dualwatch.rule.indicator.IndicatorRules;
import org.dualwatch.rule.measure.MeasureRules;
import org.dualwatch.rule.past.PastRules;
import org.dualwatch.rule.time.TimeRules;
import org.dualwatch.rule.weight.WeightRules;
import org.dualwatch.target.TargetTables;

/** All rules that a submission is judged by, as an office's profile has them run. */
public final class RuleBook {

  /** The standard rule set's version: raised with every change to a rule, its severity or page. */
  private static final String STANDARD = "2026.2";

  private static final int FINGERPRINT = 8;

  /** A rule as it runs here. */
  private record Running(Rule rule, Setting setting, Parameters parameters) {}

  private final Profile profile;
  private final Waivers waivers;
  private final String version;
  private final List<Rule> rules;
  private final List<Running> running;
  private final Consequences consequences;

  RuleBook(String version, List<Rule> rules, Profile profile, Waivers waivers) {
    if (rules.stream().map(Rule::id).collect(toSet()).size() < rules.size()) {
      throw new IllegalArgumentException("Two rules of one id");
    }
    this.profile = profile;
    this.waivers = waivers;
    this.version = version;
    this.rules = List.copyOf(rules);
    this.running = rules.stream().map(rule -> running(rule, profile.of(rule.about()))).toList();
    this.consequences = new Consequences(causes(rules));
  }

  private static Running running(Rule rule, Setting setting) {
    return new Running(rule, setting, new Parameters(setting.parameters()));
  }

  /** The rules that every department is judged by, sorted by id. */
  public static RuleBook standard() {
    return of(Profile.STANDARD, Waivers.NONE);
  }

  /** The rule book of an office: the standard rules and its own. */
  public static RuleBook of(Profile profile, Waivers waivers) {
    List<Rule> rules =
        Stream.of(
                FormRules.all(),
                BudgetRules.all(),
                GoalRules.all(),
                IndicatorRules.all(),
                MeasureRules.all(),
                TimeRules.all(),
                BenefitRules.all(),
                WeightRules.all(),
                PastRules.all(),
                profile.own())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Rule::id))
            .toList();
    return new RuleBook(version(profile), rules, profile, waivers);
  }

  /** The standard version, and where the profile changes anything its name and fingerprint. */
  private static String version(Profile profile) {
    Map<String, String> changes = new TreeMap<>();
    profile.settings().forEach((id, setting) -> changes.put(id, setting.fingerprint()));
    profile.own().forEach(rule -> changes.put(rule.id(), rule.about() + rule.fingerprint()));
    return changes.isEmpty()
        ? STANDARD
        : STANDARD + "+" + profile.name() + "." + fingerprint(changes.toString());
  }

  private static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, FINGERPRINT);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }

  private static Map<String, List<String>> causes(List<Rule> rules) {
    Map<String, List<String>> causes = new LinkedHashMap<>();
    rules.forEach(rule -> causes.put(rule.id(), rule.about().causes()));
    return causes;
  }

  /**
   * Judges one file by all rules. A rule that throws becomes a {@link Fault} and the others still
   * run; what it had found until then is dropped, since it may be as wrong as the rule.
   */
  public Judgement judge(TargetTables submission, Circumstances circumstances) {
    List<Finding> findings = new ArrayList<>(submission.findings());
    List<Fault> faults = new ArrayList<>();
    for (Running running : running) {
      Rule rule = running.rule();
      Setting setting = running.setting();
      if (!setting.inForce(circumstances.asOf())) {
        continue;
      }
      Circumstances ofRule = circumstances.with(running.parameters());
      try {
        findings.addAll(rule.check(submission, ofRule).map(f -> f.at(setting.severity())).toList());
      } catch (RuntimeException failure) {
        faults.add(new Fault(rule.id(), failure));
      }
    }
    List<Finding> judged =
        new ArrayList<>(waivers.applied(consequences.marked(findings), submission, circumstances));
    judged.sort(FindingOrder.OF_READING);
    return new Judgement(submission, judged, faults);
  }

  /**
   * Judges one file by all rules.
   *
   * @param folderUnit the code of the unit whose folder it lay in
   * @param folderName the name that this unit is registered with
   * @param asOf the day of the judgement
   * @param history what the unit submitted before
   */
  public Judgement judge(
      TargetTables submission,
      String folderUnit,
      String folderName,
      LocalDate asOf,
      History history) {
    return judge(submission, new Circumstances(folderUnit, folderName, asOf, history));
  }

  /** The judgement with what other rules found in the same file. */
  public Judgement also(Judgement judgement, List<Finding> more) {
    return judgement.with(more);
  }

  /** Judges one file of which no unit is known. */
  public Judgement judge(TargetTables submission, LocalDate asOf) {
    return judge(submission, new Circumstances("", asOf));
  }

  /** What is left to say where we failed before any rule could run: nobody can tell. */
  public Judgement undecided(Exception cause) {
    return new Judgement(
        new TargetTables("unknown", List.of(), List.of()),
        List.of(),
        List.of(new Fault("reading", cause)));
  }

  /** The rule set's version, a short text that every judgement is recorded with. */
  public String version() {
    return version;
  }

  /** The name of the profile that the rules run by. */
  public String profile() {
    return profile.name();
  }

  /** All rules, sorted by id, those too that do not run. */
  public List<Rule> rules() {
    return rules;
  }

  /** How a rule of this book runs. */
  public Setting setting(Rule rule) {
    return profile.of(rule.about());
  }

  /** The rule of this id, where there is one. */
  public Optional<Rule> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * A rule's page for the department, as Markdown; empty where no rule has this id.
   *
   * @throws IllegalStateException where a rule has no page
   */
  public Optional<String> page(String id) {
    return find(id).map(Rule::page);
  }
}
