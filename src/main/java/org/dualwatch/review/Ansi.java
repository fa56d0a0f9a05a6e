package org.dualwatch.review;

import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;

/** The colours of a terminal; without them the words say the same. */
final class Ansi {

  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";
  private static final String GREY = "90";
  private static final String BOLD = "1";

  private final boolean on;

  Ansi(boolean on) {
    this.on = on;
  }

  String bold(String text) {
    return in(BOLD, text);
  }

  /** What became of a finding, in brackets. */
  String tag(Finding finding) {
    return in(colour(finding), "[" + Words.handling(finding) + "]");
  }

  private static String colour(Finding finding) {
    if (finding.outcome() != Outcome.VIOLATED) {
      return GREY;
    }
    return switch (finding.severity()) {
      case BLOCK -> RED;
      case EXPLAIN -> YELLOW;
      case NOTE -> CYAN;
    };
  }

  private String in(String code, String text) {
    return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
