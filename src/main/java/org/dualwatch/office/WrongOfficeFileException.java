package org.dualwatch.office;

/**
 * A file in which the office decides something cannot be used; the message tells the administrator
 * where and why.
 */
public final class WrongOfficeFileException extends RuntimeException {

  private static final long serialVersionUID = 1;

  WrongOfficeFileException(String message) {
    super(message);
  }
}
