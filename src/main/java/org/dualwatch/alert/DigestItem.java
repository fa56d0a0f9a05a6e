package org.dualwatch.alert;

/**
 * Something that a receiver is told of with the next digest.
 *
 * @param id the same for the same cause
 * @param text the alert as JSON
 */
public record DigestItem(String id, String receiver, String text) {}
