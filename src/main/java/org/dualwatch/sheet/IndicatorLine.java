package org.dualwatch.sheet;

/** One indicator of a form, as the target table has it: its levels, its name and 年度指标值. */
public record IndicatorLine(String level1, String level2, String name, String target) {}
