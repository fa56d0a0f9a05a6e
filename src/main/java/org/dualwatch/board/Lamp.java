package org.dualwatch.board;

import java.util.Arrays;
import java.util.Optional;

/** The lights of a project, and the worst of them. */
public enum Lamp {
  BUDGET("budget", "预算执行", "Budget"),
  TARGET("target", "绩效目标", "Targets"),
  COMPLETION("completion", "全年完成", "Completion"),
  /** The worst of those that can be told. */
  WORST("worst", "综合", "Worst");

  private final String id;
  private final String zh;
  private final String en;

  Lamp(String id, String zh, String en) {
    this.id = id;
    this.zh = zh;
    this.en = en;
  }

  /** The lamp of this id. */
  public static Optional<Lamp> find(String id) {
    return Arrays.stream(values()).filter(lamp -> lamp.id.equals(id)).findFirst();
  }

  /** The word in addresses and in the record. */
  public String id() {
    return id;
  }

  /** The word that people read. */
  public String zh() {
    return zh;
  }

  /** The same in English. */
  public String en() {
    return en;
  }
}
