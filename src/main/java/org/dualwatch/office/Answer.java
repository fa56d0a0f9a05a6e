package org.dualwatch.office;

/** What a condition comes to. */
enum Answer {
  FINE("passes", "通过的例子"),
  PROBLEM("fails", "不通过的例子"),
  UNDECIDED("undecided", "无法判断的例子");

  private final String key;
  private final String heading;

  Answer(String key, String heading) {
    this.key = key;
    this.heading = heading;
  }

  /** The key of the examples that come to it. */
  String key() {
    return key;
  }

  /** The heading of these on a rule's page. */
  String heading() {
    return heading;
  }
}
