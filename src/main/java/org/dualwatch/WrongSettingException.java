package org.dualwatch;

/** A setting cannot be used; the message tells the administrator which, and what was expected. */
public final class WrongSettingException extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongSettingException(String message) {
    super(message);
  }

  WrongSettingException(String message, Throwable cause) {
    super(message, cause);
  }
}
