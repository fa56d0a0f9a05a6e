package org.dualwatch.alert;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.intake.Submission;
import org.dualwatch.monitoring.UnitFinding;

/**
 * One thing that an alert tells of, in the words that people read.
 *
 * @param receiptNo the receipt of the table that it is about; empty where there is none
 * @param place where it stands in the unit's file; empty where that says nothing
 * @param gravity the word for how grave it is: 退回, 待说明 and so on
 * @param found 现在是
 * @param expected 应当是
 * @param difference 相差
 * @param fix what to do about it
 * @param until by when, as a day in words; empty where there is no day
 */
public record AlertRow(
    String unitCode,
    String unitName,
    String project,
    String receiptNo,
    String indicator,
    String place,
    Severity severity,
    String gravity,
    String message,
    String found,
    String expected,
    String difference,
    String fix,
    String until) {

  /** What turns the direction of writing could have people read another word than stands there. */
  private static final Pattern TURNS =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  public AlertRow {
    unitName = straight(unitName);
    project = straight(project);
    indicator = straight(indicator);
    message = straight(message);
    found = straight(found);
    expected = straight(expected);
  }

  private static String straight(String text) {
    return TURNS.matcher(text).replaceAll("");
  }

  /** What a submission was found to have. */
  static AlertRow of(Submission submission, Finding finding, String until) {
    String place = finding.subject().place().text();
    return new AlertRow(
        submission.unitCode(),
        submission.unitName(),
        finding.subject().project(),
        submission.receiptNo(),
        finding.subject().indicator(),
        finding.subject().table() == 0 ? "" : place,
        finding.severity(),
        finding.severity().zh(),
        finding.message().zh(),
        finding.evidence().found(),
        finding.evidence().expected(),
        finding.evidence().difference(),
        finding.fix().zh(),
        until);
  }

  /** What a run found. */
  static AlertRow of(UnitFinding found) {
    Finding finding = found.finding();
    return new AlertRow(
        found.unitCode(),
        found.unitName(),
        finding.subject().project(),
        found.receiptNo(),
        finding.subject().indicator(),
        "",
        finding.severity(),
        finding.outcome() == Outcome.NOT_EVALUATED ? "无法判断" : found.gravity(),
        finding.message().zh(),
        finding.evidence().found(),
        finding.evidence().expected(),
        finding.evidence().difference(),
        finding.fix().zh(),
        "");
  }

  /** A day as mails name it. */
  static String day(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** Code and name; for a folder that is not registered its code alone. */
  public String unit() {
    return (unitCode + " " + unitName).strip();
  }
}
