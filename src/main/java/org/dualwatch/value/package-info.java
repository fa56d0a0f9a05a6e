/**
 * One cell's text to a {@link org.dualwatch.value.TargetValue}: comparator, number, unit, or date.
 */
@NullMarked
package org.dualwatch.value;

import org.jspecify.annotations.NullMarked;
