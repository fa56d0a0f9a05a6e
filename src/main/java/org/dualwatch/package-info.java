/**
 * The program itself: its start, and the one class that builds objects and binds them for Camel.
 */
@NullMarked
package org.dualwatch;

import org.jspecify.annotations.NullMarked;
