package org.dualwatch.dashboard.unit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies in units' folders of the outbox. Links are never followed. */
final class Outgoing {

  /** Forms lie in a folder of a month in a folder of forms. */
  private static final int DEEPEST = 4;

  /** No more is looked at. */
  private static final int MOST = 100_000;

  private final Path outbox;

  Outgoing(Path outbox) {
    this.outbox = outbox;
  }

  /**
   * A file for a unit.
   *
   * @param path below the unit's folder, its parts between slashes
   * @param at when it was written
   */
  record Sent(String path, Instant at, long size) {

    /** Without the folders. */
    String name() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /** All files for a unit, the newest first. */
  List<Sent> of(String unitCode) throws IOException {
    Path folder = folder(unitCode);
    List<Sent> files = new ArrayList<>();
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
        all.filter(file -> !file.getFileName().toString().startsWith("."))
            .limit(MOST)
            .forEach(file -> sent(folder, file).ifPresent(files::add));
      }
    }
    files.sort(Comparator.comparing(Sent::at).reversed().thenComparing(Sent::path));
    return files;
  }

  /** The bytes of a file of a unit; empty where it has none of this path. */
  Optional<byte[]> read(String unitCode, String path) throws IOException {
    Optional<Sent> sent = of(unitCode).stream().filter(one -> one.path().equals(path)).findFirst();
    if (sent.isEmpty()) {
      return Optional.empty();
    }
    Path folder = folder(unitCode);
    Path file = folder.resolve(path);
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      boolean inside = file.toRealPath().startsWith(folder.toRealPath());
      return inside ? Optional.of(in.readAllBytes()) : Optional.empty();
    } catch (NoSuchFileException takenMeanwhile) {
      return Optional.empty();
    }
  }

  private Path folder(String unitCode) {
    Path folder = outbox.resolve(unitCode).normalize();
    if (!outbox.normalize().equals(folder.getParent())) {
      throw new IllegalArgumentException("no folder of the outbox");
    }
    return folder;
  }

  private static Optional<Sent> sent(Path folder, Path file) {
    try {
      BasicFileAttributes now =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      String path = folder.relativize(file).toString();
      return now.isRegularFile()
          ? Optional.of(new Sent(path, now.lastModifiedTime().toInstant(), now.size()))
          : Optional.empty();
    } catch (IOException takenMeanwhile) {
      return Optional.empty();
    }
  }
}
