package org.dualwatch.spending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger that an office keeps itself, loaded. */
class FlatLedgerTest {

  private static final String HEADER = "编号,年度,单位编码,单位名称,项目编码,项目名称,资金来源,类型,日期,金额,用途";
  private static final String ROW = "7,2025,003,群艺馆,0007,惠民活动,财政资金,支付,2025-03-01,1200.50,印刷费";
  private static final String UNNUMBERED = HEADER.substring(3);
  private static final String BARE = ROW.substring(2);

  private static JdbcConnectionPool ledger;

  @BeforeAll
  static void openLedger() {
    ledger = TestLedger.embedded("flat");
  }

  @AfterAll
  static void closeLedger() {
    ledger.dispose();
  }

  @BeforeEach
  void emptyLedger() throws SQLException {
    TestLedger.clear(ledger);
  }

  @Test
  void loadsARow() throws Exception {
    assertThat(load(HEADER, ROW)).isEqualTo(1);

    assertThat(select("*"))
        .containsExactly("7|2025|003|群艺馆|0007|惠民活动|fiscal|payment|2025-03-01|1200.50|印刷费");
  }

  @Test
  void loadsColumnsInAnyOrderUnderChineseOrEnglishHeadings() throws Exception {
    load(
        "Amount,KIND,fund_source,unit_code,fiscal_year,day,project_name,备 注",
        "1200.50,payment,fiscal,003,2025,2025-03-01,惠民活动,无");
    load("金额（元）,类型,资金来源,单位代码,预算年度,日期,项目名称", "9,退款,其他资金,003,2025,2025-03-02,惠民活动");

    assertThat(select("unit_code, fiscal_year, fund_source, kind, amount, project_name"))
        .containsExactlyInAnyOrder(
            "003|2025|fiscal|payment|1200.50|惠民活动", "003|2025|other|refund|9.00|惠民活动");
  }

  @ParameterizedTest
  @CsvSource({
    "指标, budget",
    "调整, adjustment",
    "支付, payment",
    "退款, refund",
    "Refund, refund",
  })
  void knowsTheKindsOfRows(String written, String stored) throws Exception {
    load(HEADER, ROW.replace("支付", written));

    assertThat(select("kind")).containsExactly(stored);
  }

