/**
 * Target tables to findings: the rule book, one class and one page a rule. A new rule is a class
 * named for the problem, a line in {@link org.dualwatch.rule.RuleBook#standard()}, a page with
 * examples beside the others, and a test of both sides of its bounds; the build says what is
 * missing.
 */
@NullMarked
package org.dualwatch.rule;

import org.jspecify.annotations.NullMarked;
