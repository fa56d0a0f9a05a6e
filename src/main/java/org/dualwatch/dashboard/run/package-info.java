/** Runs, and spending beside targets: what is on record of them in, pages out. */
@NullMarked
package org.dualwatch.dashboard.run;

import org.jspecify.annotations.NullMarked;
