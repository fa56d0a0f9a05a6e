package org.dualwatch.dashboard.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.dualwatch.board.UnitRow;
import org.dualwatch.dashboard.Cell;
import org.dualwatch.page.Words;

/** How a unit stands with its target tables of a year; declared from what needs somebody most. */
enum Standing {
  OVERDUE("overdue", "■"),
  SENT_BACK("sent-back", "▲"),
  AWAITED("awaited", "○"),
  UNDECIDED("undecided", "△"),
  LATE("late", "◆"),
  FILED("filed", "●");

  private final String id;
  private final String shape;

  Standing(String id, String shape) {
    this.id = id;
    this.shape = shape;
  }

  /** The word in addresses. */
  public String id() {
    return id;
  }

  /** The standing of a word; empty where it is none. */
  static Optional<Standing> find(String id) {
    return Arrays.stream(values()).filter(standing -> standing.id.equals(id)).findFirst();
  }

  /**
   * How a unit stands.
   *
   * @param due the last day for the tables of the year, where one is set
   */
  static Standing of(UnitRow unit, Optional<LocalDate> due, LocalDate today) {
    return switch (unit.filing()) {
      case ACCEPTED -> isAfter(unit.firstAccepted().day(), due) ? LATE : FILED;
      case SENT_BACK -> SENT_BACK;
      case UNDECIDED -> UNDECIDED;
      case NOTHING -> isAfter(today, due) ? OVERDUE : AWAITED;
    };
  }

  private static boolean isAfter(LocalDate day, Optional<LocalDate> due) {
    return due.filter(day::isAfter).isPresent();
  }

  Cell cell(Words words) {
    return new Cell.Light(id, shape, words.say("unit.standing." + id));
  }
}
