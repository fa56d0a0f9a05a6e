package org.dualwatch.receipt;

import java.util.List;
import org.dualwatch.correction.AnswerReader;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Finding;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.Verdict;

/**
 * What a receipt says, before it is put into words.
 *
 * @param until the last day to do what it asks for
 * @param entries the forms of the file, in their order
 * @param cases the correction case that the file is an answer to, as it stands with it; else empty
 * @param findings all, those of the file as a whole first
 * @param enclosed what is said of the marked file beside it, or why there is none; else empty
 */
public record Answer(
    Result result,
    Until until,
    List<Entry> entries,
    List<CorrectionCase> cases,
    List<Finding> findings,
    Bilingual enclosed) {

  public Answer {
    entries = List.copyOf(entries);
    cases = List.copyOf(cases);
    findings = List.copyOf(findings);
  }

  /** To what was judged; an answer to a case has the deadlines of the case, and no other. */
  static Answer of(
      Judgement judgement,
      Past past,
      List<CorrectionCase> cases,
      Until mendBy,
      Bilingual enclosed) {
    Result result = Result.of(judgement);
    Answer open =
        new Answer(
            result, Until.OPEN, Entry.of(judgement, past), cases, judgement.findings(), enclosed);
    return result.asksForMending() && !open.isOfCase() ? open.until(mendBy) : open;
  }

  private Answer until(Until day) {
    return new Answer(result, day, entries, cases, findings, enclosed);
  }

  private static boolean isOfCase(Finding finding) {
    return AnswerReader.ids().contains(finding.rule());
  }

  /** To what was judged before. */
  static Answer repeated() {
    return new Answer(
        Result.ALREADY_RECEIVED, Until.OPEN, List.of(), List.of(), List.of(), Bilingual.NONE);
  }

  /** Whether it is about an answer to a correction case. */
  public boolean isOfCase() {
    return !cases.isEmpty() || findings.stream().anyMatch(Answer::isOfCase);
  }

  /** How many of the forms are monitoring forms. */
  public long monitoringForms() {
    return entries.stream().filter(Entry::isMonitoringForm).count();
  }

  /** What is to be said of the file as a whole. */
  public List<Finding> ofFile() {
    return findings.stream().filter(finding -> finding.subject().table() == 0).toList();
  }

  /** How many things are to be done something about. */
  public int urgent() {
    return entries.stream().mapToInt(entry -> entry.urgent().size()).sum();
  }

  /** How many findings of forms only follow from others. */
  public int consequences() {
    return entries.stream().mapToInt(entry -> entry.consequences().size()).sum();
  }

  /** What does not hinder, by rule, of all forms. */
  public List<Group> hints() {
    return Group.of(entries.stream().flatMap(entry -> entry.hints().stream()).toList());
  }

  /** What somebody's decision let pass, of all forms. */
  public List<Finding> waived() {
    return entries.stream().flatMap(entry -> entry.waived().stream()).toList();
  }

  /** Whether a form is accepted with something to mend or to explain. */
  public boolean hasExplanationsDue() {
    return entries.stream().anyMatch(entry -> entry.verdict() == Verdict.EXPLANATION_DUE);
  }

  /** The rules that found something, in the order of the page. */
  List<String> rules() {
    return findings.stream().map(Finding::rule).distinct().toList();
  }
}
