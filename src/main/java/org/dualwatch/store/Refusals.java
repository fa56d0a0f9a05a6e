package org.dualwatch.store;

import jakarta.mail.SendFailedException;
import org.dualwatch.alert.NotTakenException;

/** Tells a receiver that will never have a message from one that cannot have it now. */
final class Refusals {

  private Refusals() {}

  /**
   * Whether the other side understood and said no: an address that does not exist, or a webhook
   * that rejects what it is sent.
   */
  static boolean isRefusal(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SendFailedException mail && mail.getInvalidAddresses() != null) {
        return mail.getInvalidAddresses().length > 0;
      }
      if (cause instanceof NotTakenException webhook) {
        return webhook.isRefusal();
      }
    }
    return false;
  }
}
