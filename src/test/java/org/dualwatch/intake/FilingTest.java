package org.dualwatch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilingTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-07-31T16:30:00Z"), ZoneId.of("Asia/Shanghai"));

  @TempDir private Path folder;

  @Test
  void whatWasReadGoesToTheArchiveAndWhatWasNotToQuarantine() throws Exception {
    Submission first = drop("a.txt", "一");
    Submission second = drop("b.txt", "二");
    filing().file(first, filedAs(first, true));
    filing().file(second, filedAs(second, false));

    assertThat(folder.resolve("archive/363207/2025-08-01/" + first.sha256() + "/a.txt")).exists();
    assertThat(folder.resolve("quarantine/363207/2025-08-01/" + second.sha256() + "/b.txt"))
        .exists();
    assertThat(first.path()).doesNotExist();
  }

  @Test
  void aFileThatWasWrittenToAfterItWasReadStays() throws Exception {
    Submission submission = drop("a.txt", "一半");
    Files.writeString(submission.path(), "一半和另一半");
    filing().file(submission, filedAs(submission, true));

    assertThat(submission.path()).content().isEqualTo("一半和另一半");
    assertThat(folder.resolve("archive/363207/2025-08-01/" + submission.sha256() + "/a.txt"))
        .as("what was judged")
        .content()
        .isEqualTo("一半");
  }

  @Test
  void ofAFileThatWasTakenBackWhatWasJudgedIsKept() throws Exception {
    Submission submission = drop("a.txt", "一");
    Files.delete(submission.path());
    filing().file(submission, filedAs(submission, true));

    assertThat(folder.resolve("archive/363207/2025-08-01/" + submission.sha256() + "/a.txt"))
        .content()
        .isEqualTo("一");
    assertThat(filing().drop(Earlier.kept(filedAs(submission, true), true)))
        .as("the same dropped again is answered again")
        .isEqualTo(Drop.AGAIN);
  }

  @Test
  void ofAFileThatWasTooLargeNothingElseIsKeptUnderItsHash() throws Exception {
    Submission submission = drop("a.txt", "a".repeat(1001));
    Files.writeString(submission.path(), "b");
    filing().file(submission, filedAs(submission, false));

    assertThat(submission.path()).content().isEqualTo("b");
    assertThat(folder.resolve("quarantine/363207/2025-08-01/" + submission.sha256()))
        .isEmptyDirectory();
  }

  @Test
  void whatIsNotOnRecordIsNew() throws Exception {
    assertThat(filing().drop(Earlier.NOTHING)).isEqualTo(Drop.NEW);
  }

  @Test
  void tellsASecondDropFromAMoveThatWasCutShort() throws Exception {
    Submission submission = drop("a.txt", "一");
    Earlier earlier = Earlier.kept(filedAs(submission, true), true);
    assertThat(filing().drop(earlier)).isEqualTo(Drop.CUT_SHORT);
    filing().file(submission, filedAs(submission, true));
    assertThat(filing().drop(earlier)).isEqualTo(Drop.AGAIN);
  }

  @Test
  void whatWasNotReadIsNewWhenItComesAgain() throws Exception {
    Submission submission = drop("a.txt", "一");
    Earlier earlier = Earlier.kept(filedAs(submission, false), false);
    assertThat(filing().drop(earlier)).isEqualTo(Drop.CUT_SHORT);
    filing().file(submission, filedAs(submission, false));
    assertThat(filing().drop(earlier)).isEqualTo(Drop.NEW);
  }

  @Test
  void theDayIsTheOfficesAndTheReceiptNumberNamesIt() throws Exception {
    assertThat(drop("a.txt", "一").receiptNo()).startsWith("363207-20250801-");
  }

  private Submission drop(String name, String content) throws Exception {
    Path unit = Files.createDirectories(folder.resolve("inbox").resolve("363207"));
    Path file = Files.writeString(unit.resolve(name), content);
    Units units = Units.of(Map.of("363207", "天津市群众艺术馆"));
    return new Intake(folder.resolve("inbox"), units, 1000, CLOCK).take(file.toFile());
  }

  private Filing filing() {
    return new Filing(folder.resolve("archive"), folder.resolve("quarantine"));
  }

  private static FiledAs filedAs(Submission submission, boolean wasRead) {
    return new FiledAs(submission.unitCode(), submission.day(), submission.sha256(), wasRead);
  }
}
