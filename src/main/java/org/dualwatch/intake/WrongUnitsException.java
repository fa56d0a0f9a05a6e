package org.dualwatch.intake;

import java.io.IOException;

/** The list of units cannot be used; the message tells the administrator what is wrong where. */
public final class WrongUnitsException extends IOException {

  private static final long serialVersionUID = 1;

  WrongUnitsException(String message) {
    super(message);
  }
}
