package org.dualwatch.spending;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.dualwatch.spending.LedgerGenerator.Size;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A made-up ledger is large enough to measure with, and true enough to believe the measure. */
class LedgerGeneratorTest {

  private static final Size SIZE = new Size(1_000, 10_000, 7);
  private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

  private static JdbcConnectionPool ledger;

  @BeforeAll
  static void fill() throws SQLException {
    ledger = TestLedger.embedded("generated");
    LedgerGenerator.fill(ledger, SIZE);
  }

  @AfterAll
  static void close() {
    ledger.dispose();
  }

  @Test
  void isTheSameInBothDatabases() throws Exception {
    List<UnitSpending> units = TestLedger.units(ledger, YEAR_END, 2025);

    assertThat(onPostgres(SIZE)).isEqualTo(units);
    assertThat(onPostgres(new Size(1_000, 10_000, 8))).isNotEqualTo(units);
  }

  @Test
  void theLedgerApprovesWhatTheProjectsSay() throws Exception {
    List<GeneratedProject> found =
        TestLedger.projects(ledger, YEAR_END, 2025).stream()
            .map(
                project ->
                    new GeneratedProject(
                        project.unitCode(),
                        project.unitName(),
                        project.projectCode(),
                        project.projectName(),
                        project.total().approved()))
            .toList();

    assertThat(found)
        .hasSize(1_000)
        .containsExactlyInAnyOrderElementsOf(LedgerGenerator.projects(SIZE).toList());
  }

  @Test
  void hasWhatLedgersHave() throws Exception {
    List<Spending> found = TestLedger.projects(ledger, YEAR_END, 2025);

    assertThat(found.stream().map(Spending::unitCode).distinct()).hasSize(20);
    assertThat(found).filteredOn(p -> p.projectCode().isEmpty()).hasSize(10);
    assertThat(found).filteredOn(p -> p.total().spent().signum() == 0).hasSize(20);
    assertThat(found).filteredOn(LedgerGeneratorTest::overspent).hasSizeBetween(5, 30);
    assertThat(found)
        .filteredOn(p -> p.of(FundSource.OTHER).approved().signum() > 0)
        .hasSizeBetween(100, 300);
    assertThat(found).allSatisfy(p -> assertThat(p.items()).hasSizeLessThanOrEqualTo(8));
  }

  @Test
  void hasRowsThatDoNotCountOrCountAgainst() throws SQLException {
    assertThat(count("pay_voucher_bill") + count("inc_cert")).isBetween(9_500L, 10_500L);
    assertThat(count("inc_cert")).isBetween(700L, 2_000L);
    assertThat(count("pay_voucher_bill where is_deleted = '1'")).isBetween(50L, 200L);
    assertThat(count("pay_voucher_bill where pay_bus_type_code = '002'")).isBetween(50L, 200L);
    assertThat(count("pay_voucher_bill where xpay_amt < 0")).isBetween(10L, 100L);
    assertThat(count("pay_voucher_bill where xpay_date is null")).isBetween(50L, 200L);
    assertThat(count("pay_voucher_bill where fiscal_year = '2024'")).isBetween(700L, 1_100L);
    assertThat(count("ba_bgt_info where dis_amt > 0")).isBetween(150L, 500L);
    assertThat(count("ba_bgt_info where is_deleted = '1'")).isBetween(5L, 80L);
    for (int month = 1; month <= 12; month++) {
      assertThat(count("pay_voucher_bill where extract(month from xpay_date) = " + month))
          .isGreaterThan(300);
    }
  }

  private static boolean overspent(Spending project) {
    BigDecimal left = project.total().approved().subtract(project.total().spent());
    return left.signum() < 0;
  }

  private static List<UnitSpending> onPostgres(Size size) throws IOException, SQLException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      DataSource postgres = server.getPostgresDatabase();
      LedgerSchema.migrate(postgres);
      LedgerGenerator.fill(postgres, size);
      return TestLedger.units(postgres, YEAR_END, 2025);
    }
  }

  private static long count(String from) throws SQLException {
    try (Connection connection = ledger.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select count(*) from " + from)) {
      found.next();
      return found.getLong(1);
    }
  }
}
