package org.dualwatch.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/** What lies in units' folders and has no answer yet. */
public final class Waiting {

  /** A file in a folder of a year; deeper ones are answered too and not looked for here. */
  private static final int DEEPEST = 3;

  private final Path inbox;
  private final Intake intake;

  /**
   * @param intake knows which file is being read
   */
  public Waiting(Path inbox, Intake intake) {
    this.inbox = inbox;
    this.intake = intake;
  }

  /**
   * A file that waits.
   *
   * @param name as it was dropped, with the folders below the unit's: hostile
   * @param since when it was last written to
   * @param isTaken whether it is being read
   */
  public record File(String name, Instant since, boolean isTaken) {}

  /**
   * The files in a unit's folder that will be taken, the newest first.
   *
   * @param most no more are told of
   */
  public List<File> of(String unitCode, int most) throws IOException {
    Path folder = inbox.resolve(unitCode);
    if (!UnitFolder.isCode(unitCode) || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<File> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      all.filter(file -> !RegularFiles.isLeftAlone(file.getFileName().toString()))
          .forEach(file -> waiting(folder, file).ifPresent(files::add));
    } catch (UncheckedIOException changing) {
      // A folder that goes while it is looked at: what was found so far is told.
      if (!(changing.getCause() instanceof NoSuchFileException)) {
        throw changing.getCause();
      }
    }
    return files.stream()
        .sorted(Comparator.comparing(File::since).reversed().thenComparing(File::name))
        .limit(most)
        .toList();
  }

  private Optional<File> waiting(Path folder, Path file) {
    try {
      BasicFileAttributes now =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return now.isRegularFile()
          ? Optional.of(
              new File(
                  folder.relativize(file).toString(),
                  now.lastModifiedTime().toInstant(),
                  intake.isTaken(file)))
          : Optional.empty();
    } catch (IOException takenMeanwhile) {
      return Optional.empty();
    }
  }
}
