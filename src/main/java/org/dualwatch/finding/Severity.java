package org.dualwatch.finding;

/** How grave a finding is; the severity is the workflow. Declared from the gravest down. */
public enum Severity {
  /** The table goes back to the department. */
  BLOCK("block", "退回修改"),
  /** To be mended or explained; the table is accepted meanwhile. */
  EXPLAIN("explain", "修改或说明"),
  /** For information. */
  NOTE("note", "提示");

  private final String id;
  private final String zh;

  Severity(String id, String zh) {
    this.id = id;
    this.zh = zh;
  }

  /** The word in JSON and on the command line. */
  public String id() {
    return id;
  }

  /** The word that people read. */
  public String zh() {
    return zh;
  }

  /** Whether this is as grave as the other, or graver. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
