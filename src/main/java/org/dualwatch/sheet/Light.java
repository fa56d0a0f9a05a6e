package org.dualwatch.sheet;

/** How a project stands, as a word with a sign of its own shape, so that no colour is needed. */
public enum Light implements SheetValue {
  NORMAL("● 正常", "FFC6E7CF"),
  ATTENTION("◆ 关注", "FFFFF2B3"),
  WARNING("▲ 预警", "FFFFD9A8"),
  RED("■ 红灯", "FFF5B7B1"),
  UNDECIDED("○ 无法判断", "FFE3E6EA");

  private final String text;
  private final String fill;

  Light(String text, String fill) {
    this.text = text;
    this.fill = fill;
  }

  String text() {
    return text;
  }

  /** The colour behind it, as ARGB. */
  String fill() {
    return fill;
  }
}
