/** Findings to the mail that the finance office gets. */
@NullMarked
package org.dualwatch.alert;

import org.jspecify.annotations.NullMarked;
