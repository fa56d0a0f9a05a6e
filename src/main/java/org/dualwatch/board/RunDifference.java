package org.dualwatch.board;

import java.time.LocalDate;
import java.util.List;

/**
 * What a run says that the one before did not.
 *
 * @param isFirst whether the year has none before; then the rest is empty
 * @param beforeNo the number of the run before
 * @param beforeAsOf its day
 * @param lights the projects whose lights changed, those that became worst first; some of them
 * @param moreLights how many more
 * @param rules the problems by rule, where their number changed
 */
public record RunDifference(
    boolean isFirst,
    String beforeNo,
    LocalDate beforeAsOf,
    List<LightChange> lights,
    long moreLights,
    List<RuleChange> rules) {

  /** The first run of a year. */
  public static final RunDifference FIRST =
      new RunDifference(true, "", LocalDate.EPOCH, List.of(), 0, List.of());

  /** How many projects are shown at most. */
  public static final int SHOWN = 200;

  /** A project whose lights are others than before. */
  public record LightChange(
      String unitCode, String project, LampColours before, LampColours after) {}

  /**
   * How many problems of a rule a run found.
   *
   * @param before in how many projects and units the run before found any
   * @param fresh in how many of them it is found now and was not then
   * @param gone in how many of them it was found then and is not now
   */
  public record RuleChange(String rule, long before, long fresh, long gone) {}

  public RunDifference {
    lights = List.copyOf(lights);
    rules = List.copyOf(rules);
  }
}
