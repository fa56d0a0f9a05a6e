package org.dualwatch.correction;

/** What a unit decides about a project whose light is red, as Sichuan asks it (October 2025). */
public enum Choice {
  CONTINUE("continue", "继续执行"),
  REALLOCATE("reallocate", "调剂预算"),
  CANCEL("cancel", "取消项目");

  private final String id;
  private final String zh;

  Choice(String id, String zh) {
    this.id = id;
    this.zh = zh;
  }

  /** The word in JSON and in the record. */
  public String id() {
    return id;
  }

  /** The words on the form. */
  public String zh() {
    return zh;
  }
}
