package org.dualwatch.alert;

/**
 * A mail to the finance office.
 *
 * @param id the Message-ID without its brackets, the same for the same cause
 * @param path the {@code .eml} it is written to where no mail server is configured, relative to the
 *     outbox
 * @param text the whole message as RFC 5322 has it
 */
public record Mail(String id, String path, String text) {}
