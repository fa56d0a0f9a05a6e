package org.dualwatch.spending;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whose money it is. */
public enum FundSource {
  FISCAL("fiscal", "财政资金"),
  OTHER("other", "其他资金");

  private final String id;
  private final String zh;

  FundSource(String id, String zh) {
    this.id = id;
    this.zh = zh;
  }

  /** The word in JSON and in the ledger queries. */
  @JsonValue
  public String id() {
    return id;
  }

  /** The word on the form. */
  public String zh() {
    return zh;
  }
}
