package org.dualwatch.sheet;

import java.time.LocalDate;
import java.util.List;

/**
 * What a summary says of its monitoring run.
 *
 * @param titles the heading, a line each
 * @param day the day of the run, until which payments are counted
 * @param timeProgress such as 58.33%（7/12）
 * @param snapshot of the ledger
 * @param rules the version of the rules
 * @param inputName what the input is called: that of a run, or of a unit in it
 * @param input what names all that went in
 */
public record SummaryHead(
    List<String> titles,
    LocalDate day,
    String timeProgress,
    String snapshot,
    String rules,
    String inputName,
    String input) {

  public SummaryHead {
    titles = List.copyOf(titles);
  }
}
