/** Rules on deadlines and on indicators of timeliness. */
@NullMarked
package org.dualwatch.rule.time;

import org.jspecify.annotations.NullMarked;
