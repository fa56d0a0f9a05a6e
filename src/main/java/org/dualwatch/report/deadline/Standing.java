package org.dualwatch.report.deadline;

import java.time.LocalDate;

/** How a unit stands with what it has to file; declared from what needs somebody most down. */
public enum Standing {
  OVERDUE("overdue", "■", "逾期未报"),
  AWAITED("awaited", "○", "尚未报送"),
  SENT_BACK("sent-back", "▲", "退回未重报"),
  LATE("late", "◆", "逾期报送"),
  /** Our own fault: nothing that the unit has to do. */
  UNDECIDED("undecided", "△", "系统未能判定"),
  FILED("filed", "●", "已报送"),
  NOT_DUE("not-due", "—", "不需报送");

  private final String id;
  private final String shape;
  private final String zh;

  Standing(String id, String shape, String zh) {
    this.id = id;
    this.shape = shape;
    this.zh = zh;
  }

  /** The word in JSON. */
  public String id() {
    return id;
  }

  /** A sign of its own, so that no colour is needed. */
  public String shape() {
    return shape;
  }

  /** The word that people read. */
  public String zh() {
    return zh;
  }

  static Standing of(FiledTables tables, DueDay due, LocalDate today) {
    if (tables instanceof FiledTables.Accepted accepted) {
      return due.isBefore(accepted.first()) ? LATE : FILED;
    }
    if (tables instanceof FiledTables.SentBack) {
      return SENT_BACK;
    }
    if (tables instanceof FiledTables.Undecided) {
      return UNDECIDED;
    }
    return due.isBefore(today) ? OVERDUE : AWAITED;
  }

  static Standing of(FiledForms forms, FormsAsked asked, LocalDate today) {
    if (!(asked instanceof FormsAsked.Until until) || forms.due() == 0) {
      return NOT_DUE;
    }
    if (forms.missing() > 0) {
      return until.due().isBefore(today) ? OVERDUE : AWAITED;
    }
    return forms.inTime() < forms.due() ? LATE : FILED;
  }
}
