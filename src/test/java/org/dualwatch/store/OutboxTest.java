package org.dualwatch.store;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dualwatch.alert.DigestItem;
import org.dualwatch.alert.Dispatch;
import org.dualwatch.alert.Letter;
import org.dualwatch.alert.Letter.Way;
import org.dualwatch.alert.Refusal;
import org.dualwatch.store.Message.Channel;
import org.dualwatch.store.Outbox.Waiting;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order, the pauses and the end of what cannot be delivered. */
final class OutboxTest {

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final int TRIES = 7;

  private final Ticking clock = new Ticking();

  @BeforeAll
  static void start() throws IOException {
    RecordDatabase.start();
  }

  @AfterAll
  static void stop() throws IOException {
    RecordDatabase.stop();
  }

  static Stream<RecordDatabase> databases() {
    return Stream.of(RecordDatabase.values());
  }

  @ParameterizedTest
  @MethodSource("databases")
  void messagesToOneReceiverLeaveInTheirOrder(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Outbox outbox = outbox(database);
    tell(database, letter("1", "budget"));
    tell(database, letter("2", "budget"));
    tell(database, letter("3", "culture"));
    List<Waiting> all = outbox.pending(Channel.MAIL);
    assertThat(all).extracting(Waiting::id).containsExactly("1", "2", "3");

    assertThat(outbox.begin(all.get(0))).isTrue();
    outbox.failed(all.get(0), new IOException("away"));
    assertThat(outbox.begin(all.get(1))).as("before its turn").isFalse();
    assertThat(outbox.begin(all.get(2))).as("another receiver's").isTrue();
    outbox.sent(all.get(2));
    assertThat(outbox.pending(Channel.MAIL)).as("while the first waits").isEmpty();

    clock.pass(Duration.ofMinutes(1));
    assertThat(outbox.begin(all.get(0))).isTrue();
    outbox.sent(all.get(0));
    assertThat(outbox.begin(all.get(0))).as("sent already").isFalse();
    assertThat(outbox.begin(all.get(1))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aPauseDoublesUpToAnHourAndThenTheMessageIsParked(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Outbox outbox = outbox(database);
    tell(database, letter("1", "budget"));
    tell(database, letter("2", "budget"));
    for (int attempt = 1; attempt < TRIES; attempt++) {
      Waiting message = outbox.pending(Channel.MAIL).get(0);
      assertThat(outbox.begin(message)).isTrue();
      outbox.failed(message, new IOException("away"));
      Duration least = FIRST.multipliedBy(1L << (attempt - 1));
      clock.pass(least.minusMillis(1));
      assertThat(outbox.pending(Channel.MAIL)).as("after attempt " + attempt).isEmpty();
      clock.pass(least.dividedBy(4).plusMillis(1));
    }
    Waiting message = outbox.pending(Channel.MAIL).get(0);
    outbox.begin(message);
    outbox.failed(message, new IOException("away"));

    assertThat(outbox.pending(Channel.MAIL)).extracting(Waiting::id).containsExactly("2");
    Undelivered undelivered = new Undelivered(database, clock);
    assertThat(undelivered.entries().get(0).parked()).isTrue();
    assertThat(undelivered.entries().get(0).reason()).contains("away");
    assertThat(undelivered.entries().get(1).parked()).isFalse();
    assertThat(undelivered.resend(List.of("2", "3"))).as("3 is not there").isZero();
    assertThat(undelivered.resend(List.of("1"))).isEqualTo(1);
    assertThat(outbox.pending(Channel.MAIL)).extracting(Waiting::id).containsExactly("1", "2");
    assertThat(undelivered.resendParked()).as("none is parked any more").isZero();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatItsReceiverRefusesIsParkedSooner(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Outbox outbox = new Outbox(database, clock, new Patience(FIRST, 80));
    tell(database, letter("1", "budget"));
    Address[] unknown = {new InternetAddress("nobody@x")};
    Exception refused =
        new IOException(
            new SendFailedException("550", null, new Address[0], new Address[0], unknown));
    for (int attempt = 1; attempt <= 5; attempt++) {
      assertThat(new Undelivered(database, clock).entries().get(0).parked()).isFalse();
      Waiting message = outbox.pending(Channel.MAIL).get(0);
      outbox.begin(message);
      outbox.failed(message, refused);
      clock.pass(Duration.ofHours(2));
    }
    assertThat(new Undelivered(database, clock).entries().get(0).parked()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aMailThatIsTooLargeForItsServerIsARefusal(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Outbox outbox = new Outbox(database, clock, new Patience(FIRST, 80));
    tell(database, letter("1", "budget"));
    for (int attempt = 1; attempt <= 5; attempt++) {
      Waiting message = outbox.pending(Channel.MAIL).get(0);
      outbox.begin(message);
      outbox.failed(message, new IOException(smtp(552)));
      clock.pass(Duration.ofHours(2));
    }
    assertThat(new Undelivered(database, clock).entries().get(0).parked()).isTrue();
    assertThat(Refusal.isIn(smtp(452))).as("for now").isFalse();
  }

  private static Exception smtp(int code) {
    return new SMTPSendFailedException(
        "DATA", code, code + " size", null, new Address[0], new Address[0], new Address[0]);
  }

  @ParameterizedTest
  @MethodSource("databases")
  void aMailAnswersTheOneBeforeOfItsThread(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Outbox outbox = outbox(database);
    tell(database, letter("1", "budget"));
    tell(database, letter("2", "culture"));
    tell(database, letter("3", "budget"));
    List<Waiting> all = outbox.pending(Channel.MAIL);
    assertThat(outbox.before(all.get(0))).isEmpty();
    assertThat(outbox.before(all.get(1))).as("the first to this receiver").isEmpty();
    assertThat(outbox.before(all.get(2))).isEqualTo("1");
  }

  @ParameterizedTest
  @MethodSource("databases")
  void whatWaitsForADigestIsToldOnce(RecordDatabase kind) throws Exception {
    DataSource database = kind.migrated();
    Digests digests = new Digests(database, clock);
    enter(database, new Dispatch(List.of(), List.of(new DigestItem("1", "budget", "{\"n\":1}"))));
    enter(database, new Dispatch(List.of(), List.of(new DigestItem("1", "budget", "{\"n\":1}"))));
    Instant evening = clock.instant();
    clock.pass(Duration.ofHours(1));
    enter(database, new Dispatch(List.of(), List.of(new DigestItem("2", "budget", "{\"n\":2}"))));

    assertThat(digests.receivers()).containsExactly("budget");
    List<DigestItem> due = digests.waiting("budget", entered -> !entered.isAfter(evening));
    assertThat(due).extracting(DigestItem::id).containsExactly("1");
    digests.send(due, List.of(letter("digest", "budget")));
    assertThat(digests.waiting("budget", entered -> true))
        .extracting(DigestItem::id)
        .containsExactly("2");
    assertThat(outbox(database).pending(Channel.MAIL)).extracting(Waiting::id).contains("digest");
    enter(database, new Dispatch(List.of(), List.of(new DigestItem("1", "budget", "{\"n\":1}"))));
    assertThat(digests.waiting("budget", entered -> true)).hasSize(1);
  }

  private Outbox outbox(DataSource database) {
    return new Outbox(database, clock, new Patience(FIRST, TRIES));
  }

  private void tell(DataSource database, Letter letter) throws Exception {
    enter(database, new Dispatch(List.of(letter), List.of()));
    clock.pass(Duration.ofMillis(1));
  }

  /** By way of a cause that has no other effect. */
  private void enter(DataSource database, Dispatch told) throws Exception {
    new ScheduledRuns(database, clock)
        .notDone(new ScheduledRuns.Due(clock.instant(), LocalDate.EPOCH), "a test", told);
  }

  private static Letter letter(String id, String receiver) {
    return new Letter(id, Way.MAIL, "mail/1.eml", "Subject: x", receiver, "unit.1");
  }

  /** A clock that stands until it is told to go on. */
  private static final class Ticking extends Clock {

    private Instant now = Instant.parse("2025-01-10T01:30:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }
}
