/**
 * The ledger's rows to the {@link org.dualwatch.spending.Spending} of each project; the embedded
 * ledger's tables, and how an export is loaded into them. The ledger itself is only read.
 */
@NullMarked
package org.dualwatch.spending;

import org.jspecify.annotations.NullMarked;
