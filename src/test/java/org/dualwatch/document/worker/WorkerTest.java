package org.dualwatch.document.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.Reading;
import org.dualwatch.document.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second JVM that may hang, die, run out of memory or lie: the file is refused, we go on. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class WorkerTest {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final byte[] FILE = new byte[0];

  private Worker worker = new Worker();

  @AfterEach
  void close() {
    worker.close();
  }

  private Reading read(Class<?> main, Duration deadline, int megabytes) {
    worker = new Worker(deadline, megabytes, main);
    return worker.read(Format.DOC, FILE);
  }

  @Test
  void readsManyFilesInOneProcess() {
    worker = new Worker(LONG, 64, Children.Telling.class);
    Set<String> processes = new LinkedHashSet<>();

    for (int i = 0; i < 20; i++) {
      processes.add(said(worker.read(Format.DOC, FILE)));
    }

    assertThat(processes).hasSize(1);
    assertThat(said(worker.read(Format.DOC, new byte[16 << 20]))).isIn(processes);
  }

  @Test
  void startsNothingBeforeTheFirstFileAndLeavesNothingAfterTheLast() {
    assertThat(worker.handle()).isEmpty();
    read(Children.Telling.class, LONG, 64);
    ProcessHandle process = worker.handle().orElseThrow();
    assertThat(process.isAlive()).isTrue();

    worker.close();

    await().atMost(LONG).until(() -> !process.isAlive());
    assertThat(worker.handle()).isEmpty();
    assertThat(said(worker.read(Format.DOC, FILE))).isNotEqualTo("" + process.pid());
  }

  @Test
  void refusesWhatIsNotReadInTimeAndReadsTheNext() {
    worker = new Worker(Duration.ofSeconds(1), 64, Children.Telling.class);
    String first = said(worker.read(Format.DOC, new byte[] {1}));

    Reading overdue = worker.read(Format.DOC, new byte[] {100});

    assertThat(Tables.refusal(overdue)).isEqualTo("file-too-complex");
    assertThat(((Reading.Refused) overdue).finding().evidence().found()).isEqualTo("超过 1 秒");
    assertThat(said(worker.read(Format.DOC, FILE))).isNotEqualTo(first);
  }

  @Test
  void endsALoopThatNeverEnds() {
    assertThat(Tables.refusal(read(Children.Endless.class, Duration.ofSeconds(1), 64)))
        .isEqualTo("file-too-complex");
    await().atMost(LONG).until(() -> !worker.handle().orElseThrow().isAlive());
  }

  @Test
  void refusesWhatNeedsTooMuchMemory() {
    Reading reading = read(Children.Greedy.class, LONG, 24);

    assertThat(Tables.refusal(reading)).isEqualTo("file-too-complex");
    assertThat(((Reading.Refused) reading).finding().evidence().found()).isEqualTo("超过 24 MB 内存");
  }

  @Test
  void refusesWhatEndsItsReaderTwice() {
    assertThat(Tables.refusal(read(Children.Dying.class, LONG, 64))).isEqualTo("file-damaged");
    assertThat(Tables.refusal(read(Children.Overflowing.class, LONG, 64)))
        .isEqualTo("file-damaged");
  }

  @Test
  void blamesNoFileForAKillFromOutside() throws Exception {
    worker = new Worker(LONG, 64, Children.Telling.class);
    String first = said(worker.read(Format.DOC, FILE));
    ProcessHandle process = worker.handle().orElseThrow();

    CompletableFuture<Reading> reading =
        CompletableFuture.supplyAsync(() -> worker.read(Format.DOC, new byte[] {10}));
    TimeUnit.MILLISECONDS.sleep(300);
    process.destroyForcibly();

    assertThat(said(reading.get(60, TimeUnit.SECONDS))).isNotEqualTo(first);
  }

  @Test
  void believesNoBabble() {
    assertThat(Tables.refusal(read(Children.Babbling.class, LONG, 64))).isEqualTo("file-damaged");
  }

  @Test
  void blamesNoFileForAWorkerThatCannotStart() {
    assertThatIllegalStateException().isThrownBy(() -> read(WorkerTest.class, LONG, 64));
    assertThatIllegalStateException().isThrownBy(() -> read(Children.Telling.class, LONG, -1));
    assertThatIllegalStateException().isThrownBy(() -> read(Children.Rude.class, LONG, 64));
  }

  @Test
  void hasNoVariablesButWhatAProcessNeeds() {
    String names = said(read(Children.Environment.class, LONG, 64));

    assertThat(System.getenv()).containsKey("HOME");
    assertThat(names).contains("PATH").doesNotContain("HOME").doesNotContain("DUALWATCH");
  }

  @Test
  void servesSeveralThreads() {
    worker = new Worker(LONG, 64, Children.Telling.class);

    List<CompletableFuture<String>> all =
        List.of(
            CompletableFuture.supplyAsync(() -> said(worker.read(Format.DOC, new byte[] {1}))),
            CompletableFuture.supplyAsync(() -> said(worker.read(Format.DOC, new byte[] {2}))),
            CompletableFuture.supplyAsync(() -> said(worker.read(Format.DOC, FILE))));

    assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
  }

  /** While the child waits for the next file, and while it is in the middle of one. */
  @ParameterizedTest
  @ValueSource(strings = {"0", "100"})
  void endsWithItsParent(String work) throws Exception {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Children.Parent.class.getName(),
                work)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(parent.getInputStream(), StandardCharsets.US_ASCII))) {
      ProcessHandle child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
      assertThat(child.isAlive()).isTrue();
      TimeUnit.MILLISECONDS.sleep(200);

      parent.destroyForcibly();

      // A child that the test's machine never reaps is dead all the same.
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> !child.isAlive() || child.info().command().isEmpty());
    }
  }

  private static String said(Reading reading) {
    Document document = Tables.document(reading);
    return ((Block.Paragraph) document.blocks().get(0)).text();
  }
}
