/**
 * A document to the {@link org.dualwatch.target.TargetTable}s in it, found by labels, never by
 * position.
 */
@NullMarked
package org.dualwatch.target;

import org.jspecify.annotations.NullMarked;
