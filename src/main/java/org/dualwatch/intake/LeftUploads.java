package org.dualwatch.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Files that a browser sent and that nobody took: the server removes them after its answer, and
 * leaves them where it fails or is stopped meanwhile. No upload takes as long as they are left.
 */
public final class LeftUploads {

  private static final Duration LEFT = Duration.ofHours(1);

  private final Path folder;
  private final Clock clock;

  public LeftUploads(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Removes those that were left for an hour. */
  public void remove() throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Instant old = clock.instant().minus(LEFT);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        removeIfLeft(file, old);
      }
    }
  }

  private static void removeIfLeft(Path file, Instant old) throws IOException {
    try {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant().isBefore(old)) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException takenMeanwhile) {
      // The server removed it itself.
      return;
    }
  }
}
