package org.dualwatch.spending;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dualwatch.spending.LedgerColumn.Kind;

/**
 * The closed list of columns of each table: what an export may hold, and what of it is kept. SQL is
 * built from these names only, never from a file's.
 */
final class LedgerColumns {

  /** Columns of every table. */
  private static final List<LedgerColumn> SHARED =
      List.of(
          code("mof_div_code", 9),
          new LedgerColumn("fiscal_year", Kind.YEAR, 4, true),
          new LedgerColumn("agency_code", Kind.CODE, 21, true),
          text("agency_name", 300),
          code("pro_code", 21),
          text("pro_name", 180),
          text("fund_type_name", 60),
          code("exp_func_code", 13),
          code("gov_bgt_eco_code", 11),
          code("dep_bgt_eco_code", 20),
          code("is_deleted", 1),
          time("create_time"),
          time("update_time"));

  private static final List<LedgerColumn> BUDGET =
      List.of(
          new LedgerColumn("bgt_id", Kind.TEXT, 38, true),
          text("cor_bgt_doc_no", 100),
          text("bgt_doc_title", 360),
          date("doc_date"),
          text("bgt_dec", 360),
          code("fund_type_code", 10),
          code("bgt_type_code", 50),
          code("source_type_code", 1),
          code("bgt_exe_flag", 1),
          new LedgerColumn("amount", Kind.AMOUNT, 18, true),
          amount("dis_amt"),
          amount("cur_amt"),
          amount("pay_app_amt"),
          text("adj_batch_no", 6),
          text("ori_bgt_id", 38));

  private static final List<LedgerColumn> PAYMENT =
      List.of(
          new LedgerColumn("pay_cert_id", Kind.TEXT, 38, true),
          text("pay_cert_no", 100),
          date("vou_date"),
          text("use_des", 300),
          amount("pay_amt"),
          amount("xpay_amt"),
          date("xpay_date"));

  private static final List<LedgerColumn> TREASURY_PAYMENT =
      List.of(
          code("fund_type_code", 4),
          code("pay_bus_type_code", 40),
          text("pay_bus_type_name", 30),
          date("act_lqd_date"));

  private static final List<LedgerColumn> OWN_PAYMENT = List.of(code("fund_type_code", 38));

  /** Columns of the flat ledger. Its rows may lack an id, since they get one. */
  private static final List<LedgerColumn> ENTRY =
      List.of(
          text("entry_id", 80),
          new LedgerColumn("fiscal_year", Kind.YEAR, 4, true),
          new LedgerColumn("unit_code", Kind.CODE, 21, true),
          text("unit_name", 300),
          code("project_code", 21),
          text("project_name", 180),
          new LedgerColumn("fund_source", Kind.FUND_SOURCE, 6, true),
          new LedgerColumn("kind", Kind.ENTRY, 10, true),
          date("day"),
          new LedgerColumn("amount", Kind.AMOUNT, 18, true),
          text("item", 300));

  /** Columns of the interface library that an export may bring and that are not kept. */
  private static final Set<String> NOT_KEPT =
      Set.of(
          """
          abstract agent_business_no bgt_mof_dep_code bgt_mof_dep_name bgt_pman_id bgt_type_name
          budget_level_code check_no count_fund_pro_code currency_code currency_name
          dep_bgt_eco_name dept_code dept_name est_rat exp_func_name exp_level_code exp_level_name
          foreign_amt gov_bgt_eco_name is_gov_pur is_track lqd_cert_no lqd_quota_notice_no
          manage_mof_dep_code manage_mof_dep_name mof_div_name param_1 param_2 param_3 param_4
          param_5 param_6 param_7 param_8 param_9 param_10 pay_acct_bank_name pay_acct_name
          pay_acct_no pay_cert_sum_no pay_code pay_type_code pay_type_name payee_acct_bank_name
          payee_acct_name payee_acct_no rec_div_code rec_div_name receipt_add_word receiver_code
          set_mode_code set_mode_name source_type_name spe_pro_code spe_pro_name sup_bgt_doc_no
          task_nanme task_no tax_bill_no tax_org_code taxayer_id tp_func_code tp_func_name
          track_pro_code track_pro_name xpayee_acct_bank_name xpayee_acct_name xpayee_acct_no
          """
              .strip()
              .split("\\s+"));

  /**
   * A payment that was not made yet has neither, but an export without the columns has lost them.
   */
  private static final Set<String> NEEDED =
      Set.of("pro_code", "pro_name", "fund_type_code", "is_deleted", "xpay_amt", "xpay_date");

  private LedgerColumns() {}

  /** The columns kept of a table, its key first. */
  static List<LedgerColumn> of(LedgerTable table) {
    return switch (table) {
      case BA_BGT_INFO -> join(Stream.of(BUDGET, SHARED));
      case PAY_VOUCHER_BILL -> join(Stream.of(PAYMENT, TREASURY_PAYMENT, SHARED));
      case INC_CERT -> join(Stream.of(PAYMENT, OWN_PAYMENT, SHARED));
      case LEDGER_ENTRY -> ENTRY;
    };
  }

  /** The columns that tell a row of a table from the others. */
  static List<LedgerColumn> key(LedgerTable table) {
    return switch (table) {
      case BA_BGT_INFO, PAY_VOUCHER_BILL, INC_CERT -> of(table).subList(0, 1);
      case LEDGER_ENTRY -> of(table).subList(0, 2);
    };
  }

  /** Whether an export may bring this column though it is not kept. */
  static boolean passedOver(String column) {
    return NOT_KEPT.contains(column);
  }

  /** Whether an export without this column could not be added up. */
  static boolean needed(LedgerColumn column) {
    return column.required() || NEEDED.contains(column.name());
  }

  private static List<LedgerColumn> join(Stream<List<LedgerColumn>> parts) {
    return parts.flatMap(List::stream).toList();
  }

  private static LedgerColumn text(String name, int width) {
    return new LedgerColumn(name, Kind.TEXT, width, false);
  }

  private static LedgerColumn code(String name, int width) {
    return new LedgerColumn(name, Kind.CODE, width, false);
  }

  private static LedgerColumn amount(String name) {
    return new LedgerColumn(name, Kind.AMOUNT, 18, false);
  }

  private static LedgerColumn date(String name) {
    return new LedgerColumn(name, Kind.DATE, 10, false);
  }

  private static LedgerColumn time(String name) {
    return new LedgerColumn(name, Kind.TIME, 29, false);
  }
}
