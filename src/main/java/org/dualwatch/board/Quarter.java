package org.dualwatch.board;

import java.util.Arrays;
import java.util.Optional;

/**
 * A part of the picture of money spent beside targets met, which time progress parts in four; what
 * has come as far as time is ahead. Declared from what most needs a look down.
 */
public enum Quarter {
  SPENT_AHEAD("spent-ahead", "支出快、完成慢", "Spent fast, achieved slowly"),
  BOTH_BEHIND("both-behind", "支出慢、完成慢", "Spent slowly, achieved slowly"),
  TARGETS_AHEAD("targets-ahead", "支出慢、完成快", "Spent slowly, achieved fast"),
  BOTH_AHEAD("both-ahead", "支出快、完成快", "Spent fast, achieved fast");

  private final String id;
  private final String zh;
  private final String en;

  Quarter(String id, String zh, String en) {
    this.id = id;
    this.zh = zh;
    this.en = en;
  }

  /** The quarter of this id. */
  public static Optional<Quarter> find(String id) {
    return Arrays.stream(values()).filter(quarter -> quarter.id.equals(id)).findFirst();
  }

  /** The word in addresses. */
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
