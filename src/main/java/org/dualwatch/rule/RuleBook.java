package org.dualwatch.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dualwatch.finding.Finding;
import org.dualwatch.target.TargetTables;

/** All rules that a submission is judged by. */
public final class RuleBook {

  /** The standard rule set's version: raised with every change to a rule, its severity or page. */
  private static final String STANDARD = "2026.1";

  private final String version;
  private final List<Rule> rules;

  RuleBook(String version, List<Rule> rules) {
    if (rules.stream().map(Rule::id).collect(toSet()).size() < rules.size()) {
      throw new IllegalArgumentException("Two rules of one id");
    }
    this.version = version;
    this.rules = List.copyOf(rules);
  }

  /** The rules that every department is judged by, sorted by id. */
  public static RuleBook standard() {
    return new RuleBook(
        STANDARD,
        List.of(
            new BudgetDiffersFromFunds(),
            new CostSumDiffersFromBudget(),
            new DeadlineOutsideFiscalYear(),
            new DescriptionRepeatsName(),
            new GoalEndsUnfinished(),
            new HeadFieldMissing(),
            new IndicatorDuplicated(),
            new IndicatorFieldMissing(),
            new IndicatorNamedLikeLevel2(),
            new Level2NotOfLevel1(),
            new ProjectDuplicated(),
            new QuantityWithoutComparator(),
            new SatisfactionIndicatorMissing(),
            new UnitDiffersFromFolder(),
            new ValueUnread()));
  }

  /**
   * Judges one file by all rules. A rule that throws becomes a {@link Fault} and the others still
   * run; what it had found until then is dropped, since it may be as wrong as the rule.
   */
  public Judgement judge(TargetTables submission, Circumstances circumstances) {
    List<Finding> findings = new ArrayList<>(submission.findings());
    List<Fault> faults = new ArrayList<>();
    for (Rule rule : rules) {
      try {
        findings.addAll(rule.check(submission, circumstances).toList());
      } catch (RuntimeException failure) {
        faults.add(new Fault(rule.id(), failure));
      }
    }
    findings.sort(FindingOrder.OF_READING);
    return new Judgement(submission, findings, faults);
  }

  /**
   * Judges one file by all rules.
   *
   * @param folderUnit the code of the unit whose folder it lay in, empty on the command line
   * @param folderName the name that this unit is registered with, likewise
   * @param asOf the day of the judgement
   */
  public Judgement judge(
      TargetTables submission, String folderUnit, String folderName, LocalDate asOf) {
    return judge(submission, new Circumstances(folderUnit, folderName, asOf));
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

  /** All rules, sorted by id. */
  public List<Rule> rules() {
    return rules;
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
    return find(id).map(rule -> pageOf(rule.id()));
  }

  /** The index of the rules: one line a rule, its id first, then severity and title. */
  public List<String> listing() {
    int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    return rules.stream().map(rule -> listed(rule, widest)).toList();
  }

  private static String listed(Rule rule, int widest) {
    return "%s%s  %-7s  %s / %s"
        .formatted(
            rule.id(),
            " ".repeat(widest - rule.id().length()),
            rule.severity().id(),
            rule.title().zh(),
            rule.title().en());
  }

  private static String pageOf(String id) {
    try (InputStream page = RuleBook.class.getResourceAsStream(id + ".md")) {
      if (page == null) {
        throw new IllegalStateException("The rule " + id + " has no page " + id + ".md");
      }
      return new String(page.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The page of the rule " + id + " could not be read", e);
    }
  }
}
