package org.dualwatch.rule;

/** What becomes of one project's table, or of a whole submission. Declared from the best down. */
public enum Verdict {
  ACCEPTED("accepted", "接收"),
  EXPLANATION_DUE("explanation-due", "接收，待说明"),
  SENT_BACK("sent-back", "退回修改"),
  /** A rule failed by our own fault, so nobody can say. */
  UNDECIDED("undecided", "系统未能判定");

  private final String id;
  private final String zh;

  Verdict(String id, String zh) {
    this.id = id;
    this.zh = zh;
  }

  /** The word in JSON and in the record. */
  public String id() {
    return id;
  }

  /** The word that people read. */
  public String zh() {
    return zh;
  }

  /** Whether the table counts as the project's target from now on. */
  public boolean accepted() {
    return this == ACCEPTED || this == EXPLANATION_DUE;
  }
}
