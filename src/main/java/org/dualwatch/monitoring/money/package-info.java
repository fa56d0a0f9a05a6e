/** What can be wrong between a project's plan and its money. */
@NullMarked
package org.dualwatch.monitoring.money;

import org.jspecify.annotations.NullMarked;
