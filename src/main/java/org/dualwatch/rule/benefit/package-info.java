/** Rules on benefit and satisfaction, and on what is said in words instead of numbers. */
@NullMarked
package org.dualwatch.rule.benefit;

import org.jspecify.annotations.NullMarked;
