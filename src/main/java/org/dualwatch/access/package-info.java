/** Who may see the dashboard: users with their role in, and whether somebody is one of them out. */
@NullMarked
package org.dualwatch.access;

import org.jspecify.annotations.NullMarked;
