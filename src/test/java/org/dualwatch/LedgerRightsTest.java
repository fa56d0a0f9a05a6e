package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.dualwatch.spending.LedgerSchema;
import org.dualwatch.spending.TestLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger is read, never written: by whom is looked at when the program starts. */
final class LedgerRightsTest {

  private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);
  private static final String MAY_WRITE = "may write";

  private static EmbeddedPostgres server;

  private final Listening log = Listening.to(LedgerAccess.class);

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws Exception {
    server = EmbeddedPostgres.start();
    LedgerSchema.migrate(server.getPostgresDatabase());
    TestLedger.loadSample(server.getPostgresDatabase());
    run(
        "create role reader login",
        "create role writer login",
        "create role clerks",
        "grant clerks to writer",
        "create role stranger login");
    run(
        "grant select on all tables in schema public to reader, writer",
        "grant delete on inc_cert to clerks",
        "grant select on ba_bgt_info, inc_cert to stranger");
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @AfterEach
  void listenNoMore() {
    log.close();
  }

  @Test
  void aUserWhoMayOnlyReadIsAllThatARunNeeds() throws Exception {
    try (AnOffice office = office("reader")) {
      assertThat(office.pipeline().monitor(JULY_31).snapshot().payments()).isPositive();
    }
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void anOwnerIsToldThatLessIsBetter() throws Exception {
    office("postgres").close();

    assertThat(log.lines()).singleElement().asString().contains(MAY_WRITE, "public.ba_bgt_info");
  }

  @Test
  void whatARoleLendsTheUserCounts() throws Exception {
    office("writer").close();

    assertThat(log.lines()).singleElement().asString().contains(MAY_WRITE, "1 张表", "inc_cert");
  }

  @Test
  void aUserWhoMayNotReadEveryTableCannotStart() {
    assertThatThrownBy(() -> office("stranger"))
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining("ledger.questions")
        .hasMessageContaining("pay_voucher_bill");
  }

  @Test
  void questionsThatTheLedgerDoesNotUnderstandCannotStart() throws Exception {
    Path own = OwnQuestions.in(folder);
    OwnQuestions.change(own, "payments.sql", "xpay_amt", "paid_amt");

    assertThatThrownBy(() -> office("reader", "ledger.questions", "questions"))
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining("ledger.questions")
        .hasMessageContaining("paid_amt");
  }

  @Test
  void evenTheOwnersConnectionRefusesToWrite() throws Exception {
    Settings settings = settings("postgres");
    try (HikariDataSource ledger = Databases.ledger(settings);
        Connection connection = ledger.getConnection();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("delete from ba_bgt_info"))
          .isInstanceOfSatisfying(
              SQLException.class,
              refused -> assertThat(refused.getSQLState()).as("read only").isEqualTo("25006"));
    }
  }

  private AnOffice office(String user, String... more) throws Exception {
    return AnOffice.in(folder, all(user, more));
  }

  private Settings settings(String user) throws Exception {
    return AnOffice.settings(new Home(folder), all(user));
  }

  private static String[] all(String user, String... more) {
    String[] all = new String[more.length + 4];
    all[0] = "ledger.url";
    all[1] = server.getJdbcUrl(user, "postgres");
    all[2] = "ledger.user";
    all[3] = user;
    System.arraycopy(more, 0, all, 4, more.length);
    return all;
  }

  private static void run(String... statements) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
