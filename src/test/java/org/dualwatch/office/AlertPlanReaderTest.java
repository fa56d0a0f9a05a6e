package org.dualwatch.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.dualwatch.alert.AlertPlan;
import org.dualwatch.alert.Interest;
import org.dualwatch.alert.QuietHours;
import org.dualwatch.alert.Receiver;
import org.dualwatch.alert.Receiver.Folder;
import org.dualwatch.alert.Receiver.Mailbox;
import org.dualwatch.alert.Receiver.Webhook;
import org.dualwatch.alert.Shape;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AlertPlanReaderTest {

  @TempDir private Path folder;

  @Test
  void anOfficeWithoutAPlanHasOneMailbox() throws Exception {
    AlertPlan plan = AlertPlanReader.readIfThere(folder.resolve("alerts.yaml"), "a@localhost");
    assertThat(plan.receivers())
        .containsExactly(new Receiver(Receiver.OFFICE, new Mailbox("a@localhost"), Interest.ALL));
    assertThat(plan.quiet()).isEqualTo(QuietHours.NONE);
  }

  @Test
  void readsWhoIsToldOfWhat() throws Exception {
    AlertPlan plan =
        read(
            """
            quiet-hours: 20:00-07:30
            receivers:
              budget-office: {mail: "a@localhost, b@localhost"}
              culture: {mail: c@localhost, units: [363, 364], severity: note, lights: [red, yellow], when: digest}
              group: {webhook: wecom, url-from: GROUP_URL}
              program: {webhook: json, url-from: PROGRAM_URL, secret-from: PROGRAM_SECRET}
              board: {folder: yes}
            """);
    assertThat(plan.quiet()).isEqualTo(new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 30)));
    assertThat(plan.receivers())
        .containsExactly(
            new Receiver("budget-office", new Mailbox("a@localhost, b@localhost"), Interest.ALL),
            new Receiver(
                "culture",
                new Mailbox("c@localhost"),
                new Interest(
                    List.of("363", "364"),
                    Severity.NOTE,
                    Set.of(Colour.RED, Colour.YELLOW),
                    false)),
            new Receiver("group", new Webhook(Shape.WECOM, "GROUP_URL", ""), Interest.ALL),
            new Receiver(
                "program", new Webhook(Shape.JSON, "PROGRAM_URL", "PROGRAM_SECRET"), Interest.ALL),
            new Receiver("board", new Folder(), Interest.ALL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "receivers: {a: {mail: nobody at all}} | 邮件地址",
        "receivers: {A B: {mail: a@localhost}} | 小写字母",
        "receivers: {a: {mail: a@localhost, folder: yes}} | 只写一个",
        "receivers: {a: {units: [1]}} | 只写一个",
        "receivers: {a: {webhook: slack, url-from: A_URL}} | wecom",
        "receivers: {a: {webhook: json}} | 缺少“url-from”",
        "receivers: {a: {webhook: json, url-from: 'https://x/y'}} | 环境变量",
        "receivers: {a: {mail: a@localhost, severity: grave}} | grave",
        "receivers: {a: {mail: a@localhost, lights: [pink]}} | red",
        "receivers: {a: {mail: a@localhost, when: later}} | at-once",
        "receivers: {a: {mail: a@localhost, unit: [1]}} | units",
        "receivers: {} | 至少应有一个",
        "receivers: {a: {folder: no}} | 应为 yes",
        "receivers: {a: {mail: a@localhost, url-from: A_URL}} | 不起作用",
        "receivers: {a: {webhook: wecom, url-from: A_URL, secret-from: A_KEY}} | 不起作用",
        "{receivers: {a: {mail: a@localhost}}, quiet-hours: 20-7} | 20:00-07:30",
        "{receivers: {a: {mail: a@localhost}}, quiet-hours: 25:00-07:30} | 20:00-07:30",
      })
  void aSlipIsNamed(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(WrongOfficeFileException.class)
        .hasMessageContaining(message)
        .hasMessageContaining("第 1 行");
  }

  private AlertPlan read(String yaml) throws Exception {
    Path file = Files.writeString(folder.resolve("alerts.yaml"), yaml);
    return AlertPlanReader.readIfThere(file, "unused@localhost");
  }
}
