/** Rules on points, for the forms that have them. */
@NullMarked
package org.dualwatch.rule.weight;

import org.jspecify.annotations.NullMarked;
