package org.dualwatch.monitoring;

/** What a light shows; by word and shape too, for those who see no colours. From good to bad. */
public enum Colour {
  GREEN("green", "绿灯", "●", "正常"),
  BLUE("blue", "蓝灯", "◆", "关注"),
  YELLOW("yellow", "黄灯", "▲", "预警"),
  RED("red", "红灯", "■", "红灯"),
  /** Nothing is known that it could be told by. */
  UNKNOWN("unknown", "无灯", "○", "无法判断");

  private final String id;
  private final String zh;
  private final String shape;
  private final String meaning;

  Colour(String id, String zh, String shape, String meaning) {
    this.id = id;
    this.zh = zh;
    this.shape = shape;
    this.meaning = meaning;
  }

  /** The word in JSON and in the record. */
  public String id() {
    return id;
  }

  /** What people call it. */
  public String zh() {
    return zh;
  }

  /** A sign of its own. */
  public String shape() {
    return shape;
  }

  /** What it means, in one word. */
  public String meaning() {
    return meaning;
  }
}
