/** What stands now of each project and unit: the record in, what the dashboard shows out. */
@NullMarked
package org.dualwatch.board;

import org.jspecify.annotations.NullMarked;
