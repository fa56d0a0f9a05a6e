/** What offices expect on paper: forms filled in as far as known, and workbooks of rows. */
@NullMarked
package org.dualwatch.sheet;

import org.jspecify.annotations.NullMarked;
