package org.dualwatch.alert;

import java.time.Instant;
import java.util.List;

/**
 * What the finance office is told because of one cause, before it is written as a mail or for a
 * robot.
 *
 * @param id the same for the same cause
 * @param at when it came about
 * @param thread what it belongs to, so that mails about one thing stand together
 * @param urgent whether it is told at once to those who want that; the rest waits for the digest
 * @param subject one line: which unit, which project, what, until when
 * @param lead what is to be known before the rows, a paragraph each
 * @param rows the gravest first; a mail shows the first of them and has all in its workbook
 */
public record Alert(
    String id,
    Instant at,
    String thread,
    boolean urgent,
    String subject,
    List<String> lead,
    List<AlertRow> rows) {

  /** So many rows a mail shows: more are read by nobody there. */
  private static final int MOST = 10;

  public Alert {
    lead = List.copyOf(lead);
    rows = List.copyOf(rows);
  }

  /** The same with other rows. */
  Alert with(List<AlertRow> others) {
    return new Alert(id, at, thread, urgent, subject, lead, others);
  }

  /** The rows that a mail shows. */
  public List<AlertRow> top() {
    return rows.subList(0, Math.min(rows.size(), MOST));
  }

  /** How many rows only the workbook has. */
  public int more() {
    return rows.size() - top().size();
  }
}
