/** Rules on money: the budget, its funds, its purpose, and what the cost indicators come to. */
@NullMarked
package org.dualwatch.rule.budget;

import org.jspecify.annotations.NullMarked;
