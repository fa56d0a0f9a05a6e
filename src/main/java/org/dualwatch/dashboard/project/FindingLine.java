package org.dualwatch.dashboard.project;

/**
 * A finding as a page shows it; all texts may be empty but the message.
 *
 * @param number its place among all that stand, from 1
 * @param severity the severity's id, for its colour
 * @param kind what is to be done, in words
 * @param about the indicator
 * @param remark why it does not count as others do: that it was let pass, or could not be told
 * @param place where it is, in words
 * @param cell where the original shows it
 */
public record FindingLine(
    int number,
    String severity,
    String kind,
    String message,
    String about,
    String found,
    String expected,
    String difference,
    String fix,
    String remark,
    String place,
    String cell,
    String rule,
    String ruleTitle,
    String basis) {}
