package org.dualwatch.dashboard;

/** There is nothing of that name, or nothing that this visitor may see. */
public final class NotThereException extends Exception {

  private static final long serialVersionUID = 1L;
}
