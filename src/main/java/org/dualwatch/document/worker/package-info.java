/** Reads formats whose parsers are not ours to bound, in a JVM of their own. */
@NullMarked
package org.dualwatch.document.worker;

import org.jspecify.annotations.NullMarked;
