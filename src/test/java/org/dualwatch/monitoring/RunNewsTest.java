package org.dualwatch.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.monitoring.Samples.JULY_31;
import static org.dualwatch.monitoring.Samples.aProject;
import static org.dualwatch.monitoring.Samples.aTable;
import static org.dualwatch.monitoring.Samples.on;
import static org.dualwatch.monitoring.Samples.run;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.alert.AlertPlan;
import org.dualwatch.alert.Alerts;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.alert.Interest;
import org.dualwatch.alert.QuietHours;
import org.dualwatch.alert.Receiver;
import org.dualwatch.alert.RunNews;
import org.dualwatch.correction.AnswerDue;
import org.dualwatch.finding.Severity;
import org.dualwatch.page.Pages;
import org.dualwatch.spending.LedgerSnapshot;
import org.junit.jupiter.api.Test;

/** Whoever wants to know of a unit is told of it, however many others there are. */
final class RunNewsTest {

  private static final int CITY = 2_100;

  private final UnitOutcome red = run(aTable().build(), aProject().fiscal("100", "20").build());
  private final UnitOutcome late = run(aTable().build(), aProject().fiscal("100", "52").build());

  @Test
  void aRedLightIsToldBehindThousandsOfOthers() {
    Alerts alerts = alerts(interest("900", Colour.RED));
    RunNews news = alerts.news();
    for (int i = 0; i < CITY; i++) {
      alerts.add(news, red, List.of());
    }
    alerts.add(news, of("900001", red), List.of());
    assertThat(told(alerts, news).letters()).hasSize(1);

    RunNews withoutTheirs = alerts.news();
    for (int i = 0; i < CITY; i++) {
      alerts.add(withoutTheirs, red, List.of());
    }
    assertThat(told(alerts, withoutTheirs)).isEqualTo(Dispatch.NOTHING);
  }

  @Test
  void yellowLightsAreForWhoAsksForThemAndAreNotUrgent() {
    Alerts alerts = alerts(interest("003", Colour.RED, Colour.YELLOW));
    RunNews news = alerts.news();
    alerts.add(news, late, List.of());
    assertThat(told(alerts, news).items())
        .singleElement()
        .satisfies(item -> assertThat(item.text()).contains("▲ 黄灯").doesNotContain("■ 红灯"));
  }

  @Test
  void theSubjectSaysWhoseWhatAndUntilWhen() {
    Alerts alerts = alerts(Interest.ALL);
    RunNews news = alerts.news();
    alerts.add(news, late, List.of());
    alerts.add(news, red, List.of(new AnswerDue("r1", 1, "ZG-2025-1", LocalDate.of(2025, 8, 14))));
    assertThat(told(alerts, news).letters())
        .singleElement()
        .satisfies(
            letter ->
                assertThat(alerts.message(letter.text(), "").getSubject())
                    .startsWith("[双监控] 截至 2025-07-31：红灯 1 个项目（003 群艺馆：")
                    .endsWith("，单位应在2025年8月14日前答复）"));
  }

  private static Dispatch told(Alerts alerts, RunNews news) {
    LedgerSnapshot snapshot = new LedgerSnapshot("s", JULY_31, 2025, 1, 1, 1, 1, BigDecimal.ONE);
    return alerts.ofRun(Samples.monitor().tally(on(JULY_31), snapshot).run(), "report", news);
  }

  private static UnitOutcome of(String unitCode, UnitOutcome outcome) {
    return new UnitOutcome(
        unitCode,
        outcome.unitName(),
        outcome.progress(),
        outcome.findings(),
        outcome.withoutTable(),
        outcome.noTableDue(),
        outcome.spentInLedger());
  }

  private static Interest interest(String unit, Colour... lights) {
    return new Interest(List.of(unit), Severity.BLOCK, Set.of(lights), true);
  }

  private static Alerts alerts(Interest interest) {
    Receiver receiver = new Receiver("office", new Receiver.Mailbox("b@localhost"), interest);
    Clock clock = Clock.fixed(Instant.parse("2025-08-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    return new Alerts(
        new AlertPlan(List.of(receiver), QuietHours.NONE),
        "a@localhost",
        new Pages(),
        day -> Optional.empty(),
        clock);
  }
}
