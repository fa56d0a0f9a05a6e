package org.dualwatch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.document.XlsxFile.number;
import static org.dualwatch.document.XlsxFile.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dualwatch.document.XlsxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ledger import} as people call it. */
final class LedgerCommandTest {

  private static final String CSV =
      "年度,单位编码,项目名称,资金来源,类型,日期,金额\n2025,003,活动,财政资金,支付,2025-03-01,1234.5\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aLedgerIsTheSameFromCsvAndFromAWorkbook() throws Exception {
    assertThat(
            load(
                file("台账.csv", CSV.getBytes(UTF_8)),
                file("ledger.csv", CSV.getBytes(Charset.forName("GB18030"))),
                file("台账.xlsx", workbook())))
        .isZero();

    assertThat(out.toString(UTF_8)).isEqualTo("台账.csv：1 行\nledger.csv：1 行\n台账.xlsx：1 行\n");
    assertThat(select("select unit_code, \"day\", amount from ledger_entry"))
        .containsExactly("003|2025-03-01|1234.50");
  }

  @Test
  void tablesOfTheInterfaceLibraryAreLoadedFromWorkbooks() throws Exception {
    XlsxFile workbook =
        XlsxFile.ofRows(
                "<row r=\"1\">"
                    + texts(
                        1,
                        "bgt_id,fiscal_year,agency_code,pro_code,pro_name,fund_type_code,is_deleted,"
                            + "amount,doc_date")
                    + "</row><row r=\"2\">"
                    + texts(2, "b1,2025,003,120000250363207000001,活动,11,2")
                    + number("H2", 0, "480000")
                    + number("I2", 1, "45677")
                    + "</row>")
            .withFormats("yyyy/m/d");

    assertThat(load(file("BA_BGT_INFO.xlsx", workbook.bytes()))).isZero();
    assertThat(select("select agency_code, pro_code, amount, doc_date from ba_bgt_info"))
        .containsExactly("003|120000250363207000001|480000.00|2025-01-20");
  }

  @Test
  void aCodeThatIsANumberInTheSheetIsNamedAndNothingIsLoaded() throws Exception {
    XlsxFile workbook =
        XlsxFile.ofRows(
            "<row r=\"1\">"
                + texts(1, "年度,单位编码,项目名称,资金来源,类型,日期,金额,项目编码")
                + "</row><row r=\"2\">"
                + texts(2, "2025,003,活动,财政资金,支付,2025-03-01,9")
                + number("H2", 0, "120000250363207000001")
                + "</row>");

    assertThat(load(file("台账.xlsx", workbook.bytes()))).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .contains("台账.xlsx：第2行“项目编码”列为“120000250363207000000”")
        .contains("代码")
        .contains("整个文件未导入");
    assertThat(select("select entry_id from ledger_entry")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"台账.docx", "inc_cert", "inc_cert.csv.txt", "other.csv"})
  void anExportIsKnownByItsName(String name) throws Exception {
    assertThat(load(file(name, CSV.getBytes(UTF_8)))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("文件名应为");
  }

  private static byte[] workbook() {
    return XlsxFile.ofRows(
            "<row r=\"1\">"
                + texts(1, "年度,单位编码,项目名称,资金来源,类型,日期,金额")
                + "</row><row r=\"2\">"
                + number("A2", 0, "2025")
                + texts(2, ",003,活动,财政资金,支付")
                + number("F2", 1, "45717")
                + number("G2", 2, "1234.5")
                + "</row>")
        .withFormats("yyyy/m/d", "#,##0.00")
        .bytes();
  }

  /** Cells from column A, but for empty ones. */
  private static String texts(int row, String values) {
    StringBuilder cells = new StringBuilder();
    char column = 'A';
    for (String value : List.of(values.split(",", -1))) {
      cells.append(value.isEmpty() ? "" : text("" + column + row, value));
      column++;
    }
    return cells.toString();
  }

  private int load(Path... exports) {
    List<String> arguments = new ArrayList<>(List.of("ledger", "import", "--home", home()));
    for (Path export : exports) {
      arguments.add(export.toString());
    }
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, true, UTF_8));
    return Cli.run(console, arguments.toArray(String[]::new));
  }

  private List<String> select(String sql) throws Exception {
    String url = "jdbc:h2:file:" + home() + "/data/ledger;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
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

  private String home() {
    return folder.toString();
  }

  private Path file(String name, byte[] content) throws Exception {
    return Files.write(folder.resolve(name), content);
  }
}
