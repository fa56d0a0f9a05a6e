/** Web pages, and those named .xls, to a {@link org.dualwatch.document.Document}. */
@NullMarked
package org.dualwatch.document.html;

import org.jspecify.annotations.NullMarked;
