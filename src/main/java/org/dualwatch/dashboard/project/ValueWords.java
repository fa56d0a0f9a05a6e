package org.dualwatch.dashboard.project;

import org.dualwatch.json.JsonView;
import org.dualwatch.page.Words;
import org.dualwatch.value.TargetValue;

/** How a value was understood, in words. */
final class ValueWords {

  private ValueWords() {}

  static String of(Words words, TargetValue value) {
    if (value instanceof TargetValue.Bounded bounded) {
      return bounded.comparator().sign()
          + " "
          + JsonView.exact(bounded.number())
          + spaced(bounded.unit());
    }
    if (value instanceof TargetValue.Between between) {
      return words.say(
          "project.value.between",
          JsonView.exact(between.low()),
          JsonView.exact(between.high()),
          Brief.name(between.unit()));
    }
    if (value instanceof TargetValue.Unsigned unsigned) {
      return words.say(
          "project.value.unsigned", JsonView.exact(unsigned.number()), spaced(unsigned.unit()));
    }
    if (value instanceof TargetValue.Change change) {
      return words.say(
          "project.value.change", JsonView.exact(change.baseline()), of(words, change.target()));
    }
    if (value instanceof TargetValue.Deadline deadline) {
      return words.say("project.value.deadline", deadline.date());
    }
    if (value instanceof TargetValue.DeadlineWithoutYear) {
      return words.say("project.value.deadline.no-year");
    }
    if (value instanceof TargetValue.Unread unread) {
      return value.text().isEmpty()
          ? words.say("project.value.blank")
          : words.say("project.value.unread", Brief.of(unread.reason(), Brief.TEXT));
    }
    return words.say("project.value.qualitative");
  }

  /** The unit of a value; empty where it has none. */
  static String unit(TargetValue value) {
    if (value instanceof TargetValue.Bounded bounded) {
      return bounded.unit();
    }
    if (value instanceof TargetValue.Between between) {
      return between.unit();
    }
    if (value instanceof TargetValue.Unsigned unsigned) {
      return unsigned.unit();
    }
    return value instanceof TargetValue.Change change ? unit(change.target()) : "";
  }

  private static String spaced(String unit) {
    return unit.isEmpty() ? "" : " " + Brief.name(unit);
  }
}
