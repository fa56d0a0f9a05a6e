package org.dualwatch.alert;

/**
 * Somebody whom the finance office has told: a person, a group, a robot, a program.
 *
 * @param id a short name of letters, digits and hyphens; it stands in file names and Message-IDs
 */
public record Receiver(String id, Way way, Interest interest) {

  /** The id of the one receiver that an office has which sets up none. */
  public static final String OFFICE = "finance-office";

  /** How somebody is reached. */
  public sealed interface Way {}

  /**
   * By mail.
   *
   * @param addresses one or more, by comma
   */
  public record Mailbox(String addresses) implements Way {

    /**
     * @throws IllegalArgumentException where one of them is no address
     */
    public Mailbox {
      Addresses.check("mail", addresses);
    }
  }

  /**
   * By HTTP.
   *
   * @param urlVariable the environment variable that holds the address, which is a secret
   * @param secretVariable the one that holds the key to sign with; empty for none
   */
  public record Webhook(Shape shape, String urlVariable, String secretVariable) implements Way {}

  /** As pages in the folder of reports. */
  public record Folder() implements Way {}
}
