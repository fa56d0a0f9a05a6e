package org.dualwatch.target;

/** 偏差原因分析, the columns of the form of 财预〔2019〕136号. */
public enum DeviationReason {
  FUNDING("funding", "经费保障"),
  RULES("rules", "制度保障"),
  STAFF("staff", "人员保障"),
  EQUIPMENT("equipment", "硬件条件保障"),
  OTHER("other", "其他");

  private final String id;
  private final String zh;

  DeviationReason(String id, String zh) {
    this.id = id;
    this.zh = zh;
  }

  /** The word in JSON. */
  public String id() {
    return id;
  }

  /** The heading of its column. */
  public String zh() {
    return zh;
  }
}
