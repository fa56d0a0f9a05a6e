/**
 * A file and what was found in it to the file with marks at the very places, for its department.
 */
@NullMarked
package org.dualwatch.marking;

import org.jspecify.annotations.NullMarked;
