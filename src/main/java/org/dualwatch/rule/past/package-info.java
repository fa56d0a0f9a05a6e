/** Rules that compare a table with what its unit submitted before. */
@NullMarked
package org.dualwatch.rule.past;

import org.jspecify.annotations.NullMarked;
