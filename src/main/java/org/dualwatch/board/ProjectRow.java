package org.dualwatch.board;

import org.dualwatch.rule.Verdict;

/**
 * One project of a unit and fiscal year, as lists show it.
 *
 * @param id for addresses, the same as long as the project is the same
 * @param project its name as the table that came last states it; hostile until escaped
 * @param code empty where no table states one
 * @param last the table that came last
 * @param lastOn the day it came
 * @param filings how many tables of it came
 * @param verdict what the last came to
 * @param withdrawn whether all its tables were taken back
 * @param counting the accepted table that counts now
 * @param form the monitoring form that came last
 * @param counts what stands of the last table and the last form
 * @param runCounts what the last run found
 * @param money what is planned and spent
 * @param lights what the last run showed
 * @param correction its open case
 * @param state what it waits for
 * @param due until when; none where nobody said
 */
public record ProjectRow(
    String id,
    String unitCode,
    String unitName,
    int year,
    String project,
    String code,
    FormNo last,
    Day lastOn,
    int filings,
    Verdict verdict,
    boolean withdrawn,
    FormNo counting,
    FormNo form,
    FindingCounts counts,
    FindingCounts runCounts,
    Money money,
    LampColours lights,
    OpenCase correction,
    WorkState state,
    Day due) {}
