package org.dualwatch.board;

/** What the record has of a unit's target tables of a year. */
public enum FilingState {
  /** Some were accepted. */
  ACCEPTED("accepted", "已报送", "Filed"),
  /** All that came were sent back. */
  SENT_BACK("sent-back", "退回未重报", "Sent back"),
  /** Nothing was accepted, and of some we could not tell, by our own fault. */
  UNDECIDED("undecided", "系统未能判定", "Undecided"),
  /** No table came. */
  NOTHING("nothing", "尚未报送", "Nothing filed");

  private final String id;
  private final String zh;
  private final String en;

  FilingState(String id, String zh, String en) {
    this.id = id;
    this.zh = zh;
    this.en = en;
  }

  /** The word in addresses and in the record. */
  public String id() {
    return id;
  }

  /** The words that people read. */
  public String zh() {
    return zh;
  }

  /** The same in English. */
  public String en() {
    return en;
  }
}
