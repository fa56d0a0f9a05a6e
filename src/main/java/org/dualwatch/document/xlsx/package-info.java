/** Workbooks (.xlsx) to a {@link org.dualwatch.document.Document}. */
@NullMarked
package org.dualwatch.document.xlsx;

import org.jspecify.annotations.NullMarked;
