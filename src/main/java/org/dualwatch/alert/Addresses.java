package org.dualwatch.alert;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Mail addresses as they are configured. */
public final class Addresses {

  private Addresses() {}

  /**
   * Looks whether a setting holds addresses, by comma.
   *
   * @throws IllegalArgumentException where one of them is none
   */
  public static void check(String setting, String addresses) {
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
