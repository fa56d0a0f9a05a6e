/** The models as JSON, in the one shape that the command line, the record and the reports share. */
@NullMarked
package org.dualwatch.json;

import org.jspecify.annotations.NullMarked;
