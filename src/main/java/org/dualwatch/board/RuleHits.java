package org.dualwatch.board;

/**
 * How often a rule has found something that stands now.
 *
 * @param severity the severity's id, as it was found
 * @param violated problems, each once
 * @param waived what a decision let pass
 * @param notEvaluated what could not be told
 * @param projects in how many projects there are problems
 * @param units in how many units there are problems
 */
public record RuleHits(
    String rule,
    String severity,
    long violated,
    long waived,
    long notEvaluated,
    long projects,
    long units) {}
