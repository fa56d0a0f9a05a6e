package org.dualwatch.alert;

import java.time.Instant;

/**
 * An alert as one receiver gets it.
 *
 * @param id of a mail the Message-ID without its brackets; the same for the same cause and receiver
 * @param path of a mail the {@code .eml} it is written to where no mail server is configured,
 *     relative to the outbox; of a page its place in the folder of reports
 * @param text a mail as RFC 5322 has it, a page as HTML, or what a webhook is told as JSON
 * @param thread what it belongs to
 * @param notBefore when it may leave at the earliest
 */
public record Letter(
    String id,
    Way way,
    String path,
    String text,
    String receiver,
    String thread,
    Instant notBefore) {

  /** How it travels. */
  public enum Way {
    MAIL,
    WEBHOOK,
    FOLDER
  }
}
