package org.dualwatch.alert;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/**
 * Between whom mails go.
 *
 * @param from the sender's address
 * @param to the finance office's addresses, by comma
 */
public record Addresses(String from, String to) {

  /**
   * @throws IllegalArgumentException where one of them is no address
   */
  public Addresses {
    check("mail.from", from);
    check("mail.to", to);
  }

  private static void check(String setting, String addresses) {
    try {
      InternetAddress[] parsed = InternetAddress.parse(addresses, true);
      if (parsed.length == 0) {
        throw new IllegalArgumentException(setting + ": expected an address");
      }
    } catch (AddressException wrong) {
      throw new IllegalArgumentException(
          setting + " = " + addresses + ": expected an address", wrong);
    }
  }
}
