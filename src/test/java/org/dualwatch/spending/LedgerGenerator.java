package org.dualwatch.spending;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dualwatch.spending.ProjectPlan.Booking;
import org.dualwatch.spending.ProjectPlan.Line;
import org.dualwatch.spending.ProjectPlan.Payment;

/**
 * Fills the tables of the national interface library as a large city's treasury would: projects
 * with budgets that grow and shrink, payments and refunds over 2025 and some of 2024, rows that
 * were deleted, projects that spend nothing, too much, or have no code. The same size is the same
 * ledger in every database.
 */
public final class LedgerGenerator {

  private static final List<String> BUDGET =
      List.of(
          ("bgt_id,mof_div_code,fiscal_year,doc_date,agency_code,agency_name,pro_code,pro_name,"
                  + "fund_type_code,bgt_exe_flag,amount,dis_amt,is_deleted")
              .split(","));
  private static final List<String> PAYMENT =
      List.of(
          ("pay_cert_id,mof_div_code,fiscal_year,vou_date,agency_code,agency_name,pro_code,pro_name,"
                  + "fund_type_code,use_des,pay_amt,xpay_amt,xpay_date,is_deleted,"
                  + "pay_bus_type_code")
              .split(","));

  /** Own funds have no refunds by type. */
  private static final List<String> OWN_PAYMENT = PAYMENT.subList(0, PAYMENT.size() - 1);

  private LedgerGenerator() {}

  /**
   * How much is generated, and of what seed.
   *
   * @param projects over one unit for each fifty
   * @param payments about so many, of all years and sources
   */
  public record Size(int projects, int payments, long seed) {

    /** A large city. */
    public static final Size CITY = new Size(100_000, 3_000_000, 2025);
  }

  /** Fills a ledger that has its tables and no rows in them. */
  public static void fill(DataSource ledger, Size size) throws SQLException {
    try (Connection connection = ledger.getConnection()) {
      connection.setAutoCommit(false);
      fillBudget(connection, size);
      fillPayments(connection, size, FundSource.FISCAL);
      fillPayments(connection, size, FundSource.OTHER);
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  /** The projects of the ledger of this size, made as they are asked for. */
  public static Stream<GeneratedProject> projects(Size size) {
    return ProjectPlan.all(size)
        .map(
            plan ->
                new GeneratedProject(
                    plan.unitCode(),
                    plan.unitName(),
                    plan.code(),
                    plan.name(),
                    BigDecimal.valueOf(plan.approved(), 2)));
  }

  private static void fillBudget(Connection connection, Size size) throws SQLException {
    try (LedgerSink sink = LedgerSink.into(connection, LedgerTable.BA_BGT_INFO, BUDGET)) {
      for (Iterator<ProjectPlan> all = ProjectPlan.all(size).iterator(); all.hasNext(); ) {
        ProjectPlan plan = all.next();
        for (int i = 0; i < plan.lines().size(); i++) {
          sink.add(row(plan, i, plan.lines().get(i)));
        }
      }
    }
  }

  private static void fillPayments(Connection connection, Size size, FundSource source)
      throws SQLException {
    boolean fiscal = source == FundSource.FISCAL;
    LedgerTable table = fiscal ? LedgerTable.PAY_VOUCHER_BILL : LedgerTable.INC_CERT;
    List<String> columns = fiscal ? PAYMENT : OWN_PAYMENT;
    try (LedgerSink sink = LedgerSink.into(connection, table, columns)) {
      for (Iterator<ProjectPlan> all = ProjectPlan.all(size).iterator(); all.hasNext(); ) {
        ProjectPlan plan = all.next();
        int order = 0;
        for (Iterator<Payment> each = plan.payments().iterator(); each.hasNext(); order++) {
          Payment payment = each.next();
          if (payment.source() == source) {
            sink.add(row(plan, order, payment).subList(0, columns.size()));
          }
        }
      }
    }
  }

  private static List<String> row(ProjectPlan plan, int order, Line line) {
    return List.of(
        "B" + plan.number() + "-" + order,
        "120000000",
        String.valueOf(line.day().getYear()),
        line.day().toString(),
        plan.unitCode(),
        plan.unitName(),
        plan.code(),
        plan.name(),
        fundType(line.source()),
        "1",
        yuan(line.amount()),
        line.takenBack() == 0 ? "" : yuan(line.takenBack()),
        line.deleted() ? "1" : "2");
  }

  private static List<String> row(ProjectPlan plan, int order, Payment payment) {
    boolean open = payment.booking() == Booking.NOT_YET_PAID;
    // Own funds have no type of a refund, only its sign.
    boolean negative =
        payment.booking() == Booking.REFUND_BY_SIGN
            || (payment.booking() == Booking.REFUND_BY_TYPE
                && payment.source() == FundSource.OTHER);
    String amount = (negative ? "-" : "") + yuan(payment.amount());
    return List.of(
        "P" + plan.number() + "-" + order,
        "120000000",
        String.valueOf(payment.year()),
        payment.day().toString(),
        plan.unitCode(),
        plan.unitName(),
        plan.code(),
        plan.name(),
        fundType(payment.source()),
        payment.purpose(),
        amount,
        open ? "" : amount,
        open ? "" : payment.day().toString(),
        payment.deleted() ? "1" : "2",
        payment.booking() == Booking.REFUND_BY_TYPE ? "002" : "001");
  }

  private static String fundType(FundSource source) {
    return switch (source) {
      case FISCAL -> "11";
      case OTHER -> "31";
    };
  }

  private static String yuan(long cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }
}
