/** What follows a red light: a case, its deadlines, and the unit's answer on a form. */
@NullMarked
package org.dualwatch.correction;

import org.jspecify.annotations.NullMarked;
