package org.dualwatch.receipt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed of one form since its project was last submitted.
 *
 * @param since that submission; {@link Paper#NONE} where this is the first
 * @param fixed what was to be mended then and is not found any more
 * @param fresh what is to be mended now and was not found then
 * @param open what is to be mended now and was found then, be it as a note or a consequence
 */
public record Changes(Paper since, List<Remark> fixed, List<Remark> fresh, List<Remark> open) {

  /** Nothing to compare with. */
  public static final Changes NONE = new Changes(Paper.NONE, List.of(), List.of(), List.of());

  public Changes {
    fixed = List.copyOf(fixed);
    fresh = List.copyOf(fresh);
    open = List.copyOf(open);
  }

  /**
   * Compares two submissions of a project. What is found twice and was found once is new once: of
   * equal ones it is only counted how many there are.
   *
   * @param then all that was found at that submission
   * @param now all that is found
   */
  public static Changes of(Paper since, List<Remark> then, List<Remark> now) {
    Map<String, Integer> before = counted(then);
    List<Remark> fresh = new ArrayList<>();
    List<Remark> open = new ArrayList<>();
    for (Remark remark : now) {
      if (remark.counts()) {
        boolean known = before.merge(remark.key(), -1, Integer::sum) >= 0;
        (known ? open : fresh).add(remark);
      }
    }
    Map<String, Integer> after = counted(now);
    List<Remark> fixed = new ArrayList<>();
    for (Remark remark : then) {
      if (remark.counts() && after.merge(remark.key(), -1, Integer::sum) < 0) {
        fixed.add(remark);
      }
    }
    return new Changes(since, fixed, fresh, open);
  }

  /** Whether anything was or is to be mended. */
  public boolean isSomething() {
    return !fixed.isEmpty() || !fresh.isEmpty() || !open.isEmpty();
  }

  private static Map<String, Integer> counted(List<Remark> remarks) {
    Map<String, Integer> counted = new HashMap<>();
    remarks.forEach(remark -> counted.merge(remark.key(), 1, Integer::sum));
    return counted;
  }
}
