package org.dualwatch.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.dualwatch.alert.Letter;
import org.dualwatch.marking.MarkedFile;
import org.dualwatch.receipt.Receipt;

/**
 * Something to be said to people.
 *
 * @param id the same for the same cause and receiver, so that nothing is said twice
 * @param path the file it is written to, relative to the folder of its channel
 * @param content a receipt's HTML, a mail as RFC 5322 text, what a webhook is told as JSON, or a
 *     file as Base64
 * @param receiver whose messages leave in their order; empty where order does not matter
 * @param thread what it belongs to, such as a unit's submissions of a year; empty for nothing
 */
public record Message(
    String id, Channel channel, String path, String content, String receiver, String thread) {

  private static Message of(String id, Channel channel, String path, String content) {
    return new Message(id, channel, path, content, "", "");
  }

  /** A file of any kind, such as a form to fill in, as Base64. */
  public static Message file(String id, String path, byte[] content) {
    return of(id, Channel.FILE, path, Base64.getEncoder().encodeToString(content));
  }

  /** A marked file as a message. */
  public static Message of(MarkedFile marked) {
    return file(marked.id(), marked.path(), marked.bytes());
  }

  /** A receipt or notice as a message. */
  public static Message of(Receipt receipt) {
    return of(receipt.id(), Channel.RECEIPT, receipt.path(), receipt.html());
  }

  /** Letters to the finance office as messages. */
  public static List<Message> of(List<Letter> letters) {
    return letters.stream()
        .map(
            letter ->
                new Message(
                    letter.id(),
                    channel(letter.way()),
                    letter.path(),
                    letter.text(),
                    letter.receiver(),
                    letter.thread()))
        .toList();
  }

  private static Channel channel(Letter.Way way) {
    return switch (way) {
      case MAIL -> Channel.MAIL;
      case WEBHOOK -> Channel.WEBHOOK;
      case FOLDER -> Channel.FOLDER;
    };
  }

  /** What is written or sent. */
  public byte[] bytes() {
    return switch (channel) {
      case RECEIPT, MAIL, WEBHOOK, FOLDER -> content.getBytes(StandardCharsets.UTF_8);
      case FILE -> Base64.getDecoder().decode(content);
    };
  }

  /** How it travels. */
  public enum Channel {
    /** Into the unit's folder of the outbox. */
    RECEIPT,
    /** By the mail server, or into the outbox where there is none. */
    MAIL,
    /** Any file, into the unit's folder of the outbox. */
    FILE,
    /** By HTTP to a robot or a program. */
    WEBHOOK,
    /** Into the folder of reports. */
    FOLDER
  }
}
