package org.dualwatch.monitoring;

import java.util.Comparator;
import java.util.List;

/**
 * The lights of a project: its money, its targets, and whether both will be done by the year's end,
 * as provincial systems have them beside each other.
 *
 * @param budget 预算执行
 * @param target 绩效目标
 * @param completion 全年完成
 */
public record Lights(Light budget, Light target, Light completion) {

  /** All three, in the order that people read them in. */
  public List<Light> all() {
    return List.of(budget, target, completion);
  }

  /** The colour of the worst of those that can be told. */
  public Colour worst() {
    return all().stream()
        .map(Light::colour)
        .filter(colour -> colour != Colour.UNKNOWN)
        .max(Comparator.naturalOrder())
        .orElse(Colour.UNKNOWN);
  }

  /** Whether one of them is red. */
  public boolean anyRed() {
    return all().stream().anyMatch(Light::isRed);
  }
}
