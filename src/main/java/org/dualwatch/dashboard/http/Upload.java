package org.dualwatch.dashboard.http;

import java.nio.file.Path;

/**
 * A file that a form brought.
 *
 * @param name as the browser sent it: hostile
 * @param content where it lies; it is gone once the request is answered
 */
public record Upload(String name, Path content) {}
