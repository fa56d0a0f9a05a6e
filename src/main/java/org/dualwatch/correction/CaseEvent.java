package org.dualwatch.correction;

import java.time.LocalDate;
import org.dualwatch.finding.Bilingual;

/**
 * What happened in a case, or has to be said of it. The id is made of what it is about, so that the
 * same event never stands there twice.
 *
 * @param id the case's id and what it is, such as {@code ZG-2025-0123456789.reminder.choose}
 * @param caseId the case's id
 * @param day when it happened
 * @param until the day that it names: of {@code OPENED} and {@code CHOSEN} the last day of the
 *     deadline that then begins, of reminders, escalations and {@code MEASURES} the last day of
 *     theirs, of the others the last day whose payments the run counted
 * @param detail the run's id ({@code RED}, {@code NOT_RED}), the choice's id ({@code CHOSEN}), the
 *     measures ({@code MEASURES}); else empty
 * @param message one sentence for people
 */
public record CaseEvent(
    String id,
    String caseId,
    Kind kind,
    LocalDate day,
    LocalDate until,
    String detail,
    Bilingual message) {

  /** What happened; declared in the order in which things of one day happen. */
  public enum Kind {
    OPENED("opened"),
    /** A run had the light red: a warning. */
    RED("red"),
    NOT_RED("not-red"),
    /** As many warnings in a row as mark a case. */
    REPEATED("repeated"),
    CHOSEN("chosen"),
    MEASURES("measures"),
    REMINDER_CHOOSE("reminder-choose"),
    REMINDER_MEASURES("reminder-measures"),
    ESCALATION_CHOOSE("escalation-choose"),
    ESCALATION_MEASURES("escalation-measures"),
    CLOSED("closed");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The word in JSON and in the record. */
    public String id() {
      return id;
    }

    /** Whether a deadline has passed without an answer. */
    public boolean isEscalation() {
      return this == ESCALATION_CHOOSE || this == ESCALATION_MEASURES;
    }

    boolean isOfRun() {
      return this == RED || this == NOT_RED;
    }
  }
}
