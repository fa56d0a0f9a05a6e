package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dualwatch.AnOffice.UNIT;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dualwatch.alert.AlertPlan;
import org.dualwatch.alert.Alerts;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.correction.AnswerForm;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.correction.FilledInAnswer;
import org.dualwatch.correction.Light;
import org.dualwatch.correction.Procedure;
import org.dualwatch.correction.State;
import org.dualwatch.correction.Steps;
import org.dualwatch.correction.WorkingDays;
import org.dualwatch.page.Pages;
import org.dualwatch.receipt.CaseNotices;
import org.dualwatch.store.Cases;
import org.dualwatch.store.Message.Channel;
import org.dualwatch.store.Outbox;
import org.dualwatch.store.Patience;
import org.dualwatch.store.RecordSchema;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows a red light, through the real pipeline. */
final class CorrectionCaseTest {

  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(1), 10);

  private static final LocalDate JULY_31 = LocalDate.of(2025, 7, 31);
  private static final LocalDate AUGUST_31 = LocalDate.of(2025, 8, 31);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @TempDir private Path folder;

  @Test
  void aRedLightIsAnsweredAndMended() throws Exception {
    try (AnOffice office = monitored()) {
      List<Path> told = AnOffice.files(corrections(office));
      assertThat(told).hasSize(2);
      assertThat(Files.readString(told.get(1))).contains("亮了红灯，请在", "前答复", "公共文化云建设", "执行率26.00%");

      office.drop(UNIT, "回复.docx", answer(told.get(0), "□调剂预算", "☑调剂预算"));
      office.untilQuiet();
      assertThat(office.receipts(UNIT))
          .anySatisfy(r -> assertThat(r).contains("已接收。", "ZG-2025-", "<td>调剂预算</td>"));
      assertThat(OnRecord.of(office.home()).rows("select body from digest_item"))
          .as("waits for the digest")
          .anySatisfy(item -> assertThat(item).contains("[整改答复]", "选择调剂预算"));

      office.pipeline().monitor(AUGUST_31);
      office.untilQuiet();
      assertThat(AnOffice.contents(corrections(office)))
          .anySatisfy(page -> assertThat(page).contains("已经办结"));
    }
  }

  @Test
  void aRunThatIsRepeatedOpensNoSecondCase() throws Exception {
    try (AnOffice office = monitored()) {
      office.pipeline().monitor(JULY_31);
      office.untilQuiet();
      assertThat(AnOffice.files(corrections(office))).hasSize(2);
    }
  }

  @Test
  void anotherUnitCannotAnswer() throws Exception {
    try (AnOffice office = monitored()) {
      byte[] answer = answer(AnOffice.files(corrections(office)).get(0), "□取消项目", "☑取消项目");
      office.drop("900001", "回复.docx", answer);
      office.untilQuiet();

      assertThat(office.receipts("900001"))
          .singleElement()
          .satisfies(receipt -> assertThat(receipt).contains("没有接收", "answer-case-unknown"));
    }
  }

  @Test
  void anAnswerWithoutAChoiceIsSentBack() throws Exception {
    try (AnOffice office = monitored()) {
      byte[] untouched = Files.readAllBytes(AnOffice.files(corrections(office)).get(0));
      office.drop(UNIT, "回复.docx", untouched);
      office.untilQuiet();

      assertThat(office.receipts(UNIT))
          .anySatisfy(
              receipt ->
                  assertThat(receipt)
                      .contains("没有接收", "answer-choice-missing", "ZG-2025-", "还没有登记，请在"));
    }
  }

  @Test
  void deadlinesAreRemindedOfAndReportedOnce() throws Exception {
    JdbcConnectionPool record =
        JdbcConnectionPool.create(
            "jdbc:h2:mem:cases;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1", "", "");
    RecordSchema.migrate(record);
    Procedure procedure = new Procedure(Steps.standard(), WorkingDays.mondayToFriday());
    Cases cases = new Cases(record, on(LocalDate.of(2025, 8, 1)));
    CorrectionCase opened =
        procedure.open(List.of(), aRedLight(), LocalDate.of(2025, 8, 1)).orElseThrow();
    cases.enter(List.of(opened), List.of(), List.of(), Dispatch.NOTHING);
    assertThat(opened.chooseBy()).isEqualTo("2025-08-15");

    assertThat(messagesAfter(record, LocalDate.of(2025, 8, 11))).isZero();
    assertThat(messagesAfter(record, LocalDate.of(2025, 8, 12))).as("a reminder").isEqualTo(1);
    assertThat(messagesAfter(record, LocalDate.of(2025, 8, 15))).as("the last day").isEqualTo(1);
    assertThat(messagesAfter(record, LocalDate.of(2025, 8, 16)))
        .as("a notice to the unit and a mail to the office")
        .isEqualTo(3);
    assertThat(messagesAfter(record, LocalDate.of(2025, 8, 17))).as("said once").isEqualTo(3);
    assertThat(cases.find(opened.id()).orElseThrow().state()).isEqualTo(State.ESCALATED);
    Outbox outbox = new Outbox(record, on(AUGUST_31), PATIENCE);
    assertThat(subject(outbox.message(outbox.pending(Channel.MAIL).get(0)).content()))
        .isEqualTo("[整改逾期] 363207 天津市群众艺术馆：惠民演出没有按时答复");
    record.dispose();
  }

  private static int messagesAfter(JdbcConnectionPool record, LocalDate today) throws Exception {
    Clock clock = on(today);
    Pages pages = new Pages();
    new Corrections(
            new Cases(record, clock),
            new Procedure(Steps.standard(), WorkingDays.mondayToFriday()),
            new AnswerForm(Steps.standard()),
            new CaseNotices(pages),
            new Alerts(AlertPlan.of("b@x"), "a@x", pages, day -> Optional.empty(), clock),
            new Calendar(clock))
        .due();
    return new Outbox(record, clock, PATIENCE).waiting();
  }

  private static Light aRedLight() {
    return new Light(UNIT, "天津市群众艺术馆", "惠民演出", "惠民演出", 2025, "run-1", JULY_31, true, "没有任何支出。");
  }

  private static Clock on(LocalDate day) {
    return Clock.fixed(day.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
  }

  private AnOffice monitored() throws Exception {
    Home home = new Home(folder);
    AnOffice.loadLedger(AnOffice.settings(home));
    AnOffice office = AnOffice.in(folder, "monitoring.forms", "false");
    office.drop(UNIT, "表.docx", AnOffice.sample());
    office.untilQuiet();
    office.pipeline().monitor(JULY_31);
    return office.untilQuiet();
  }

  private static Path corrections(AnOffice office) {
    return office.home().outbox().resolve(UNIT).resolve("整改");
  }

  private static byte[] answer(Path form, String box, String ticked) throws Exception {
    return FilledInAnswer.of(Files.readAllBytes(form), box, ticked);
  }

  private static String subject(String mail) {
    try {
      return new MimeMessage(
              null, new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)))
          .getSubject();
    } catch (jakarta.mail.MessagingException broken) {
      throw new AssertionError(broken);
    }
  }
}
