/** The record of everything: one transaction for each submission and each run. */
@NullMarked
package org.dualwatch.store;

import org.jspecify.annotations.NullMarked;
