/** Old binary Office documents, read by POI, which knows their formats and trusts them. */
@NullMarked
package org.dualwatch.document.ole2;

import org.jspecify.annotations.NullMarked;
