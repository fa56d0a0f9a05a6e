package org.dualwatch.access;

import java.time.Instant;

/**
 * Who saw or did what.
 *
 * @param user the name that they are logged in with, or tried to log in with
 * @param address where the request came from
 * @param what the method and address asked for, without what forms said
 * @param status what came of it, by its number in HTTP
 */
public record Trace(Instant at, String user, String address, String what, int status) {}
