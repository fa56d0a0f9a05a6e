package org.dualwatch.office;

/** What an office's own rule looks at one by one. */
enum Each {
  TABLE("table", "每张表检查一次"),
  INDICATOR("indicator", "每项指标检查一次");

  private final String id;
  private final String zh;

  Each(String id, String zh) {
    this.id = id;
    this.zh = zh;
  }

  /** The word in the office's file. */
  String id() {
    return id;
  }

  /** The words on the rule's page. */
  String zh() {
    return zh;
  }
}
