package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.camel.component.file.FileOperations;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileOperations;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuietFilesTest {

  @TempDir private Path folder;

  /** The strategy asks the file itself; this is only there to be handed on. */
  private final GenericFileOperations<File> operations = new FileOperations();

  private final HandClock clock = new HandClock();
  private final QuietFiles quiet = new QuietFiles(Duration.ofSeconds(10), clock);

  @Test
  void takesAFileThatLookedTheSameForAsLongAsItMust() throws Exception {
    Path file = Files.writeString(folder.resolve("表.docx"), "一");
    assertThat(taken(file)).isFalse();
    clock.pass(Duration.ofMillis(9_999));
    assertThat(taken(file)).isFalse();
    clock.pass(Duration.ofMillis(1));
    assertThat(taken(file)).isTrue();
  }

  @Test
  void aFileThatIsWrittenToWaitsAnew() throws Exception {
    Path file = Files.writeString(folder.resolve("表.docx"), "一");
    taken(file);
    clock.pass(Duration.ofSeconds(10));
    Files.writeString(file, "一二");
    assertThat(taken(file)).isFalse();
    clock.pass(Duration.ofSeconds(10));
    assertThat(taken(file)).isTrue();
  }

  @Test
  void aFileThatFailedIsLeftForHalfAMinute() throws Exception {
    Path file = Files.writeString(folder.resolve("表.docx"), "一");
    taken(file);
    clock.pass(Duration.ofSeconds(10));
    assertThat(taken(file)).isTrue();
    quiet.releaseExclusiveReadLockOnRollback(operations, generic(file), exchange());

    clock.pass(Duration.ofSeconds(29));
    assertThat(taken(file)).isFalse();
    clock.pass(Duration.ofSeconds(1));
    assertThat(taken(file)).isTrue();
  }

  @Test
  void aFileThatWasTakenBackIsNotTaken() throws Exception {
    Path file = Files.writeString(folder.resolve("表.docx"), "一");
    taken(file);
    Files.delete(file);
    clock.pass(Duration.ofSeconds(10));
    assertThat(taken(file)).isFalse();
  }

  @Test
  void takesFilesHoweverManyThereAre() throws Exception {
    Path file = Files.writeString(folder.resolve("表.docx"), "一");
    taken(file);
    for (int i = 0; i < 100_001; i++) {
      Path other = Files.createFile(folder.resolve(i + ".txt"));
      taken(other);
      if (i % 2 == 0) {
        Files.delete(other);
      }
    }
    clock.pass(Duration.ofSeconds(10));
    assertThat(taken(file)).isTrue();
  }

  private boolean taken(Path file) throws Exception {
    return quiet.acquireExclusiveReadLock(operations, generic(file), exchange());
  }

  private static GenericFile<File> generic(Path path) {
    GenericFile<File> file = new GenericFile<>();
    file.setFile(path.toFile());
    return file;
  }

  private static DefaultExchange exchange() {
    return new DefaultExchange(new DefaultCamelContext());
  }

  /** A clock that is moved by hand. */
  private static final class HandClock extends Clock {

    private Instant now = Instant.parse("2025-01-10T01:00:00Z");

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
      return this;
    }
  }
}
