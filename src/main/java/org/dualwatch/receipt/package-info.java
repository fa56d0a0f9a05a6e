/** A judged submission to the one page that the department gets back. */
@NullMarked
package org.dualwatch.receipt;

import org.jspecify.annotations.NullMarked;
