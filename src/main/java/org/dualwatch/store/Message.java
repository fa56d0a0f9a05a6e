package org.dualwatch.store;

import java.util.List;
import org.dualwatch.alert.Mail;

/**
 * Something to be said to people.
 *
 * @param id the same for the same cause, so that nothing is said twice
 * @param path the file it is written to, relative to the outbox
 * @param content a receipt's HTML, or a mail as RFC 5322 text
 */
public record Message(String id, Channel channel, String path, String content) {

  /** Mails as messages. */
  static List<Message> of(List<Mail> mails) {
    return mails.stream()
        .map(mail -> new Message(mail.id(), Channel.MAIL, mail.path(), mail.text()))
        .toList();
  }

  /** How it travels. */
  public enum Channel {
    RECEIPT,
    MAIL
  }
}
