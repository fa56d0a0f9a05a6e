/** The command line, one class a command. */
@NullMarked
package org.dualwatch.cli;

import org.jspecify.annotations.NullMarked;
