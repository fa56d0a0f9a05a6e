package org.dualwatch.document;

import org.dualwatch.finding.Place;
import org.dualwatch.finding.Severity;

/**
 * What is to be written beside one place of a file.
 *
 * @param severity how grave the gravest of it is, which chooses the colour
 * @param text lines for people, hostile until escaped for the format
 */
public record Note(Place place, Severity severity, String text) {}
