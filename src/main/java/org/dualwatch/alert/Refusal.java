package org.dualwatch.alert;

import jakarta.mail.SendFailedException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Tells a receiver that will never have a message from one that cannot have it now. */
public final class Refusal {

  /** From here on a mail server says that it would not take it later either (RFC 5321, 4.2.1). */
  private static final int PERMANENT = 500;

  private Refusal() {}

  /**
   * Whether the other side understood and said no: an address that does not exist, a mail that is
   * too large, or a webhook that rejects what it is sent.
   */
  public static boolean isIn(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotTakenException webhook) {
        return webhook.isRefusal();
      }
      if (cause instanceof SMTPSendFailedException mail) {
        return mail.getReturnCode() >= PERMANENT;
      }
      if (cause instanceof SMTPAddressFailedException address) {
        return address.getReturnCode() >= PERMANENT;
      }
      if (cause instanceof SendFailedException mail && mail.getInvalidAddresses() != null) {
        return mail.getInvalidAddresses().length > 0;
      }
    }
    return false;
  }
}
