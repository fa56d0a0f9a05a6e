package org.dualwatch.correction;

import java.time.LocalDate;

/**
 * Until when a unit has to say what becomes of a project with a red light.
 *
 * @param receiptNo the receipt of the project's table
 * @param table its number there
 * @param caseId the correction case, as the notice and the answer form name it
 * @param until the last day on which a choice is in time
 */
public record AnswerDue(String receiptNo, int table, String caseId, LocalDate until) {}
