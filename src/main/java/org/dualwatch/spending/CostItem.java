package org.dualwatch.spending;

import java.math.BigDecimal;

/**
 * What one project has spent for one purpose.
 *
 * @param name 用途 as the payments state it
 * @param spent in 元, refunds taken off
 */
public record CostItem(String name, BigDecimal spent) {}
