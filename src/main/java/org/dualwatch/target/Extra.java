package org.dualwatch.target;

/**
 * A cell of an indicator's row under a heading that this program gives no meaning: kept and shown.
 *
 * @param heading the column's heading, without line breaks
 */
public record Extra(String heading, Field field) {}
