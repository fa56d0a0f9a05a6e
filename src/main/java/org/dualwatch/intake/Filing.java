package org.dualwatch.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves a file out of the inbox once its answer is on record: what was read goes to the archive,
 * what could not be read to quarantine. The directory is {@code unit/day/sha256}, so that no two
 * contents ever meet under one name, and the bytes are found by their hash.
 */
public final class Filing {

  private static final Logger LOG = LoggerFactory.getLogger(Filing.class);

  private final Path archive;
  private final Path quarantine;

  public Filing(Path archive, Path quarantine) {
    this.archive = archive;
    this.quarantine = quarantine;
  }

  /**
   * What it means that a file lies in the inbox: where its content is filed already, it is a second
   * drop, and not one whose move was cut short.
   */
  public Drop drop(Earlier earlier) throws IOException {
    if (!earlier.onRecord()) {
      return Drop.NEW;
    }
    if (!filed(earlier.filedAs())) {
      return Drop.CUT_SHORT;
    }
    return earlier.settled() ? Drop.AGAIN : Drop.NEW;
  }

  private boolean filed(FiledAs filedAs) throws IOException {
    Path directory = directory(filedAs);
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.findAny().isPresent();
    }
  }

  /**
   * Moves the file in one step. Where it was written to after it was read, it stays: it is another
   * submission then, and the next look into the inbox takes it. Where it was taken back, it is
   * gone. What was judged is kept all the same.
   */
  public void file(Submission submission, FiledAs filedAs) throws IOException {
    Path from = submission.path();
    Path to = Files.createDirectories(directory(filedAs)).resolve(from.getFileName().toString());
    try {
      if (unchanged(from, submission)) {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        if (unchanged(to, submission)) {
          return;
        }
        // Never over a file that was dropped under the same name meanwhile.
        Files.move(to, from);
      }
      LOG.warn("Written to after it was read, taken again: {}", Printable.of(from));
    } catch (NoSuchFileException takenBack) {
      LOG.warn("Taken back after it was read: {}", Printable.of(from));
    }
    keep(submission, to);
  }

  /** Keeps a file that came in an archive; the archive itself is moved once all are kept. */
  public void keepPart(Submission part, FiledAs filedAs) throws IOException {
    Path to = Files.createDirectories(directory(filedAs)).resolve(part.fileName());
    if (!Files.exists(to)) {
      keep(part, to);
    }
  }

  /**
   * The bytes that are kept of a content, exactly as they were judged.
   *
   * @param most how many bytes are read at most
   * @return none where they are not there yet or any more, or are more than that
   */
  public Optional<byte[]> kept(FiledAs filedAs, long most) throws IOException {
    Path directory = directory(filedAs);
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= most) {
          Content content = Content.of(file, most);
          if (content.sha256().equals(filedAs.sha256())) {
            return Optional.of(content.bytes());
          }
        }
      }
    } catch (NoSuchFileException movedMeanwhile) {
      LOG.debug("Not there any more: {}", directory);
    }
    return Optional.empty();
  }

  /** Where an archive is kept once all files in it are answered. */
  public FiledAs asArchive(Submission archive) {
    return new FiledAs(archive.unitCode(), archive.day(), archive.sha256(), true);
  }

  /** Keeps the bytes that were judged, as a copy. */
  private static void keep(Submission submission, Path to) throws IOException {
    if (submission.bytes().length < submission.size()) {
      return; // It was too large to be read, so there is nothing of it to keep.
    }
    Path draft = Files.createTempFile(to.getParent(), ".", ".tmp");
    Files.write(draft, submission.bytes());
    Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean unchanged(Path file, Submission submission) throws IOException {
    return Content.of(file, 0).sha256().equals(submission.sha256());
  }

  private Path directory(FiledAs filedAs) {
    Path root = filedAs.wasRead() ? archive : quarantine;
    return root.resolve(filedAs.unitCode())
        .resolve(filedAs.day().toString())
        .resolve(filedAs.sha256());
  }
}
