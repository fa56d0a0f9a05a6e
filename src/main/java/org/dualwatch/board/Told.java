package org.dualwatch.board;

import java.time.Instant;

/**
 * Something that was said of a project's papers or case.
 *
 * @param about the receipt's number or the case's id
 * @param channel how it travels: receipt, file, mail, webhook, folder, or digest
 * @param path the file that it is or would be; of a digest empty
 * @param receiver to whom; empty for the unit itself
 * @param at when it was written
 * @param isSent whether it has left
 * @param sentAt when; the same as at where it has not
 * @param isParked whether it could not leave and is tried no more
 */
public record Told(
    String about,
    String channel,
    String path,
    String receiver,
    Instant at,
    boolean isSent,
    Instant sentAt,
    boolean isParked) {}
