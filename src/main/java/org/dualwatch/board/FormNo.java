package org.dualwatch.board;

/**
 * A form that was submitted.
 *
 * @param receiptNo the receipt of its submission; empty where there is no such form
 * @param number its place in the file, from 1; 0 where there is none
 */
public record FormNo(String receiptNo, int number) {

  /** No form. */
  public static final FormNo NONE = new FormNo("", 0);

  /** Whether there is one. */
  public boolean isThere() {
    return number > 0;
  }
}
