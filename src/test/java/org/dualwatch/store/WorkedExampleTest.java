package org.dualwatch.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dualwatch.AnOffice;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.json.JsonView;
import org.dualwatch.monitoring.AcceptedTable;
import org.dualwatch.monitoring.Achievement;
import org.dualwatch.monitoring.Attainment;
import org.dualwatch.monitoring.Execution;
import org.dualwatch.monitoring.Forecast;
import org.dualwatch.monitoring.IndicatorProgress;
import org.dualwatch.monitoring.Light;
import org.dualwatch.monitoring.Monitor;
import org.dualwatch.monitoring.Pace;
import org.dualwatch.monitoring.Progress;
import org.dualwatch.monitoring.ProjectMap;
import org.dualwatch.monitoring.ReportedForm;
import org.dualwatch.monitoring.RunDay;
import org.dualwatch.monitoring.Thresholds;
import org.dualwatch.monitoring.UnitInput;
import org.dualwatch.monitoring.UnitOutcome;
import org.dualwatch.spending.TestLedger;
import org.dualwatch.spending.UnitSpending;
import org.dualwatch.target.TargetReader;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.ValueGrammar;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The ten projects of the sample on 31 July, each number reckoned here by hand from the rows of the
 * exports and set beside what the program says. The same reckoning is the page that people read.
 */
final class WorkedExampleTest {

