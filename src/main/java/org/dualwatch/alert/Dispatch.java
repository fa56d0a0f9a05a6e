package org.dualwatch.alert;

import java.util.List;

/** What goes out because of one cause: at once, and with the next digests. */
public record Dispatch(List<Letter> letters, List<DigestItem> items) {

  /** Nobody is told anything. */
  public static final Dispatch NOTHING = new Dispatch(List.of(), List.of());

  public Dispatch {
    letters = List.copyOf(letters);
    items = List.copyOf(items);
  }
}
