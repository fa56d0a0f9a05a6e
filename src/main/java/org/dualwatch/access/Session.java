package org.dualwatch.access;

import java.time.Instant;

/**
 * A time that a user is logged in for.
 *
 * @param keyHash the SHA-256 of the key that the browser keeps; the key itself is nowhere
 * @param formToken what each form that changes something carries, so that no other site can send it
 * @param begunAt when they logged in
 * @param seenAt when they last did something, to the minute
 */
public record Session(
    String keyHash, User user, String formToken, Instant begunAt, Instant seenAt) {}
