/**
 * The pages of spending units: who has filed, what is to be done next, files in and answers out.
 */
@NullMarked
package org.dualwatch.dashboard.unit;

import org.jspecify.annotations.NullMarked;
