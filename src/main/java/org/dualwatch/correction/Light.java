package org.dualwatch.correction;

import java.time.LocalDate;

/**
 * The light of one project in one monitoring run. Of a project that a run could not judge there is
 * none.
 *
 * @param project its name as the target table states it
 * @param projectKey what names it in all runs of the year, such as its code or the key of its name
 * @param runId the run's id
 * @param asOf the last day whose payments the run counted
 * @param red whether the light is red
 * @param reason why it is red, one sentence in Chinese; empty where it is not
 */
public record Light(
    String unitCode,
    String unitName,
    String project,
    String projectKey,
    int fiscalYear,
    String runId,
    LocalDate asOf,
    boolean red,
    String reason) {}
