package org.dualwatch.spending;

import java.math.BigDecimal;

/**
 * A project of a generated ledger, as its target table would state it.
 *
 * @param projectCode its code in the ledger, 21 digits; empty where the ledger has none
 * @param approved what the ledger's budget says it may spend of all sources at the end of the year,
 *     in 元; a multiple of 100 元, so that 万元 with two decimals state it exactly
 */
public record GeneratedProject(
    String unitCode,
    String unitName,
    String projectCode,
    String projectName,
    BigDecimal approved) {}
