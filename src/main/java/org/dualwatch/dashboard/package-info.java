/**
 * The pages that people look at: who asks and what is on record in, HTML, workbooks and JSON out.
 */
@NullMarked
package org.dualwatch.dashboard;

import org.jspecify.annotations.NullMarked;
