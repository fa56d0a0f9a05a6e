/**
 * Whether a monitoring form can be used, and whether it agrees with the table that it reports of.
 */
@NullMarked
package org.dualwatch.monitoring.form;

import org.jspecify.annotations.NullMarked;
