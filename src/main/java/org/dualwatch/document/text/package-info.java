/** Plain texts to a {@link org.dualwatch.document.Document}. */
@NullMarked
package org.dualwatch.document.text;

import org.jspecify.annotations.NullMarked;
