/** Rules on which indicators there are, what they are called, and where they stand. */
@NullMarked
package org.dualwatch.rule.indicator;

import org.jspecify.annotations.NullMarked;
