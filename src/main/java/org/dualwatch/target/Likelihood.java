package org.dualwatch.target;

/** 完成目标可能性, as the form of 财预〔2019〕136号 codes it: 1, 2, 3. */
public enum Likelihood {
  CERTAIN("certain", "确定能"),
  POSSIBLE("possible", "有可能"),
  IMPOSSIBLE("impossible", "完全不可能"),
  /** Nothing is stated. */
  BLANK("blank", ""),
  /** Something is stated that is none of the three, or more than one of them. */
  UNREAD("unread", "");

  private final String id;
  private final String zh;

  Likelihood(String id, String zh) {
    this.id = id;
    this.zh = zh;
  }

  /** The word in JSON. */
  public String id() {
    return id;
  }

  /** The word on the form; empty for what is none. */
  public String zh() {
    return zh;
  }
}
