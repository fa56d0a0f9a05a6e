package org.dualwatch.document.pdf;

/**
 * A straight line along the page's sides, however it was drawn.
 *
 * @param at its y where it is horizontal, its x where it is vertical
 * @param from its lesser end
 * @param to its greater end
 */
record Stroke(boolean horizontal, double at, double from, double to) {}
