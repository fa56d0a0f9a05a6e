package org.dualwatch.spending;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables of the embedded ledger, each filled from exports named for it. */
public enum LedgerTable {
  /** 指标信息: what may be spent, of fiscal money and of own funds. */
  BA_BGT_INFO("指标信息"),
  /** 国库集中支付凭证信息: payments of the treasury. */
  PAY_VOUCHER_BILL("国库集中支付凭证信息"),
  /** 单位资金支付凭证信息: payments of the unit's own funds. */
  INC_CERT("单位资金支付凭证信息"),
  /** 台账: budget and payments in one table, as an office keeps them itself. */
  LEDGER_ENTRY("台账");

  /** What people call an export of the flat ledger, besides its table's name and 台账. */
  private static final String LEDGER = "ledger";

  /** The tables of the national interface library, which together are one ledger. */
  public static final List<LedgerTable> TREASURY = List.of(BA_BGT_INFO, PAY_VOUCHER_BILL, INC_CERT);

  private final String zh;

  LedgerTable(String zh) {
    this.zh = zh;
  }

  /** The table's name in SQL, and of its export without the ending. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it holds, in Chinese. */
  public String zh() {
    return zh;
  }

  /**
   * The table whose export a file is, by the file's name such as {@code INC_CERT.csv} or 台账.xlsx.
   */
  public static Optional<LedgerTable> ofFile(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = dot < 0 ? fileName : fileName.substring(0, dot);
    return stem.equals(LEDGER_ENTRY.zh) || stem.equalsIgnoreCase(LEDGER)
        ? Optional.of(LEDGER_ENTRY)
        : Arrays.stream(values()).filter(table -> table.id().equalsIgnoreCase(stem)).findFirst();
  }
}
