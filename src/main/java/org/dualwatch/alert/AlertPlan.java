package org.dualwatch.alert;

import java.util.List;

/**
 * Who in the finance office is told of what, and when not.
 *
 * @param quiet when nothing is sent
 */
public record AlertPlan(List<Receiver> receivers, QuietHours quiet) {

  public AlertPlan {
    receivers = List.copyOf(receivers);
  }

  /** The plan of an office that sets up none: one mailbox is told of all that needs to be done. */
  public static AlertPlan of(String addresses) {
    return new AlertPlan(
        List.of(new Receiver(Receiver.OFFICE, new Receiver.Mailbox(addresses), Interest.ALL)),
        QuietHours.NONE);
  }
}
