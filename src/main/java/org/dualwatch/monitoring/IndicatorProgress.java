package org.dualwatch.monitoring;

import org.dualwatch.target.MonitoredIndicator;

/** One indicator of an accepted table beside the row that reports of it. */
public record IndicatorProgress(
    PlannedIndicator planned, MonitoredIndicator reported, Pace pace, Attainment attainment) {}
