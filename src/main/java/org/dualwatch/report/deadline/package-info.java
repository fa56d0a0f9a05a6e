/** Who has filed what by when, to the list that the finance office keeps (报送情况). */
@NullMarked
package org.dualwatch.report.deadline;

import org.jspecify.annotations.NullMarked;
