package org.dualwatch.board;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a project waits for, and who is to act. Of several the most urgent is told; declared from
 * the most urgent down.
 */
public enum WorkState {
  /** A rule failed by our own fault: nothing that the unit has to do. */
  OUR_FAULT("our-fault", Actor.OFFICE, "待财政部门处理系统问题", "Our own fault to be mended"),
  /** A correction case was not answered in time. */
  ESCALATED("escalated", Actor.OFFICE, "整改逾期，待财政部门督办", "Correction overdue"),
  /** A red light that no case follows up. */
  RED_LIGHT("red-light", Actor.OFFICE, "红灯，待财政部门核实", "Red light without a case"),
  CHOICE("choice", Actor.UNIT, "待选择整改方式", "Waits for the choice of a way to correct"),
  /** The table or the monitoring form that came last was sent back. */
  SENT_BACK("sent-back", Actor.UNIT, "待修改重报", "Sent back, to be resubmitted"),
  MEASURES("measures", Actor.UNIT, "待报送整改措施", "Waits for measures"),
  /** A monitoring form that was due when the last run was held. */
  FORM_MISSING("form-missing", Actor.UNIT, "待报送监控表", "Monitoring form missing"),
  EXPLANATION("explanation", Actor.UNIT, "待说明", "Explanation due"),
  /** Measures are reported; the next run tells. */
  CORRECTING("correcting", Actor.NOBODY, "整改中，待下次监控", "In correction until the next run"),
  YELLOW_LIGHT("yellow-light", Actor.NOBODY, "黄灯，予以关注", "Yellow light, to be watched"),
  NOTHING("nothing", Actor.NOBODY, "无待办事项", "Nothing to do");

  /** Who has to act. */
  public enum Actor {
    OFFICE("office", "财政部门", "finance office"),
    UNIT("unit", "预算单位", "spending unit"),
    NOBODY("nobody", "—", "nobody");

    private final String id;
    private final String zh;
    private final String en;

    Actor(String id, String zh, String en) {
      this.id = id;
      this.zh = zh;
      this.en = en;
    }

    /** The word in addresses. */
    public String id() {
      return id;
    }

    /** The word that people read. */
    public String zh() {
      return zh;
    }

    /** The same in English. */
    public String en() {
      return en;
    }
  }

  private final String id;
  private final Actor actor;
  private final String zh;
  private final String en;

  WorkState(String id, Actor actor, String zh, String en) {
    this.id = id;
    this.actor = actor;
    this.zh = zh;
    this.en = en;
  }

  /** The state of this id. */
  public static Optional<WorkState> find(String id) {
    return Arrays.stream(values()).filter(state -> state.id.equals(id)).findFirst();
  }

  /** The word in addresses and in the record. */
  public String id() {
    return id;
  }

  /** Who has to act. */
  public Actor actor() {
    return actor;
  }

  /** The words that people read. */
  public String zh() {
    return zh;
  }

  /** The same in English. */
  public String en() {
    return en;
  }

  /** Whether somebody has to do something. */
  public boolean waits() {
    return actor != Actor.NOBODY;
  }
}
