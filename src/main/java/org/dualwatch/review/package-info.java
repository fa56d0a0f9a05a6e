/** Judged files to what {@code check} prints: text, JSON, SARIF, workbooks and web pages. */
@NullMarked
package org.dualwatch.review;

import org.jspecify.annotations.NullMarked;