  private static final Path PAGE = Path.of(".github", "worked-example.md");
  private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);
  private static final BigDecimal TIME = new BigDecimal("58.33");

  private static UnitOutcome outcome;
  private static List<Row> approvals;
  private static List<Row> payments;

  /** One row of an export that counts: its number, project, day and amount in 元. */
  private record Row(String id, String project, LocalDate day, BigDecimal yuan) {
    String shown() {
      return wan(yuan) + "（" + id + "）";
    }
  }

  @BeforeAll
  static void monitor() throws Exception {
    approvals = new ArrayList<>();
    for (NamedCsvRecord row : export("ba_bgt_info")) {
      if (row.getField("is_deleted").equals("2")) {
        add(
            approvals,
            row,
            "bgt_id",
            "doc_date",
            amount(row, "amount").subtract(amount(row, "dis_amt")));
      }
    }
    payments = new ArrayList<>();
    for (NamedCsvRecord row : export("pay_voucher_bill")) {
      if (row.getField("is_deleted").equals("2")) {
        boolean refund = row.getField("pay_bus_type_code").equals("002");
        BigDecimal paid = amount(row, "xpay_amt");
        add(payments, row, "pay_cert_id", "xpay_date", refund ? paid.negate() : paid);
      }
    }
    for (NamedCsvRecord row : export("inc_cert")) {
      add(payments, row, "pay_cert_id", "xpay_date", amount(row, "xpay_amt"));
    }
    outcome =
        new Monitor(Thresholds.standard(), ProjectMap.EMPTY, "")
            .unit(new RunDay(JULY_31, 2025, true), input());
    assertThat(outcome.progress()).hasSize(10);
  }

  @Test
  void whatMayBeSpentIsTheSumOfItsLines() {
    for (Progress project : outcome.progress()) {
      assertThat(known(project).spending().total().approved())
          .as(project.table().project())
          .isEqualByComparingTo(sum(rows(approvals, project)));
    }
  }

  @Test
  void whatWasSpentIsTheSumOfItsPayments() {
    for (Progress project : outcome.progress()) {
      assertThat(known(project).spending().total().spent())
          .as(project.table().project())
          .isEqualByComparingTo(sum(rows(payments, project)));
    }
  }

  @Test
  void theRateIsTheOneOfTheOther() {
    for (Progress project : outcome.progress()) {
      BigDecimal rate = percent(sum(rows(payments, project)), sum(rows(approvals, project)));
      assertThat(known(project).rate()).as(project.table().project()).isEqualByComparingTo(rate);
      assertThat(known(project).pointsBehind()).isEqualByComparingTo(TIME.subtract(rate));
    }
  }

  @Test
  void theForecastGoesOnAtThePaceSoFarAndAtThatOfTheLastMonths() {
    for (Progress project : outcome.progress()) {
      Forecast.Band band = (Forecast.Band) project.forecast();
      assertThat(band.linear()).as(project.table().project()).isEqualByComparingTo(linear(project));
      assertThat(band.low()).isEqualByComparingTo(linear(project).min(recent(project)));
      assertThat(band.high()).isEqualByComparingTo(linear(project).max(recent(project)));
    }
  }

  @Test
  void thePageSaysTheSame() throws IOException {
    String page = page();
    if (System.getProperty("golden", "").equals("write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }

  private static UnitInput input() throws Exception {
    JdbcConnectionPool ledger = TestLedger.embedded("worked-example");
    TestLedger.loadSample(ledger);
    UnitSpending spending = TestLedger.units(ledger, JULY_31, 2025).get(0);
    ledger.dispose();
    List<AcceptedTable> tables =
        read(AnOffice.sample()).tables().stream()
            .map(
                table ->
                    RecordedTable.of(
                        "回执一", JULY_31, AnOffice.UNIT, "天津市群众艺术馆", JsonView.table(table)))
            .toList();
    List<ReportedForm> forms =
        read(AnOffice.sampleForms()).monitoringForms().stream()
            .map(form -> new ReportedForm("回执二", JULY_31, form))
            .toList();
    return new UnitInput(AnOffice.UNIT, "天津市群众艺术馆", tables, spending, forms);
  }

  private static TargetTables read(byte[] file) {
    try (DocumentReader documents = new DocumentReader()) {
      return new TargetReader(new ValueGrammar())
          .read(documents.read(file, "样例.docx"), OptionalInt.empty());
    }
  }

  private static List<NamedCsvRecord> export(String table) throws IOException {
    String name = "/org/dualwatch/sample/ledger/" + table + ".csv";
    try (InputStream in = WorkedExampleTest.class.getResourceAsStream(name);
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return rows.stream().toList();
    }
  }

  private static void add(
      List<Row> to, NamedCsvRecord row, String id, String day, BigDecimal yuan) {
    String date = row.getField(day);
    if (!date.isEmpty() && !LocalDate.parse(date).isAfter(JULY_31)) {
      to.add(new Row(row.getField(id), row.getField("pro_name"), LocalDate.parse(date), yuan));
    }
  }

  private static BigDecimal amount(NamedCsvRecord row, String column) {
    String text = row.getField(column);
    return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
  }

  private static Execution.Known known(Progress project) {
    return (Execution.Known) project.execution();
  }

  /** The exports write some names with other quotes and brackets than the tables. */
  private static List<Row> rows(List<Row> of, Progress project) {
    String name = letters(project.table().project());
    return of.stream().filter(row -> letters(row.project()).equals(name)).toList();
  }

  private static String letters(String name) {
    return name.replaceAll("[^\\p{IsHan}0-9]", "");
  }

  private static BigDecimal sum(List<Row> rows) {
    return rows.stream().map(Row::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
  }

  private static BigDecimal linear(Progress project) {
    return hundreds(
        sum(rows(payments, project)).multiply(BigDecimal.valueOf(12)), BigDecimal.valueOf(7));
  }

  /** May, June and July go on for five months more. */
  private static BigDecimal recent(Progress project) {
    BigDecimal ofThree = sum(ofThree(project));
    BigDecimal more = hundreds(ofThree.multiply(BigDecimal.valueOf(5)), BigDecimal.valueOf(3));
    return sum(rows(payments, project)).add(more);
  }

  private static List<Row> ofThree(Progress project) {
    return rows(payments, project).stream().filter(row -> row.day().getMonthValue() >= 5).toList();
  }

  private static BigDecimal hundreds(BigDecimal amount, BigDecimal by) {
    return amount.divide(by, -2, RoundingMode.HALF_UP).setScale(2, RoundingMode.UNNECESSARY);
  }

  private static String wan(BigDecimal yuan) {
    BigDecimal wan = yuan.movePointLeft(4).stripTrailingZeros();
    return (wan.scale() < 2 ? wan.setScale(2, RoundingMode.UNNECESSARY) : wan).toPlainString();
  }

  private static String page() {
    return """
        # 算给您看：十个项目，2025年7月31日

        本页把样例台账（`src/main/resources/org/dualwatch/sample/ledger`）的每一笔指标和支付列出来，一步一步算出监控报告里的数，任何人都可以用计算器复核。
        测试 `WorkedExampleTest` 用另一套算法从同样的几张表算一遍，与程序的结果和本页逐字比较。单位：万元；括号里是指标编号或支付凭证编号。

        序时进度：7个月÷12个月＝58.33%。

        已删除的行（is_deleted＝1）、8月以后的指标和支付、没有实际支付日期的凭证不计；退款（002或负数）减去。

        """
        + outcome.progress().stream()
            .map(WorkedExampleTest::section)
            .collect(Collectors.joining("\n"));
  }

  private static String section(Progress project) {
    Execution.Known known = known(project);
    BigDecimal approved = sum(rows(approvals, project));
    BigDecimal spent = sum(rows(payments, project));
    List<String> lines = new ArrayList<>();
    lines.add("## " + project.table().number() + ". " + project.table().project());
    lines.add("");
    lines.add("- 批复：" + adding(rows(approvals, project)) + "＝" + wan(approved));
    lines.add("- 已支付：" + adding(rows(payments, project)) + "＝" + wan(spent));
    lines.add(
        String.format("- 执行率：%s÷%s＝%s%%", wan(spent), wan(approved), known.rate().toPlainString()));
    lines.add(
        String.format(
            "- 比序时进度：58.33－%s＝%s 个百分点",
            known.rate().toPlainString(), known.pointsBehind().toPlainString()));
    lines.add(String.format("- 全年预计（按今年以来的进度）：%s×12÷7＝%s", wan(spent), wan(linear(project))));
    lines.add(
        String.format(
            "- 全年预计（按最近三个月）：%s＋%s÷3×5＝%s",
            wan(spent), wan(sum(ofThree(project))), wan(recent(project))));
    achieved(project).forEach(lines::add);
    lights(project).forEach(lines::add);
    project.findings().forEach(f -> lines.add("- 情况（" + f.rule() + "）：" + f.message().zh()));
    return String.join("\n", lines) + "\n";
  }

  private static String adding(List<Row> rows) {
    return rows.stream().map(Row::shown).collect(Collectors.joining("＋")).replace("＋-", "－");
  }

  private static Stream<String> achieved(Progress project) {
    if (!(project.achievement() instanceof Achievement.Reported reported)) {
      return Stream.of("- 目标：没有监控表");
    }
    Stream<String> each =
        reported.indicators().stream()
            .filter(indicator -> indicator.pace() == Pace.GROWS)
            .flatMap(i -> i.attainment().measured().stream().map(m -> reckoned(i, m)));
    Stream<String> mean =
        reported.percent().stream()
            .map(percent -> "- 数量指标平均完成：" + percent.toPlainString() + "%（目标是1的不计入）");
    return Stream.concat(each, mean);
  }

  private static String reckoned(IndicatorProgress indicator, Attainment.Measured measured) {
    BigDecimal percent =
        percent(measured.actual(), measured.target()).min(new BigDecimal("100.00"));
    assertThat(measured.percent()).isEqualByComparingTo(percent);
    return String.format(
        "- %s：%s，目标%s，完成%s%%；应达到 %s×7÷12→%s",
        indicator.planned().name(),
        indicator.reported().actual().text(),
        indicator.planned().value().text(),
        percent.toPlainString(),
        measured.target().stripTrailingZeros().toPlainString(),
        measured.expected().stripTrailingZeros().toPlainString());
  }

  private static Stream<String> lights(Progress project) {
    List<String> names = List.of("预算执行", "绩效目标", "全年完成");
    List<Light> all = project.lights().all();
    return Stream.of(0, 1, 2)
        .map(
            i ->
                "- "
                    + names.get(i)
                    + "灯："
                    + all.get(i).colour().shape()
                    + " "
                    + all.get(i).colour().meaning()
                    + "。"
                    + all.get(i).because().zh());
  }
}