  @ParameterizedTest
  @CsvSource({"财政资金, fiscal", "财政拨款, fiscal", "其他资金, other", "单位资金, other", "OTHER, other"})
  void knowsTheSourcesOfMoney(String written, String stored) throws Exception {
    load(HEADER, ROW.replace("财政资金", written));

    assertThat(select("fund_source")).containsExactly(stored);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | 120000.00",
        "0.123456 | 1234.56",
        "-0.000001 | -0.01",
        "1.20000000 | 12000.00",
        "\"1,234.5\" | 12345000.00",
        "999999999999.999999 | 9999999999999999.99"
      })
  void multipliesAmountsInTenThousandsExactly(String written, String stored) throws Exception {
    load(HEADER.replace("金额", "金额（万元）"), ROW.replace("1200.50", written));

    assertThat(select("amount")).containsExactly(stored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1234567", "1000000000000", "12万", "1.2E1"})
  void refusesTenThousandsThatAreNoWholeCentsOrTooMany(String written) throws Exception {
    LedgerFileException problem =
        refused(HEADER.replace("金额", "金额（万元）"), ROW.replace("1200.50", written));

    assertThat(problem.column()).isEqualTo("金额（万元）");
    assertThat(problem.found()).isEqualTo(written);
    assertThat(problem.expected()).startsWith("金额，单位万元，最多六位小数");
  }

  @Test
  void refusesAmountsInTwoUnits() throws Exception {
    assertThat(refused(HEADER + ",金额（万元）", ROW + ",1").found()).isEqualTo("重复的列名");
  }

  @Test
  void numbersAreOfTheirYear() throws Exception {
    load(HEADER, ROW);
    load(HEADER, ROW.replace("2025", "2024"));
    load(HEADER, ROW.replace("1200.50", "9"));

    assertThat(select("fiscal_year, amount")).containsExactly("2024|1200.50", "2025|9.00");
  }

  @Test
  void refusesTheSameNumberTwice() throws Exception {
    LedgerFileException problem = refused(HEADER, ROW, ROW.replace("1200.50", "9"));

    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.column()).isEqualTo("编号");
    assertThat(problem.found()).isEqualTo("7");
  }

  @Test
  void rowsWithoutNumberAreNamedByWhatTheySay() throws Exception {
    load(UNNUMBERED, BARE, BARE.replace("印刷费", "差旅费"), BARE);
    List<String> ids = select("entry_id, item");
    load(UNNUMBERED, BARE.replace("印刷费", "差旅费"), BARE, BARE);
    load("金额（万元）," + UNNUMBERED.replace(",金额", ""), "0.12005," + BARE.replace(",1200.50", ""));

    assertThat(ids).hasSize(3);
    assertThat(select("entry_id, item")).isEqualTo(ids);
  }

  @Test
  void aRowThatSaysSomethingElseIsAnotherRow() throws Exception {
    load(UNNUMBERED, BARE);
    for (String changed :
        List.of(
            BARE.replace("003", "03"),
            BARE.replace("群艺馆", ""),
            BARE.replace("支付", "退款"),
            BARE.replace("2025-03-01", "2025-03-02"),
            BARE.replace("1200.50", "1200.51"),
            BARE.replace("印刷费", ""))) {
      load(UNNUMBERED, changed);
    }

    assertThat(select("entry_id")).hasSize(7);
  }

  @Test
  void aBudgetNeedsNoDayButAPaymentDoes() throws Exception {
    String undated = ROW.replace("2025-03-01", "");
    load(HEADER, undated.replace("支付", "指标"), undated.replace("支付", "调整").replace("7,", "8,"));
    assertThat(select("\"day\"")).containsExactly("null", "null");

    for (String kind : List.of("支付", "退款")) {
      LedgerFileException problem = refused(HEADER, undated.replace("支付", kind));
      assertThat(problem.column()).isEqualTo("日期");
      assertThat(problem.line()).isEqualTo(2);
    }
  }

  @Test
  void aProjectNeedsItsCodeOrItsName() throws Exception {
    load(HEADER, ROW.replace("0007", ""), ROW.replace("惠民活动", "").replace("7,2", "8,2"));
    assertThat(select("project_code, project_name")).containsExactly("null|惠民活动", "0007|null");

    assertThat(refused(HEADER, ROW.replace("0007", "").replace("惠民活动", " ")).expected())
        .isEqualTo("项目编码、项目名称至少填写一项");
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 25, 年度",
    "003, 3.1E+9, 单位编码",
    "财政资金, 财政, 资金来源",
    "支付, 付款, 类型",
    "2025-03-01, 3月1日, 日期",
    "1200.50, 一千, 金额"
  })
  void namesWhatDoesNotFit(String right, String wrong, String column) throws Exception {
    LedgerFileException problem = refused(HEADER, ROW.replaceFirst(right, wrong));

    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo(column);
    assertThat(problem.found()).isEqualTo(wrong);
    assertThat(problem.expected()).isNotEmpty();
    assertThat(select("entry_id")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"年度", "单位编码", "资金来源", "类型", "金额"})
  void refusesAFileWithoutAColumnThatSumsNeed(String column) throws Exception {
    LedgerFileException problem = refused(HEADER.replaceFirst(column, "备注"), ROW);

    assertThat(problem.line()).isEqualTo(1);
    assertThat(problem.column()).isEqualTo(column);
    assertThat(problem.expected()).isEqualTo("必须有这一列");
  }

  @Test
  void refusesAColumnThatItDoesNotKnow() throws Exception {
    LedgerFileException problem = refused(HEADER.replace("用途", "用于"), ROW);

    assertThat(problem.found()).isEqualTo("用于");
    assertThat(problem.expected()).contains("单位编码").contains("用途");
  }

  private static int load(String... lines) throws Exception {
    byte[] csv = String.join("\n", lines).getBytes(UTF_8);
    return new LedgerImport(ledger)
        .importFile(LedgerTable.LEDGER_ENTRY, () -> new ByteArrayInputStream(csv));
  }

  private static LedgerFileException refused(String... lines) {
    LedgerFileException problem =
        catchThrowableOfType(LedgerFileException.class, () -> load(lines));
    assertThat(problem).isNotNull();
    return problem;
  }

  private static List<String> select(String columns) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = ledger.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select " + columns + " from ledger_entry order by 1")) {
      int width = found.getMetaData().getColumnCount();
      while (found.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          values.add(found.getString(i));
        }
        rows.add(String.join("|", values));
      }
    }
    return rows;
  }
}
