package org.dualwatch.rule;

/**
 * A rule, or a step before the rules, that failed: our own fault, never the department's.
 *
 * @param rule the rule's id, or the name of the step
 * @param cause what was thrown
 */
public record Fault(String rule, Exception cause) {}
