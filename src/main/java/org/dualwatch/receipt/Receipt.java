package org.dualwatch.receipt;

/**
 * The page that a department gets.
 *
 * @param id the same for the same answer to the same drop
 * @param path where it is written, relative to the outbox
 * @param html the page, complete in itself
 */
public record Receipt(String id, String path, String html) {}
