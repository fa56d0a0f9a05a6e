/**
 * Accepted tables, the ledger's spending and a day to the {@link org.dualwatch.monitoring.Progress}
 * of each project and to findings: 绩效运行监控 as far as money tells it.
 */
@NullMarked
package org.dualwatch.monitoring;

import org.jspecify.annotations.NullMarked;
