package org.dualwatch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LeftUploadsTest {

  private static final Instant NOW = Instant.parse("2026-01-05T12:00:00Z");

  @TempDir Path folder;

  @Test
  void areRemovedAfterAnHour() throws IOException {
    Path left = file("left", NOW.minusSeconds(3_601));
    Path young = file("young", NOW.minusSeconds(3_600));

    new LeftUploads(folder, Clock.fixed(NOW, ZoneOffset.UTC)).remove();

    assertThat(left).doesNotExist();
    assertThat(young).exists();
  }

  @Test
  void mayHaveNoFolderYet() throws IOException {
    new LeftUploads(folder.resolve("none"), Clock.fixed(NOW, ZoneOffset.UTC)).remove();

    assertThat(folder).isEmptyDirectory();
  }

  private Path file(String name, Instant written) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "x");
    Files.setLastModifiedTime(file, FileTime.from(written));
    return file;
  }
}
