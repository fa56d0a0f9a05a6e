/** What an office decides about the rule book, from its files. */
@NullMarked
package org.dualwatch.office;

import org.jspecify.annotations.NullMarked;
