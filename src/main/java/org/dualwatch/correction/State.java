package org.dualwatch.correction;

/** Where a case stands. */
public enum State {
  /** Waits for the choice. */
  OPEN("open", "待选择处理方式"),
  /** Chosen; waits for the measures. */
  CHOSEN("chosen", "待报送整改措施"),
  /** Measures are reported; waits for a run in which the light is no longer red. */
  MEASURES_REPORTED("measures-reported", "整改中"),
  CLOSED("closed", "已办结"),
  /** The choice or the measures did not come in time; an answer is still accepted. */
  ESCALATED("escalated", "逾期未答复");

  private final String id;
  private final String zh;

  State(String id, String zh) {
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
}
