/** A template and what it speaks of to the text that people get, escaped for where it goes. */
@NullMarked
package org.dualwatch.page;

import org.jspecify.annotations.NullMarked;
