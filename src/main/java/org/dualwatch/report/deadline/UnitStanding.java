package org.dualwatch.report.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** One unit in the list. */
public record UnitStanding(
    String code,
    String name,
    FiledTables tables,
    Standing ofTables,
    FiledForms forms,
    Standing ofForms) {

  /** What is missing and late first. */
  static final Comparator<UnitStanding> BY_NEED =
      Comparator.comparing(UnitStanding::ofTables)
          .thenComparing(UnitStanding::ofForms)
          .thenComparing(UnitStanding::code);

  /** The day on which its first table was accepted, where one was. */
  public Optional<LocalDate> firstAccepted() {
    return tables instanceof FiledTables.Accepted accepted
        ? Optional.of(accepted.first())
        : Optional.empty();
  }

  /** Of how many projects a table was accepted. */
  public int accepted() {
    return tables instanceof FiledTables.Accepted accepted ? accepted.projects() : 0;
  }

  /** Of how many projects all tables were sent back. */
  public int sentBack() {
    if (tables instanceof FiledTables.Accepted accepted) {
      return accepted.sentBackOnly();
    }
    return tables instanceof FiledTables.SentBack sentBack ? sentBack.projects() : 0;
  }

  /** What else there is to know, in one sentence; empty for most. */
  public String remark() {
    if (tables instanceof FiledTables.SentBack sentBack) {
      return "最近一次退回在 " + sentBack.last();
    }
    if (tables instanceof FiledTables.Undecided undecided) {
      return undecided.last() + " 收到，系统自身故障，未能判定";
    }
    return tables instanceof FiledTables.Nothing nothing && nothing.unreadable() > 0
        ? "收到过 " + nothing.unreadable() + " 个读不出表的文件"
        : "";
  }
}
