/** What was found, to those in the finance office who want to be told of it. */
@NullMarked
package org.dualwatch.alert;

import org.jspecify.annotations.NullMarked;
