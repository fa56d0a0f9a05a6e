/** Rules on the text of the goal. */
@NullMarked
package org.dualwatch.rule.goal;

import org.jspecify.annotations.NullMarked;
