/** Old Office files (OLE2) to a {@link org.dualwatch.document.Document}. */
@NullMarked
package org.dualwatch.document.ole2;

import org.jspecify.annotations.NullMarked;
