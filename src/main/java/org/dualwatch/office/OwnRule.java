package org.dualwatch.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Subject;
import org.dualwatch.rule.About;
import org.dualwatch.rule.Circumstances;
import org.dualwatch.rule.FilledRows;
import org.dualwatch.rule.Rule;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetTable;
import org.dualwatch.target.TargetTables;

/**
 * A rule that an office writes in its profile, without Java.
 *
 * <p>Where its expression fails on a document, as over a key that is not there, it says that it
 * cannot tell and why, once for a table. To throw instead would leave the whole submission
 * undecided over a slip in one office's file, and the other rules still have their say.
 */
final class OwnRule extends Rule {

  private static final int LONGEST_REASON = 200;

  private static final Bilingual ASK =
      new Bilingual(
          "单位不需要处理；请财政部门检查本单位自定规则的表达式。",
          "Nothing is to be done by the unit; the finance office has to mend the rule.");

  private final Condition condition;
  private final Wording wording;
  private final String page;

  OwnRule(About about, Condition condition, Wording wording, String page) {
    super(about);
    this.condition = condition;
    this.wording = wording;
    this.page = page;
  }

  @Override
  protected Stream<Finding> check(TargetTables submission, Circumstances circumstances) {
    List<Finding> findings = new ArrayList<>();
    for (TargetTable table : submission.tables()) {
      check(table, circumstances, findings);
    }
    return findings.stream();
  }

  /** A table is turned into its model once, whatever the number of its rows. */
  private void check(TargetTable table, Circumstances circumstances, List<Finding> findings) {
    Map<String, Object> model = Model.of(table);
    if (condition.each() == Each.TABLE) {
      ask(
          table.subject(table.place()),
          "",
          Model.variables(model, circumstances.asOf()),
          findings,
          new HashSet<>());
      return;
    }
    List<Map<String, Object>> rows = Model.indicators(model);
    Set<Indicator> filled = new HashSet<>(FilledRows.of(table));
    Set<String> failures = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      Indicator row = table.indicators().get(i);
      if (filled.contains(row)) {
        ask(
            table.subject(row, row.place()),
            row.valueField().text(),
            Model.variables(model, rows.get(i), circumstances.asOf()),
            findings,
            failures);
      }
    }
  }

  private void ask(
      Subject subject,
      String found,
      Map<String, Object> variables,
      List<Finding> findings,
      Set<String> failures) {
    Evidence evidence = Evidence.of(found, wording.expected());
    try {
      switch (condition.of(variables)) {
        case PROBLEM ->
            findings.add(violated(subject, evidence, wording.message(variables), wording.fix()));
        case UNDECIDED ->
            findings.add(notEvaluated(subject, evidence, cannotTell(), wording.fix()));
        case FINE -> {}
      }
    } catch (ExpressionFailedException failure) {
      if (failures.add(failure.reason())) {
        findings.add(notEvaluated(subject, evidence, failed(failure), ASK));
      }
    }
  }

  private Bilingual cannotTell() {
    return new Bilingual(
        "无法判断是否有这一问题：" + title().zh() + "。",
        "It cannot be told whether this is so: " + title().en() + ".");
  }

  private Bilingual failed(ExpressionFailedException failure) {
    String reason = failure.reason();
    String shown =
        reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason;
    return new Bilingual(
        "自定规则 " + id() + " 在这里无法计算：" + shown + "。",
        "The office's rule " + id() + " could not be evaluated here: " + shown + ".");
  }

  @Override
  public String page() {
    return page;
  }

  @Override
  protected String fingerprint() {
    return condition.text() + " | " + wording.text();
  }
}
