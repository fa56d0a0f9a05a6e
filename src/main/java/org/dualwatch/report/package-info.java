/** A monitoring run to the page that the finance office keeps. */
@NullMarked
package org.dualwatch.report;

import org.jspecify.annotations.NullMarked;
