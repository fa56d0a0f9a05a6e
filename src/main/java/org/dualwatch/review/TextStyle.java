package org.dualwatch.review;

/**
 * How text is printed.
 *
 * @param colour with the colours of a terminal
 * @param explain with what a rule's page says, below its first finding
 */
public record TextStyle(boolean colour, boolean explain) {}
