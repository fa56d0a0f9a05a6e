package org.dualwatch.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.dualwatch.alert.Mail;
import org.dualwatch.receipt.Receipt;

/**
 * Something to be said to people.
 *
 * @param id the same for the same cause, so that nothing is said twice
 * @param path the file it is written to, relative to the outbox
 * @param content a receipt's HTML, a mail as RFC 5322 text, or a file as Base64
 */
public record Message(String id, Channel channel, String path, String content) {

  /** A file of any kind, such as a form to fill in, as Base64. */
  public static Message file(String id, String path, byte[] content) {
    return new Message(id, Channel.FILE, path, Base64.getEncoder().encodeToString(content));
  }

  /** A receipt or notice as a message. */
  public static Message of(Receipt receipt) {
    return new Message(receipt.id(), Channel.RECEIPT, receipt.path(), receipt.html());
  }

  /** What is written or sent. */
  public byte[] bytes() {
    return switch (channel) {
      case RECEIPT, MAIL -> content.getBytes(StandardCharsets.UTF_8);
      case FILE -> Base64.getDecoder().decode(content);
    };
  }

  /** Mails as messages. */
  public static List<Message> of(List<Mail> mails) {
    return mails.stream()
        .map(mail -> new Message(mail.id(), Channel.MAIL, mail.path(), mail.text()))
        .toList();
  }

  /** How it travels. */
  public enum Channel {
    RECEIPT,
    MAIL,
    FILE
  }
}
