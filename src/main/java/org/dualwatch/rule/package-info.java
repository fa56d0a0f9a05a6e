/**
 * Target tables to findings: the rule book. The rules stand in rooms by what they look at, one
 * class and one page a rule, each room with a list of its own; here is what they share, and what
 * judges by them.
 */
@NullMarked
package org.dualwatch.rule;

import org.jspecify.annotations.NullMarked;
