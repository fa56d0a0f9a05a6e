package org.dualwatch.spending;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tables of the embedded ledger, each filled from an export of the same name. */
public enum LedgerTable {
  /** 指标信息: what may be spent, of fiscal money and of own funds. */
  BA_BGT_INFO("指标信息"),
  /** 国库集中支付凭证信息: payments of the treasury. */
  PAY_VOUCHER_BILL("国库集中支付凭证信息"),
  /** 单位资金支付凭证信息: payments of the unit's own funds. */
  INC_CERT("单位资金支付凭证信息");

  private final String zh;

  LedgerTable(String zh) {
    this.zh = zh;
  }

  /** The table's name in SQL and of its export without the ending. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it holds, in Chinese. */
  public String zh() {
    return zh;
  }

  /** The table whose export a file is, by the file's name such as {@code INC_CERT.csv}. */
  public static Optional<LedgerTable> ofFile(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = dot < 0 ? fileName : fileName.substring(0, dot);
    return Arrays.stream(values()).filter(table -> table.id().equalsIgnoreCase(stem)).findFirst();
  }
}
