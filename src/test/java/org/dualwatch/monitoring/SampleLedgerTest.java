package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Place;
import org.dualwatch.spending.TestLedger;
import org.dualwatch.spending.UnitSpending;
import org.dualwatch.value.Comparator;
import org.dualwatch.value.TargetValue;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** The packaged sample ledger beside the ten tables of unit 363207, as the demo shows them. */
class SampleLedgerTest {

  private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);

  @Test
  void theDemoShowsOneProblemOfEachKind() throws Exception {
    UnitOutcome run = runAt(JULY_31);

    assertThat(run.findings())
        .extracting(
            found ->
                String.join(
                    " | ",
                    Integer.toString(found.finding().subject().table()),
                    found.finding().severity().id(),
                    found.finding().rule(),
                    found.finding().evidence().found(),
                    found.finding().evidence().difference()))
        .containsExactly(
            "0 | explain | payment-without-accepted-table | 已支付6.80万元 | 6.80万元",
            "2 | explain | cost-item-above-cap | 229.40万元 | 3.40万元",
            "5 | explain | budget-differs-from-ledger | 20.00万元 | 3.00万元",
            "8 | block | execution-behind-time-progress | 26.00% | 32.33个百分点");
    assertThat(run.progress())
        .extracting(p -> p.execution().known().orElseThrow().rate().toPlainString())
        .containsExactly(
            "54.17", "83.80", "57.51", "63.64", "60.00", "56.50", "52.56", "26.00", "56.00",
            "55.00");
  }

  @Test
  void theDayDecides() throws Exception {
    assertThat(rules(runAt(JULY_31.minusDays(1))))
        .doesNotContain("cost-item-above-cap")
        .contains("payment-without-accepted-table");
    UnitOutcome august = runAt(LocalDate.of(2025, 8, 31));
    assertThat(august.findings())
        .extracting(found -> found.finding().subject().table() + " " + found.finding().rule())
        .contains("10 budget-adjusted-without-new-table");
  }

  @Test
  void theSameLedgerTwiceIsTheSameRun() throws Exception {
    assertThat(runAt(JULY_31)).isEqualTo(runAt(JULY_31));
  }

  @Test
  void everyMessageIsSaidInBothLanguages() throws Exception {
    for (UnitFinding found : runAt(JULY_31).findings()) {
      Finding finding = found.finding();
      assertThat(found.unitCode()).isEqualTo("363207");
      assertThat(found.unitName()).isEqualTo("天津市群众艺术馆");
      assertThat(
              List.of(
                  finding.message().zh(),
                  finding.message().en(),
                  finding.fix().zh(),
                  finding.fix().en()))
          .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("null"));
      assertThat(finding.basis()).contains("财预〔2019〕136号", "津财绩效〔2020〕11号");
    }
  }

  private static List<String> rules(UnitOutcome run) {
    return run.findings().stream().map(found -> found.finding().rule()).toList();
  }

  private static UnitOutcome runAt(LocalDate day) throws Exception {
    JdbcConnectionPool ledger = TestLedger.embedded("sample");
    TestLedger.loadSample(ledger);
    UnitSpending unit = TestLedger.units(ledger, day, 2025).get(0);
    ledger.dispose();
    return Samples.monitor()
        .unit(Samples.on(day), new UnitInput("363207", "天津市群众艺术馆", tables(), unit, List.of()));
  }

  /** The tables of the seed: name, fiscal money, other money, and the cost indicators. */
  private static List<AcceptedTable> tables() {
    List<AcceptedTable> tables = new ArrayList<>();
    add(tables, "群众艺术馆免费开放补助经费", "120.00", "0", "场馆运行经费=51.5", "活动经费=68.5");
    add(tables, "群众艺术馆运行经费", "309.90", "0", "群众艺术馆物业经费=226", "群众艺术馆运行经费=83.9");
    add(tables, "天津市公共文化云运维", "33.30", "0", "云服务使用费=25", "云平台运维费=8.3");
    add(tables, "天津市群众艺术馆网络运维", "3.30", "0", "病毒库升级费=1", "软硬件维保费=2.3");
    add(tables, "“春雨工程”天津市文化志愿者边疆行系列活动", "20.00", "0", "活动经费支出=20");
    add(tables, "非财政拨款项目支出-期刊交流展示及理论研讨活动", "0", "20.00", "论文出版费=7", "活动相关保障经费=13");
    add(tables, "非财政拨款项目支出-文化惠民系列活动", "0", "90.00", "舞台、舞美、音乐视频等设计制作费用=45", "活动相关保障费用=45");
    add(tables, "公共文化云建设（2025年中央支持地方公共文化服务体系建设补助资金）-中央", "372.00", "0", "公共文化云建设费用=372");
    add(tables, "节庆活动-天津市第十届市民文化艺术节系列活动", "200.00", "0", "举办活动经费=200");
    add(tables, "全国第二十届“群星奖”天津作品选拔、报送、参赛及观摩活动", "50.00", "0", "活动经费支出=50");
    return tables;
  }

  private static void add(
      List<AcceptedTable> tables, String project, String fiscal, String other, String... caps) {
    int number = tables.size() + 1;
    Place place = new Place.InTable(2 * number, 2, 3);
    List<PlannedIndicator> indicators = new ArrayList<>();
    for (String cap : caps) {
      int sign = cap.indexOf('=');
      BigDecimal yuan = wan(cap.substring(sign + 1));
      indicators.add(
          new PlannedIndicator(
              "产出指标",
              "成本指标",
              cap.substring(0, sign),
              new TargetValue.Bounded(
                  "≤" + cap.substring(sign + 1) + "万元", Comparator.AT_MOST, yuan, "元"),
              place));
    }
    tables.add(
        new AcceptedTable(
            "r1",
            LocalDate.of(2025, 8, 1),
            "363207",
            "天津市群众艺术馆",
            number,
            project,
            "",
            OptionalInt.of(2025),
            wan(fiscal).add(wan(other)),
            wan(fiscal),
            wan(other),
            indicators,
            place));
  }

  private static BigDecimal wan(String wan) {
    return Samples.wan(wan);
  }
}
