package org.dualwatch.board;

import org.dualwatch.finding.Bilingual;

/**
 * A problem, as two submissions are compared by it.
 *
 * @param rule the rule's id
 * @param indicator the indicator's name, empty where it is about none
 */
public record Problem(String rule, String indicator, Bilingual message) {}
