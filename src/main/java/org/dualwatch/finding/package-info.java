/** What a check reports: one problem, where it stands, how grave it is, and how it is mended. */
@NullMarked
package org.dualwatch.finding;

import org.jspecify.annotations.NullMarked;
