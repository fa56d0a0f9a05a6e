package org.dualwatch.receipt;

import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.Verdict;

/** What a receipt says in its first words. */
public enum Result {
  ACCEPTED("accepted", Verdict.ACCEPTED),
  EXPLANATION_DUE("explanation-due", Verdict.EXPLANATION_DUE),
  /** No form of the file is accepted. */
  SENT_BACK("sent-back", Verdict.SENT_BACK),
  /** Some forms are accepted, others are not. */
  PARTLY_SENT_BACK("partly-sent-back", Verdict.SENT_BACK),
  /** Nothing in the file could be judged. */
  NOT_ACCEPTED("not-accepted", Verdict.SENT_BACK),
  UNDECIDED("undecided", Verdict.UNDECIDED),
  /** The same content was judged before, and is not judged again. */
  ALREADY_RECEIVED("already-received", Verdict.ACCEPTED);

  private final String id;
  private final Verdict look;

  Result(String id, Verdict look) {
    this.id = id;
    this.look = look;
  }

  static Result of(Judgement judgement) {
    return switch (judgement.overall()) {
      case ACCEPTED -> ACCEPTED;
      case EXPLANATION_DUE -> EXPLANATION_DUE;
      case UNDECIDED -> UNDECIDED;
      case SENT_BACK -> sentBack(judgement);
    };
  }

  private static Result sentBack(Judgement judgement) {
    if (!judgement.isOfForms()) {
      return NOT_ACCEPTED;
    }
    boolean some =
        judgement.tables().numbers().stream().anyMatch(number -> judgement.of(number).accepted());
    return some ? PARTLY_SENT_BACK : SENT_BACK;
  }

  /** The word in JSON. */
  public String id() {
    return id;
  }

  /** The verdict whose colour it is shown in. */
  public Verdict look() {
    return look;
  }

  /** Whether the unit has something to do. */
  boolean asksForMending() {
    return switch (this) {
      case EXPLANATION_DUE, SENT_BACK, PARTLY_SENT_BACK, NOT_ACCEPTED -> true;
      case ACCEPTED, UNDECIDED, ALREADY_RECEIVED -> false;
    };
  }
}
