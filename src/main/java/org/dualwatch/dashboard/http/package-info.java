/** HTTP as the dashboard speaks it: a request taken apart in, a reply with its headers out. */
@NullMarked
package org.dualwatch.dashboard.http;

import org.jspecify.annotations.NullMarked;
