/** One project: what is on record of it in, what people see of it and its own papers out. */
@NullMarked
package org.dualwatch.dashboard.project;

import org.jspecify.annotations.NullMarked;
