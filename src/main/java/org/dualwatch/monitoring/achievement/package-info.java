/** What can be wrong between a project's targets and what its unit reports of them. */
@NullMarked
package org.dualwatch.monitoring.achievement;

import org.jspecify.annotations.NullMarked;
