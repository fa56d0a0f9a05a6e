package org.dualwatch.intake;

/** What it means that a file lies in the inbox. */
public enum Drop {
  /** It is to be judged. */
  NEW,
  /** It was judged and answered, and a crash kept it from being moved. */
  CUT_SHORT,
  /** It was judged and answered, and comes again. */
  AGAIN
}
