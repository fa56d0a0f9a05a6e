package org.dualwatch.target;

import org.dualwatch.value.Spelling;

/** What a target table is about, as its heading says (财预〔2015〕88号, 财预〔2015〕163号). */
public enum FormKind {
  PROJECT("project"),
  /** 部门（单位）整体支出绩效目标表. */
  WHOLE_UNIT("whole-unit"),
  /** 区域绩效目标表, of a transfer from the centre. */
  REGION("region");

  private final String id;

  FormKind(String id) {
    this.id = id;
  }

  /** The word in JSON. */
  public String id() {
    return id;
  }

  static FormKind of(String title) {
    String key = Spelling.key(title);
    if (key.contains("整体")) {
      return WHOLE_UNIT;
    }
    return key.contains("区域绩效目标") ? REGION : PROJECT;
  }
}
