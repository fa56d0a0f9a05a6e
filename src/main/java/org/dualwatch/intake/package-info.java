/** A dropped file to a {@link org.dualwatch.intake.Submission}, and what may be taken from whom. */
@NullMarked
package org.dualwatch.intake;

import org.jspecify.annotations.NullMarked;
