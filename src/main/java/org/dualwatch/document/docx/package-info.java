/** Word documents (.docx) to a {@link org.dualwatch.document.Document}. */
@NullMarked
package org.dualwatch.document.docx;

import org.jspecify.annotations.NullMarked;
