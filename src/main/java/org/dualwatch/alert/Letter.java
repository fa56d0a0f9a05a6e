package org.dualwatch.alert;

/**
 * An alert as one receiver gets it.
 *
 * @param id of a mail the Message-ID without its brackets; the same for the same cause and receiver
 * @param path of a mail the {@code .eml} it is written to where no mail server is configured,
 *     relative to the outbox; of a page its place in the folder of reports
 * @param text a mail as RFC 5322 has it, a page as HTML, or what a webhook is told as JSON
 * @param thread what it belongs to
 */
public record Letter(String id, Way way, String path, String text, String receiver, String thread) {

  /** How it travels. */
  public enum Way {
    MAIL,
    WEBHOOK,
    FOLDER
  }
}
