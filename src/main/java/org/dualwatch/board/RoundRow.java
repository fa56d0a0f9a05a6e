package org.dualwatch.board;

/**
 * What came of the first, second, third … submission of each project.
 *
 * @param round which, from 1
 * @param tables how many tables were judged
 * @param sentBack how many of them were sent back
 * @param problems what was to be mended or explained in them, each once
 */
public record RoundRow(int round, long tables, long sentBack, long problems) {}
