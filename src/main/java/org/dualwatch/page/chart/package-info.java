/** Amounts and months in, points of pictures out. */
@NullMarked
package org.dualwatch.page.chart;

import org.jspecify.annotations.NullMarked;
