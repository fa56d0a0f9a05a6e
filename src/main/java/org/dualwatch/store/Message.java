package org.dualwatch.store;

/**
 * Something to be said to people.
 *
 * @param id the same for the same cause, so that nothing is said twice
 * @param path the file it is written to, relative to the outbox
 * @param content a receipt's HTML, or a mail as RFC 5322 text
 */
public record Message(String id, Channel channel, String path, String content) {

  /** How it travels. */
  public enum Channel {
    RECEIPT,
    MAIL
  }
}
