package org.dualwatch.rule;

import java.time.LocalDate;

/**
 * What a judgement depends on besides the document.
 *
 * @param folderUnit the code of the unit whose folder the file lay in, empty where it came by the
 *     command line
 * @param asOf the day of the judgement; rules know no other clock
 */
public record Circumstances(String folderUnit, LocalDate asOf) {}
