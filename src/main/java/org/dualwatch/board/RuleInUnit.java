package org.dualwatch.board;

/**
 * How often a rule has found something in a unit that stands now.
 *
 * @param violated problems, each once
 * @param waived what a decision let pass
 * @param notEvaluated what could not be told
 */
public record RuleInUnit(
    String unitCode, String unitName, long violated, long waived, long notEvaluated) {}
