package org.dualwatch.correction;

/**
 * The file of holidays cannot be used; the message tells the administrator the line, what stands
 * there and what was expected, in Chinese and English.
 */
public final class WrongHolidaysException extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongHolidaysException(String message) {
    super(message);
  }
}
