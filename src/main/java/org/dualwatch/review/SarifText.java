package org.dualwatch.review;

/** Text of documents in a SARIF message: it may be neither a placeholder nor a link. */
final class SarifText {

  private SarifText() {}

  static String plain(String text) {
    return Safe.line(text).replace("{", "{{").replace("}", "}}").replace("](", "] (");
  }
}
