package org.dualwatch.spending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries of the flat ledger on the embedded database and on PostgreSQL. */
class FlatQueryTest {

  private static final LocalDate JULY_31 = TestLedger.JULY_31;
  private static final List<String> FILES =
      List.of("budget.sql", "payments.sql", "cost-items.sql", "last-year.sql");
  private static final String HEADER = "年度,单位编码,单位名称,项目编码,项目名称,资金来源,类型,日期,金额,用途\n";

  private static EmbeddedPostgres server;
  private static JdbcConnectionPool embedded;
  private static DataSource postgres;

  @BeforeAll
  static void startDatabases() throws IOException {
    embedded = TestLedger.embedded("flat-queries");
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

  @ParameterizedTest
  @MethodSource("databases")
  void answersInTheseColumns(DataSource ledger) throws Exception {
    load(ledger, row("指标", "2025-01-20", "1"), row("支付", "2025-03-01", "1"));
    load(ledger, row("支付", "2025-03-01", "1").replace("2025", "2024"));

    assertThat(columns(ledger, "budget.sql"))
        .isEqualTo(
            "unit_code unit_name project_code project_name fund_source doc_day amount line_count");
    assertThat(columns(ledger, "payments.sql"))
        .isEqualTo(
            "unit_code unit_name project_code project_name fund_source pay_month last_day amount"
                + " line_count");
    assertThat(columns(ledger, "cost-items.sql"))
        .isEqualTo("unit_code project_code project_name item_name amount");
    assertThat(columns(ledger, "last-year.sql")).isEqualTo("unit_code pay_month amount");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void budgetHasItsLinesUntilTheDayAndThoseWithoutOne(DataSource ledger) throws Exception {
    load(
        ledger,
        row("指标", "", "1000"),
        row("指标", "2025-01-20", "30"),
        row("调整", "2025-01-20", "-7.5"),
        row("调整", "2025-07-31", "-200"),
        row("调整", "2025-08-01", "5000"),
        row("支付", "2025-03-01", "90000"),
        row("指标", "", "70").replace("财政资金", "其他资金"),
        row("指标", "", "400").replace("0007", ""),
        row("指标", "", "8").replaceFirst("2025", "2024"));

    assertThat(rows(ledger, "budget.sql", JULY_31))
        .containsExactlyInAnyOrder(
            "003|群艺馆||惠民活动|fiscal|null|400.00|1",
            "003|群艺馆|0007|惠民活动|fiscal|null|1000.00|1",
            "003|群艺馆|0007|惠民活动|fiscal|2025-01-20|22.50|2",
            "003|群艺馆|0007|惠民活动|fiscal|2025-07-31|-200.00|1",
            "003|群艺馆|0007|惠民活动|other|null|70.00|1");
    assertThat(rows(ledger, "budget.sql", JULY_31.plusDays(1))).hasSize(6);
    assertThat(rows(ledger, "budget.sql", JULY_31.minusDays(1))).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void paymentsAreOfTheirMonthUntilTheDay(DataSource ledger) throws Exception {
    load(
        ledger,
        row("支付", "2025-03-01", "100"),
        row("支付", "2025-03-31", "20"),
        row("退款", "2025-03-30", "5"),
        row("退款", "2025-07-31", "-3"),
        row("支付", "2025-08-01", "9000"),
        row("指标", "2025-01-20", "90000"));

    assertThat(rows(ledger, "payments.sql", JULY_31))
        .containsExactlyInAnyOrder(
            "003|群艺馆|0007|惠民活动|fiscal|3|2025-03-31|115.00|3",
            "003|群艺馆|0007|惠民活动|fiscal|7|2025-07-31|-3.00|1");
    assertThat(rows(ledger, "payments.sql", JULY_31.plusDays(1))).hasSize(3);
    assertThat(rows(ledger, "payments.sql", JULY_31.minusDays(1))).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aPaymentBesideItsYearIsOfTheNearestMonth(DataSource ledger) throws Exception {
    load(
        ledger,
        row("支付", "2025-12-31", "1").replace("2025-", "2024-"),
        row("支付", "2025-01-01", "2"),
        row("支付", "2025-12-31", "4"),
        row("支付", "2025-01-01", "8").replace("2025-", "2026-"));

    assertThat(rows(ledger, "payments.sql", LocalDate.of(2026, 1, 31)))
        .containsExactlyInAnyOrder(
            "003|群艺馆|0007|惠民活动|fiscal|1|2025-01-01|3.00|2",
            "003|群艺馆|0007|惠民活动|fiscal|12|2026-01-01|12.00|2");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void costItemsAreWhatWasPaidForUntilTheDay(DataSource ledger) throws Exception {
    load(
        ledger,
        row("支付", "2025-03-01", "100"),
        row("退款", "2025-07-31", "30"),
        row("支付", "2025-08-01", "9000"),
        row("支付", "2025-03-01", "7").replace("财政资金", "其他资金"),
        row("支付", "2025-03-01", "1").replace("印刷费", "差旅费"),
        row("支付", "2025-03-01", "50").replace("印刷费", ""),
        row("指标", "2025-03-01", "5"));

    assertThat(rows(ledger, "cost-items.sql", JULY_31))
        .containsExactlyInAnyOrder("003|0007|惠民活动|印刷费|77.00", "003|0007|惠民活动|差旅费|1.00");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void lastYearIsTheWholeOfIt(DataSource ledger) throws Exception {
    load(
        ledger,
        row("支付", "2024-01-15", "1").replace("2025,", "2024,"),
        row("支付", "2024-12-31", "100").replace("2025,", "2024,"),
        row("退款", "2024-12-31", "30").replace("2025,", "2024,"),
        row("支付", "2025-01-08", "5").replace("2025,", "2024,"),
        row("指标", "2024-01-15", "9").replace("2025,", "2024,"),
        row("支付", "2025-03-01", "7"));

    assertThat(rows(ledger, "last-year.sql", JULY_31))
        .containsExactlyInAnyOrder("003|1|1.00", "003|12|75.00");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void takesParametersAsTextToo(DataSource ledger) throws Exception {
    load(ledger, row("指标", "2025-07-31", "1"), row("支付", "2025-07-31", "1"));
    load(ledger, row("支付", "2024-03-01", "1").replace("2025,", "2024,"));

    for (String file : FILES) {
      Map<String, Object> asText = Map.of("year", "2025", "day", "2025-07-31", "lastYear", "2024");
      assertThat(LedgerQuery.flat(file).rows(ledger, asText))
          .as(file)
          .hasSize(1)
          .isEqualTo(LedgerQuery.flat(file).rows(ledger, parameters(JULY_31)));
    }
  }

  @ParameterizedTest
  @MethodSource("databases")
  void allQuestionsTogetherTellOfAProject(DataSource ledger) throws Exception {
    load(
        ledger,
        row("指标", "", "100"),
        row("支付", "2025-03-01", "40"),
        row("支付", "2024-03-01", "7").replace("2025,", "2024,"));

    UnitSpending unit =
        TestLedger.units(LedgerQuery.of("flat").rows(ledger, JULY_31, 2025), 2025).get(0);
    Spending project = unit.projects().get(0);
    assertThat(project.total())
        .isEqualTo(new Funds(new BigDecimal("100.00"), new BigDecimal("40.00")));
    assertThat(project.items())
        .containsExactlyInAnyOrder(new CostItem("印刷费", new BigDecimal("40.00")));
    assertThat(unit.lastYear().get(2)).isEqualTo("7.00");
  }

  private static String row(String kind, String day, String amount) {
    return "2025,003,群艺馆,0007,惠民活动,财政资金," + kind + "," + day + "," + amount + ",印刷费\n";
  }

  private static void load(DataSource ledger, String... rows) throws Exception {
    if (rows.length > 1) {
      TestLedger.clear(ledger);
    }
    byte[] csv = (HEADER + String.join("", rows)).getBytes(UTF_8);
    new LedgerImport(ledger)
        .importFile(LedgerTable.LEDGER_ENTRY, () -> new ByteArrayInputStream(csv));
  }

  private static Map<String, Object> parameters(LocalDate day) {
    return Map.of("year", 2025, "day", day, "lastYear", 2024);
  }

  private static String columns(DataSource ledger, String file) throws Exception {
    return String.join(
        " ", LedgerQuery.flat(file).rows(ledger, parameters(JULY_31)).get(0).keySet());
  }

  private static List<String> rows(DataSource ledger, String file, LocalDate day) throws Exception {
    return LedgerQuery.flat(file).rows(ledger, parameters(day)).stream()
        .map(row -> row.values().stream().map(String::valueOf).collect(Collectors.joining("|")))
        .sorted()
        .toList();
  }
}
