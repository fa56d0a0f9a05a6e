package org.dualwatch;

/** Where a crash is tried: just before a step of the routes, or at the transaction's end. */
enum CrashPoint {
  AFTER_CLAIM("read"),
  AFTER_READ("validate"),
  BEFORE_COMMIT(""),
  AFTER_COMMIT(""),
  BEFORE_MOVE("file-away"),
  BEFORE_RECEIPT("write-receipt"),
  BEFORE_RECEIPT_IS_MARKED("mark-receipt"),
  BEFORE_SEND("send-mail"),
  BEFORE_MAIL_IS_MARKED("mark-mail"),
  BEFORE_PART_IS_KEPT("keep-part"),
  BEFORE_ARCHIVE_IS_MOVED("file-archive");

  private final String step;

  CrashPoint(String step) {
    this.step = step;
  }

  boolean isBefore(String node) {
    return !step.isEmpty() && step.equals(node);
  }

  /** Whether nothing can have left yet: the outbox is filled by the commit. */
  private boolean isBeforeCommit() {
    return this == AFTER_CLAIM || this == AFTER_READ || this == BEFORE_COMMIT;
  }

  /** How often the mail arrives at the least: twice where it has left and cannot be marked. */
  int leastMails() {
    return this == BEFORE_MAIL_IS_MARKED ? 2 : 1;
  }

  /**
   * How often the mail arrives at the most. Mails leave beside everything else from the commit on,
   * so that a halt elsewhere may also fall between sending and marking.
   */
  int mostMails() {
    return isBeforeCommit() ? 1 : 2;
  }
}
