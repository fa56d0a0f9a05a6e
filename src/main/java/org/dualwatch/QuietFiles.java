package org.dualwatch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.apache.camel.component.file.GenericFileExclusiveReadLockStrategy;
import org.apache.camel.component.file.GenericFileOperations;

/**
 * Lets Camel take a file once nothing has been written to it for a while. Unlike Camel's own lock
 * {@code changed} it never waits inside the look at the inbox, so that one file that is being
 * written keeps no other waiting.
 */
final class QuietFiles implements GenericFileExclusiveReadLockStrategy<File> {

  private static final Duration AGAIN_AFTER = Duration.ofSeconds(30);

  /** Files that were taken back are forgotten once there are so many, and twice as many then. */
  private static final int MANY = 100_000;

  private final Duration quiet;
  private final Clock clock;
  private final Map<Path, Seen> seen = new ConcurrentHashMap<>();
  private int most = MANY;

  QuietFiles(Duration quiet, Clock clock) {
    this.quiet = quiet;
    this.clock = clock;
  }

  /** A file as it was at a look, and when it was first seen so, by our own clock. */
  private record Seen(long size, FileTime modified, Instant since) {

    boolean same(BasicFileAttributes now) {
      return size == now.size() && modified.equals(now.lastModifiedTime());
    }
  }

  @Override
  public boolean acquireExclusiveReadLock(
      GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange)
      throws IOException {
    Path path = file.getFile().toPath();
    try {
      BasicFileAttributes now =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return now.isRegularFile() && quietSince(path, now);
    } catch (NoSuchFileException takenBack) {
      seen.remove(path);
      return false;
    }
  }

  private boolean quietSince(Path path, BasicFileAttributes now) {
    Seen before = seen.get(path);
    if (before == null || !before.same(now)) {
      if (seen.size() > most) {
        seen.keySet().removeIf(file -> !Files.exists(file, LinkOption.NOFOLLOW_LINKS));
        most = Math.max(MANY, 2 * seen.size());
      }
      seen.put(path, new Seen(now.size(), now.lastModifiedTime(), clock.instant()));
      return quiet.isZero();
    }
    return Duration.between(before.since(), clock.instant()).compareTo(quiet) >= 0;
  }

  @Override
  public void prepareOnStartup(
      GenericFileOperations<File> operations, GenericFileEndpoint<File> endpoint) {}

  @Override
  public void releaseExclusiveReadLockOnAbort(
      GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange) {}

  /** A file that cannot be dealt with now must not keep the others waiting at every look. */
  @Override
  public void releaseExclusiveReadLockOnRollback(
      GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange) {
    Instant then = clock.instant().plus(AGAIN_AFTER).minus(quiet);
    seen.computeIfPresent(
        file.getFile().toPath(), (path, was) -> new Seen(was.size(), was.modified(), then));
  }

  @Override
  public void releaseExclusiveReadLockOnCommit(
      GenericFileOperations<File> operations, GenericFile<File> file, Exchange exchange) {
    seen.remove(file.getFile().toPath());
  }

  @Override
  public void setTimeout(long timeout) {}

  @Override
  public void setCheckInterval(long checkInterval) {}

  @Override
  public void setReadLockLoggingLevel(LoggingLevel level) {}

  @Override
  public void setMarkerFiler(boolean marker) {}

  @Override
  public void setDeleteOrphanLockFiles(boolean delete) {}
}
