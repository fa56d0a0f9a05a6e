package org.dualwatch.office;

import java.util.List;
import java.util.Map;

/**
 * When a rule reports.
 *
 * @param each what it looks at one by one
 * @param problem true where something is wrong
 * @param notEvaluated true where that cannot be told; one or none
 */
record Condition(Each each, Expression problem, List<Expression> notEvaluated) {

  Condition {
    notEvaluated = List.copyOf(notEvaluated);
  }

  Answer of(Map<String, Object> variables) throws ExpressionFailedException {
    for (Expression unclear : notEvaluated) {
      if (unclear.holds(variables)) {
        return Answer.UNDECIDED;
      }
    }
    return problem.holds(variables) ? Answer.PROBLEM : Answer.FINE;
  }

  /** Both in one text. */
  String text() {
    return each.id() + " | " + problem + " | " + notEvaluated;
  }
}
