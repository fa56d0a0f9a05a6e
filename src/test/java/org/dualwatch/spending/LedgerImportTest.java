package org.dualwatch.spending;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerImportTest {

  private static final String HEADER =
      "pay_cert_id,fiscal_year,agency_code,pro_code,pro_name,fund_type_code,use_des,xpay_amt,"
          + "xpay_date,is_deleted";
  private static final String ROW = "p1,2025,003,0007,活动,11,印刷费,1200.50,2025-03-01,2";

  private static JdbcConnectionPool ledger;

  @BeforeAll
  static void openLedger() {
    ledger = TestLedger.embedded("imports");
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
  void loadsRowsByTheNamesOfTheColumns() throws Exception {
    int rows =
        load(
            "xpay_amt,"
                + HEADER.replace(",xpay_amt", "")
                + "\n"
                + "1,p1,2025,003,0007,活动,11,印刷费,2025-03-01,2\n");

    assertThat(rows).isEqualTo(1);
    assertThat(select("pay_cert_id", "agency_code", "pro_code", "use_des", "xpay_amt", "xpay_date"))
        .containsExactly("p1|003|0007|印刷费|1.00|2025-03-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void loadsWithOrWithoutAByteOrderMark(String mark) throws Exception {
    load(mark + "\"PAY_CERT_ID\"" + HEADER.substring(11).toUpperCase(Locale.ROOT) + "\r\n" + ROW);

    assertThat(select("xpay_amt")).containsExactly("1200.50");
  }

  @Test
  void loadingAFileAgainChangesNothing() throws Exception {
    load(HEADER + "\n" + ROW);
    load(HEADER + "\n" + ROW);

    assertThat(select("pay_cert_id")).containsExactly("p1");
  }

  @Test
  void aRowReplacesTheOneOfTheSameKey() throws Exception {
    load(HEADER + "\n" + ROW + "\n" + ROW.replace("p1", "p2"));
    load(HEADER + "\n" + ROW.replace("1200.50", "9"));

    assertThat(select("pay_cert_id", "xpay_amt")).containsExactly("p1|9.00", "p2|1200.50");
  }

  @Test
  void loadsRowsOfOtherKindsOfFiles() throws Exception {
    LedgerImport importer = new LedgerImport(ledger);
    List<String> header = List.of(HEADER.split(","));

    assertThat(
            importer.importRows(
                LedgerTable.PAY_VOUCHER_BILL, List.of(header, List.of(ROW.split(",")))))
        .isEqualTo(1);
    assertThat(select("xpay_amt")).containsExactly("1200.50");
    LedgerFileException problem =
        catchThrowableOfType(
            LedgerFileException.class,
            () -> importer.importRows(LedgerTable.PAY_VOUCHER_BILL, List.of(header, List.of("p"))));
    assertThat(problem.line()).isEqualTo(2);
  }

  @Test
  void loadsMoreRowsThanOneBatch() throws Exception {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < 2001; i++) {
      csv.append('\n').append(ROW.replace("p1", "p" + i));
    }

    assertThat(load(csv.toString())).isEqualTo(2001);
    assertThat(select("pay_cert_id")).hasSize(2001);
  }

  @Test
  void passesOverColumnsOfTheInterfaceLibraryThatAreNotKept() throws Exception {
    load(HEADER + ",payee_acct_no\n" + ROW + ",6222000000000000");

    assertThat(select("pay_cert_id")).containsExactly("p1");
  }

  @Test
  void aPaymentThatWasNotMadeYetHasNeitherAmountNorDay() throws Exception {
    load(HEADER + "\np1,2025,003,0007,活动,11,印刷费,,,2");

    assertThat(select("xpay_amt", "xpay_date")).containsExactly("null|null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1200.50 | 1200.50",
        "-5 | -5.00",
        "\"1,234,567.8\" | 1234567.80",
        "7.1000 | 7.10",
        "9999999999999999.99 | 9999999999999999.99"
      })
  void readsAmounts(String written, String stored) throws Exception {
    load(HEADER + "\n" + ROW.replace("1200.50", written));

    assertThat(select("xpay_amt")).containsExactly(stored);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.234", "1.2E+05", "12万", "1 200", "\"1,23\"", "--5", "10000000000000000", "+5"})
  void refusesAmountsThatItWouldHaveToGuess(String written) throws Exception {
    LedgerFileException problem = refused(HEADER + "\n" + ROW.replace("1200.50", written));

    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo("xpay_amt");
    assertThat(problem.found()).isEqualTo(written.replace("\"", ""));
    assertThat(problem.expected()).startsWith("金额，单位元");
    assertThat(problem).hasMessageContaining("第2行“xpay_amt”列").hasMessageContaining("整个文件未导入");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-03-01",
        "2025/3/1",
        "20250301",
        "2025.3.1",
        "2025年3月1日",
        "2025-03-01 23:59:59",
        "2025-03-01T08:00:00.0"
      })
  void readsDays(String written) throws Exception {
    load(HEADER + "\n" + ROW.replace("2025-03-01", written));

    assertThat(select("xpay_date")).containsExactly("2025-03-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2025-02-29", "2025-13-01", "01/03/2025", "2025301", "45717", "3月1日", "2025-3/1"})
  void refusesDaysThatItWouldHaveToGuess(String written) throws Exception {
    assertThat(refused(HEADER + "\n" + ROW.replace("2025-03-01", written)).column())
        .isEqualTo("xpay_date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.20E+20", "120000250363207000000", "120000250363207000"})
  void refusesACodeThatASpreadsheetHasTurnedIntoANumber(String number) throws Exception {
    assertThat(refused(HEADER + "\n" + ROW.replace("0007", number)).column()).isEqualTo("pro_code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"120000250363207000001", "12000025036320700", "012000025036320700000"})
  void loadsALongCode(String code) throws Exception {
    load(HEADER + "\n" + ROW.replace("0007", code));

    assertThat(select("pro_code")).containsExactly(code);
  }

  @Test
  void passesOverRowsThatWereCleared() throws Exception {
    load(HEADER + "\n,,,,, ,,,,\n" + ROW + "\n,,,,,,,,,\n");

    assertThat(select("pay_cert_id")).containsExactly("p1");
  }

  @ParameterizedTest
  @CsvSource({"pay_cert_id,p1", "fiscal_year,2025", "agency_code,003"})
  void refusesARowWithoutWhatEveryRowNeeds(String column, String value) throws Exception {
    LedgerFileException problem = refused(HEADER + "\n" + ROW.replaceFirst(value, " "));

    assertThat(problem.column()).isEqualTo(column);
    assertThat(problem.expected()).endsWith("不能为空");
  }

  @Test
  void refusesATextLongerThanItsColumnButNotAsLong() throws Exception {
    load(HEADER + "\n" + ROW.replace("印刷费", "费".repeat(300)));
    LedgerFileException problem = refused(HEADER + "\n" + ROW.replace("印刷费", "费".repeat(301)));

    assertThat(problem.column()).isEqualTo("use_des");
    assertThat(problem.found()).hasSize(61);
  }

  @Test
  void refusesAColumnThatNoTableHas() throws Exception {
    LedgerFileException problem = refused(HEADER + ",xpay_amount\n" + ROW + ",1");

    assertThat(problem.line()).isEqualTo(1);
    assertThat(problem.found()).isEqualTo("xpay_amount");
    assertThat(problem.expected()).contains("pay_voucher_bill").contains("xpay_amt");
  }

  @Test
  void refusesAFileWithoutAColumnThatSumsNeed() throws Exception {
    LedgerFileException problem =
        refused(HEADER.replace(",is_deleted", "") + "\n" + ROW.substring(0, ROW.length() - 2));

    assertThat(problem.column()).isEqualTo("is_deleted");
    assertThat(problem.expected()).isEqualTo("必须有这一列");
  }

  @Test
  void refusesTheSameColumnTwice() throws Exception {
    assertThat(refused(HEADER + ",XPAY_AMT\n" + ROW + ",1").column()).isEqualTo("xpay_amt");
  }

  @Test
  void refusesTheSameKeyTwice() throws Exception {
    LedgerFileException problem = refused(HEADER + "\n" + ROW + "\n\n" + ROW);

    assertThat(problem.line()).isEqualTo(4);
    assertThat(problem.column()).isEqualTo("pay_cert_id");
  }

  @ParameterizedTest
  @ValueSource(strings = {",x", ""})
  void refusesARowOfAnotherLength(String end) throws Exception {
    String row = end.isEmpty() ? ROW.substring(0, ROW.lastIndexOf(',')) : ROW + end;

    assertThat(refused(HEADER + "\n" + row).line()).isEqualTo(2);
  }

  @Test
  void loadsNothingOfAFileWithOneWrongRow() throws Exception {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 0; i < 1500; i++) {
      csv.append('\n').append(ROW.replace("p1", "p" + i));
    }
    refused(csv.append('\n').append(ROW.replace("1200.50", "?")).toString());

    assertThat(select("pay_cert_id")).isEmpty();
  }

  @Test
  void loadsAnExportOfWindows() throws Exception {
    load((HEADER + "\n" + ROW).getBytes(Charset.forName("GB18030")));

    assertThat(select("use_des")).containsExactly("印刷费");
  }

  @Test
  void refusesAFileOfAnotherEncoding() throws Exception {
    byte[] utf16 = (HEADER + "\n" + ROW).getBytes(UTF_16);

    assertThat(refused(utf16)).hasMessageContaining("UTF-8 或 GB18030");
  }

  @Test
  void refusesAnEmptyFileAndAnOpenQuote() throws Exception {
    assertThat(refused("").expected()).isEqualTo("第一行为列名的表格");
    assertThat(refused(HEADER + "\n\"" + ROW)).hasMessageContaining("CSV");
  }

  @ParameterizedTest
  @EnumSource(LedgerTable.class)
  void knowsExactlyTheColumnsOfTheTables(LedgerTable table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Connection connection = ledger.getConnection();
        ResultSet found = connection.getMetaData().getColumns(null, null, table.id(), null)) {
      while (found.next()) {
        String type = found.getString("TYPE_NAME");
        String width = type.startsWith("CHARACTER") ? " " + found.getInt("COLUMN_SIZE") : "";
        columns.add(found.getString("COLUMN_NAME") + width);
      }
    }

    assertThat(LedgerColumns.of(table))
        .extracting(
            column ->
                switch (column.kind()) {
                  case TEXT, CODE, YEAR, FUND_SOURCE, ENTRY -> column.name() + " " + column.width();
                  case AMOUNT, TEN_THOUSANDS, DATE, TIME -> column.name();
                })
        .containsExactlyInAnyOrderElementsOf(columns);
  }

  @Test
  void tellsTheTableByTheNameOfTheFile() {
    assertThat(LedgerTable.ofFile("INC_CERT.csv")).contains(LedgerTable.INC_CERT);
    assertThat(LedgerTable.ofFile("ba_bgt_info")).contains(LedgerTable.BA_BGT_INFO);
    assertThat(LedgerTable.ofFile("台账.xlsx")).contains(LedgerTable.LEDGER_ENTRY);
    assertThat(LedgerTable.ofFile("Ledger.csv")).contains(LedgerTable.LEDGER_ENTRY);
    assertThat(LedgerTable.ofFile("inc_cert2.csv")).isEmpty();
    assertThat(LedgerTable.ofFile("台账2.xlsx")).isEmpty();
    assertThat(LedgerTable.ofFile("")).isEmpty();
  }

  private int load(String csv) throws Exception {
    return load(csv.getBytes(UTF_8));
  }

  private int load(byte[] csv) throws Exception {
    return new LedgerImport(ledger)
        .importFile(LedgerTable.PAY_VOUCHER_BILL, () -> new ByteArrayInputStream(csv));
  }

  private LedgerFileException refused(String csv) throws Exception {
    return refused(csv.getBytes(UTF_8));
  }

  private LedgerFileException refused(byte[] csv) {
    LedgerFileException problem = catchThrowableOfType(LedgerFileException.class, () -> load(csv));
    assertThat(problem).isNotNull();
    return problem;
  }

  private List<String> select(String... columns) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = ledger.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select " + String.join(", ", columns) + " from pay_voucher_bill order by 1")) {
      while (found.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns.length; i++) {
          values.add(found.getString(i));
        }
        rows.add(String.join("|", values));
      }
    }
    return rows;
  }
}
