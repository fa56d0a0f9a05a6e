package org.dualwatch.spending;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The two query files on the embedded database and on PostgreSQL. */
class LedgerQueryTest {

  private static final LocalDate JULY_31 = TestLedger.JULY_31;

  private static EmbeddedPostgres server;
  private static JdbcConnectionPool embedded;
  private static DataSource postgres;

  @BeforeAll
  static void startDatabases() throws IOException {
    embedded = TestLedger.embedded("queries");
    server = EmbeddedPostgres.start();
    postgres = server.getPostgresDatabase();
    LedgerSchema.migrate(postgres);
  }

  @AfterAll
  static void stopDatabases() throws IOException {
    embedded.dispose();
    server.close();
  }

  static Stream<Named<DataSource>> databases() {
    return Stream.of(Named.of("H2", embedded), Named.of("PostgreSQL", postgres));
  }

  @Test
  void sampleReadsAlikeOnBothDatabases() throws Exception {
    TestLedger.clear(embedded);
    TestLedger.clear(postgres);
    TestLedger.loadSample(embedded);
    TestLedger.loadSample(postgres);

    List<UnitSpending> units = TestLedger.units(embedded, JULY_31, 2025);

    assertThat(TestLedger.units(postgres, JULY_31, 2025)).isEqualTo(units);
    LedgerSnapshot snapshot = TestLedger.snapshot(units, JULY_31, 2025);
    assertThat(snapshot.projects()).isEqualTo(11);
    assertThat(snapshot.budgetLines()).isEqualTo(12);
    assertThat(snapshot.payments()).isEqualTo(38);
    assertThat(spent(TestLedger.projects(embedded, JULY_31, 2025)))
        .containsExactly(
            Map.entry("120000250363207000001", "650000.00"),
            Map.entry("120000250363207000002", "2597000.00"),
            Map.entry("120000250363207000003", "191500.00"),
            Map.entry("120000250363207000004", "21000.00"),
            Map.entry("120000250363207000005", "102000.00"),
            Map.entry("120000250363207000006", "113000.00"),
            Map.entry("120000250363207000007", "473000.00"),
            Map.entry("120000250363207000008", "967200.00"),
            Map.entry("120000250363207000009", "1120000.00"),
            Map.entry("120000250363207000010", "275000.00"),
            Map.entry("120000250363207000099", "68000.00"));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void labelsAreLowerCase(DataSource ledger) throws Exception {
    TestLedger.clear(ledger);
    TestLedger.execute(ledger, payment("p", "100", "date '2025-07-31'"));

    assertThat(LedgerQuery.treasury(ledger).rows(ledger, JULY_31, 2025).get(0).keySet())
        .containsExactly(
            "question",
            "unit_code",
            "unit_name",
            "project_code",
            "project_name",
            "detail",
            "on_day",
            "in_month",
            "amount",
            "line_count",
            "item_name");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void countsPaymentsOfTheDayButNotOfTheNext(DataSource ledger) throws Exception {
    TestLedger.clear(ledger);
    TestLedger.execute(
        ledger,
        payment("a", "100", "date '2025-07-31'"),
        payment("b", "30", "date '2025-08-01'"),
        payment("ordered", "7", "null"));

    assertThat(total(ledger, JULY_31).spent()).isEqualByComparingTo("100");
    assertThat(total(ledger, JULY_31.plusDays(1)).spent()).isEqualByComparingTo("130");
    assertThat(total(ledger, JULY_31.minusDays(1)).spent()).isZero();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void takesTheDayAsTextToo(DataSource ledger) throws Exception {
    TestLedger.clear(ledger);
    TestLedger.execute(ledger, payment("a", "100", "date '2025-07-31'"));

    assertThat(LedgerQuery.treasury(ledger).rows(ledger, "2025-07-31", 2025)).hasSize(1);
    assertThat(LedgerQuery.treasury(ledger).rows(ledger, "2025-07-30", 2025)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aPurposeCannotPassForAnotherPayment(DataSource ledger) throws Exception {
    TestLedger.clear(ledger);
    TestLedger.execute(
        ledger,
        payment("a", "100", "date '2025-03-01'"),
        payment("b", "1", "date '2025-03-02'"),
        payment("c", "2", "date '2025-03-03'"),
        "update pay_voucher_bill set use_des = '甲' || chr(10) || '2025-03-01 fiscal 999 乙' || chr(13)"
            + " where pay_cert_id = 'b'",
        "update pay_voucher_bill set use_des = null where pay_cert_id = 'c'");

    Spending project = inLines(ledger).get(0).projects().get(0);
    assertThat(project.total().spent()).isEqualByComparingTo("103");
    assertThat(project.items())
        .containsExactly(
            new CostItem("印刷费", new BigDecimal("100.00")),
            new CostItem("甲 2025-03-01 fiscal 999 乙", new BigDecimal("1.00")));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void paymentsAsLinesSayWhatTheySayAsRows(DataSource ledger) throws Exception {
    TestLedger.clear(ledger);
    TestLedger.execute(
        ledger,
        payment("a", "100", "date '2025-03-01'"),
        payment("b", "-1.50", "date '2025-03-02'"),
        payment("c", "0.01", "date '2024-12-31'"),
        payment("d", "7", "date '2025-07-31'"),
        payment("e", "8", "date '2025-08-01'"),
        payment("f", "3", "date '1999-01-01'"),
        "update pay_voucher_bill set agency_name = '旧名称', pro_name = '甲' where pay_cert_id = 'a'",
        "update pay_voucher_bill set agency_name = '新名称', pro_name = '乙' where pay_cert_id = 'b'",
        "update pay_voucher_bill set pro_code = null, pro_name = '丙', pay_bus_type_code = '002'"
            + " where pay_cert_id = 'c'",
        "update pay_voucher_bill set use_des = '  差旅费 (住宿) ', fund_type_code = '3 '"
            + " where pay_cert_id = 'd'",
        "update pay_voucher_bill set xpay_amt = null where pay_cert_id = 'f'");

    List<UnitSpending> rows =
        TestLedger.units(LedgerQuery.of("treasury").rows(ledger, JULY_31, 2025), 2025);
    assertThat(rows).singleElement().extracting(UnitSpending::payments).isEqualTo(5L);
    assertThat(inLines(ledger)).isEqualTo(rows);
  }

  @Test
  void aDayBeforeAllDaysStopsNoRun() throws Exception {
    TestLedger.clear(postgres);
    TestLedger.execute(
        postgres,
        payment("a", "100", "date '0044-03-15 BC'"),
        payment("b", "10", "date '-infinity'"));

    assertThat(inLines(postgres).get(0).projects().get(0).spentUntilMonth(1))
        .isEqualByComparingTo("110");
  }

  private static List<UnitSpending> inLines(DataSource ledger) throws Exception {
    return TestLedger.units(LedgerQuery.treasuryInLines().rows(ledger, JULY_31, 2025), 2025);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void countsWhatWasPaidNotWhatWasOrdered(DataSource ledger) throws Exception {
    TestLedger.clear(ledger);
    TestLedger.execute(
        ledger,
        payment("a", "90", "date '2025-03-01'"),
        "update pay_voucher_bill set pay_amt = 500, vou_date = date '2025-09-01'");

    assertThat(total(ledger, JULY_31).spent()).isEqualByComparingTo("90");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void leavesOutWhatIsDeletedOrOfAnotherYear(DataSource ledger) throws Exception {
    TestLedger.clear(ledger);
    TestLedger.execute(
        ledger,
        payment("one", "1", "date '2025-03-01'"),
        payment("zero", "2", "date '2025-03-01'"),
        payment("none", "4", "date '2025-03-01'"),
        payment("gone", "8", "date '2025-03-01'"),
        payment("past", "16", "date '2025-03-01'"),
        "update pay_voucher_bill set is_deleted = '0' where pay_cert_id = 'zero'",
        "update pay_voucher_bill set is_deleted = null where pay_cert_id = 'none'",
        "update pay_voucher_bill set is_deleted = '1' where pay_cert_id = 'gone'",
        "update pay_voucher_bill set fiscal_year = '2024' where pay_cert_id = 'past'");

    assertThat(total(ledger, JULY_31).spent()).isEqualByComparingTo("7");
    assertThat(TestLedger.units(ledger, JULY_31, 2025).get(0).payments()).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void takesRefundsOffHoweverTheyAreBooked(DataSource ledger) throws Exception {
    TestLedger.clear(ledger);
    TestLedger.execute(
        ledger,
        payment("paid", "100", "date '2025-03-01'"),
        payment("negative", "-10", "date '2025-04-01'"),
        payment("positive", "20", "date '2025-04-01'"),
        payment("both", "-5", "date '2025-04-01'"),
        "update pay_voucher_bill set pay_bus_type_code = '002'"
            + " where pay_cert_id in ('positive', 'both')",
        "insert into inc_cert (pay_cert_id, fiscal_year, agency_code, pro_code, use_des, xpay_amt,"
            + " xpay_date) values ('own', '2025', '003', '0007', '印刷费', -1, date '2025-05-01')");

    Spending project = only(ledger, JULY_31);
    assertThat(project.of(FundSource.FISCAL).spent()).isEqualByComparingTo("65");
    assertThat(project.of(FundSource.OTHER).spent()).isEqualByComparingTo("-1");
    assertThat(project.items()).containsExactly(new CostItem("印刷费", new BigDecimal("64.00")));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void keepsLeadingZerosApart(DataSource ledger) throws Exception {
    TestLedger.clear(ledger);
    TestLedger.execute(
        ledger,
        payment("a", "1", "date '2025-03-01'"),
        payment("b", "2", "date '2025-03-01'"),
        payment("c", "4", "date '2025-03-01'"),
        "update pay_voucher_bill set agency_code = '3' where pay_cert_id = 'b'",
        "update pay_voucher_bill set pro_code = '7' where pay_cert_id = 'c'");

    assertThat(TestLedger.projects(ledger, JULY_31, 2025))
        .extracting(p -> p.unitCode() + "/" + p.projectCode())
        .containsExactly("003/0007", "003/7", "3/0007");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void budgetCountsFromItsDocumentWithWhatWasTakenBack(DataSource ledger) throws Exception {
    TestLedger.clear(ledger);
    TestLedger.execute(
        ledger,
        budget("year", "1000", "date '2025-01-20'"),
        budget("more", "200", "date '2025-08-01'"),
        budget("entered", "50", "null"),
        budget("undated", "7", "null"),
        "update ba_bgt_info set dis_amt = 300 where bgt_id = 'year'",
        "update ba_bgt_info set create_time = timestamp '2025-07-31 18:30:00'"
            + " where bgt_id = 'entered'");

    assertThat(total(ledger, JULY_31).approved()).isEqualByComparingTo("757");
    assertThat(total(ledger, JULY_31.minusDays(1)).approved()).isEqualByComparingTo("707");
    assertThat(total(ledger, JULY_31.plusDays(1)).approved()).isEqualByComparingTo("957");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void leavesOutMoneyStillToBeDistributed(DataSource ledger) throws Exception {
    TestLedger.clear(ledger);
    TestLedger.execute(
        ledger,
        budget("spendable", "1", "date '2025-01-20'"),
        budget("unflagged", "2", "date '2025-01-20'"),
        budget("pool", "4", "date '2025-01-20'"),
        budget("blank", "8", "date '2025-01-20'"),
        "update ba_bgt_info set bgt_exe_flag = '' where bgt_id = 'blank'",
        "update ba_bgt_info set bgt_exe_flag = null where bgt_id = 'unflagged'",
        "update ba_bgt_info set bgt_exe_flag = '2' where bgt_id = 'pool'");

    assertThat(total(ledger, JULY_31).approved()).isEqualByComparingTo("11");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void tellsFiscalMoneyFromOtherMoney(DataSource ledger) throws Exception {
    TestLedger.clear(ledger);
    TestLedger.execute(
        ledger,
        budget("general", "1", "date '2025-01-20'"),
        budget("untyped", "2", "date '2025-01-20'"),
        budget("special", "4", "date '2025-01-20'"),
        budget("own", "8", "date '2025-01-20'"),
        budget("blank", "16", "date '2025-01-20'"),
        "update ba_bgt_info set fund_type_code = ' ' where bgt_id = 'blank'",
        "update ba_bgt_info set fund_type_code = null where bgt_id = 'untyped'",
        "update ba_bgt_info set fund_type_code = '2' where bgt_id = 'special'",
        "update ba_bgt_info set fund_type_code = '31' where bgt_id = 'own'");

    Spending project = only(ledger, JULY_31);
    assertThat(project.of(FundSource.FISCAL).approved()).isEqualByComparingTo("19");
    assertThat(project.of(FundSource.OTHER).approved()).isEqualByComparingTo("12");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void leavesPaymentsWithoutPurposeOutOfTheItemsOnly(DataSource ledger) throws Exception {
    TestLedger.clear(ledger);
    TestLedger.execute(
        ledger,
        payment("a", "1", "date '2025-03-01'"),
        payment("b", "2", "date '2025-03-01'"),
        payment("c", "4", "date '2025-03-01'"),
        "update pay_voucher_bill set use_des = null where pay_cert_id = 'b'",
        "update pay_voucher_bill set use_des = '  ' where pay_cert_id = 'c'");

    Spending project = only(ledger, JULY_31);
    assertThat(project.total().spent()).isEqualByComparingTo("7");
    assertThat(project.items()).containsExactly(new CostItem("印刷费", new BigDecimal("1.00")));
  }

  @ParameterizedTest
  @MethodSource("databases")
  void knowsTheMonthsOfPaymentsAndThoseOfLastYear(DataSource ledger) throws Exception {
    TestLedger.clear(ledger);
    TestLedger.execute(
        ledger,
        payment("a", "1", "date '2025-03-01'"),
        payment("b", "2", "date '2025-03-31'"),
        payment("c", "4", "date '2025-07-02'"),
        payment("before", "8", "date '2024-12-30'"),
        payment("past", "16", "date '2024-12-30'"),
        "update pay_voucher_bill set fiscal_year = '2024' where pay_cert_id = 'past'");

    UnitSpending unit = TestLedger.units(ledger, JULY_31, 2025).get(0);
    Spending project = unit.projects().get(0);
    assertThat(project.spentUntilMonth(1)).as("paid before the year").isEqualByComparingTo("8");
    assertThat(project.spentUntilMonth(3)).isEqualByComparingTo("11");
    assertThat(project.spentUntilMonth(7)).isEqualByComparingTo("15");
    assertThat(project.payments())
        .last()
        .extracting(MonthlyPayment::lastDay)
        .isEqualTo(LocalDate.of(2025, 7, 2));
    assertThat(unit.lastYear().get(11)).isEqualByComparingTo("16");
    assertThat(unit.projects()).hasSize(1);
  }

  private static String payment(String id, String amount, String day) {
    return "insert into pay_voucher_bill (pay_cert_id, fiscal_year, agency_code, pro_code,"
        + " fund_type_code, use_des, xpay_amt, xpay_date, is_deleted) values ('"
        + id
        + "', '2025', '003', '0007', '11', '印刷费', "
        + amount
        + ", "
        + day
        + ", '2')";
  }

  private static String budget(String id, String amount, String day) {
    return "insert into ba_bgt_info (bgt_id, fiscal_year, agency_code, pro_code, fund_type_code,"
        + " amount, doc_date, bgt_exe_flag) values ('"
        + id
        + "', '2025', '003', '0007', '11', "
        + amount
        + ", "
        + day
        + ", '1')";
  }

  private static Spending only(DataSource ledger, LocalDate day) throws Exception {
    List<Spending> projects = TestLedger.projects(ledger, day, 2025);
    assertThat(projects).hasSize(1);
    return projects.get(0);
  }

  private static Funds total(DataSource ledger, LocalDate day) throws Exception {
    return TestLedger.projects(ledger, day, 2025).stream()
        .map(Spending::total)
        .reduce(Funds.NONE, Funds::plus);
  }

  private static Set<Map.Entry<String, String>> spent(List<Spending> projects) {
    return projects.stream()
        .collect(
            Collectors.toMap(
                Spending::projectCode,
                project -> project.total().spent().toPlainString(),
                (a, b) -> a,
                LinkedHashMap::new))
        .entrySet();
  }
}
