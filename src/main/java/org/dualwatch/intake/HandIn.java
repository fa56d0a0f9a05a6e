package org.dualwatch.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a file that came by a browser into the inbox, where it is taken like any drop. It is there
 * as a whole or not at all, and takes no other's place.
 */
public final class HandIn {

  private static final Logger LOG = LoggerFactory.getLogger(HandIn.class);

  private final Path inbox;
  private final Units units;
  private final long largest;

  /**
   * @param largest the size in bytes up to which a file is read
   */
  public HandIn(Path inbox, Units units, long largest) {
    this.inbox = inbox;
    this.units = units;
    this.largest = largest;
  }

  /** What became of a file. */
  public enum Outcome {
    /** It is in the inbox. */
    RECEIVED,
    /** It has no bytes, and was not taken. */
    EMPTY,
    /** It has more bytes than are read, and was not taken. */
    TOO_LARGE
  }

  /**
   * What became of a file.
   *
   * @param name what it is called in the inbox; empty where it is not there
   */
  public record Handed(Outcome outcome, String name) {}

  /**
   * Moves a file into a unit's folder.
   *
   * @param unitCode of a registered unit
   * @param name as it was sent: hostile
   * @param content where it lies, on the file system of the inbox; it is gone from there where it
   *     was received
   * @throws IOException where it cannot be moved: our own fault, and nothing was received
   */
  public Handed handIn(String unitCode, String name, Path content) throws IOException {
    Path folder = folder(unitCode);
    long size = Files.size(content);
    if (size == 0) {
      return new Handed(Outcome.EMPTY, "");
    }
    if (size > largest) {
      return new Handed(Outcome.TOO_LARGE, "");
    }
    keepOnDisk(content);
    Path to = link(folder.resolve(DropName.of(name)), content);
    Files.deleteIfExists(content);
    LOG.info("Handed in by a browser: {} {}", unitCode, Printable.of(to.getFileName()));
    return new Handed(Outcome.RECEIVED, to.getFileName().toString());
  }

  private Path folder(String unitCode) throws IOException {
    Path folder = inbox.resolve(unitCode);
    boolean usable =
        UnitFolder.isCode(unitCode)
            && units.names().containsKey(unitCode)
            && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    if (!usable) {
      throw new IOException("no folder of a registered unit: " + Printable.of(folder));
    }
    return folder;
  }

  /** Who is told that a file was received must not lose it with the power. */
  private static void keepOnDisk(Path content) throws IOException {
    try (FileChannel file = FileChannel.open(content, StandardOpenOption.WRITE)) {
      file.force(true);
    }
  }

  /**
   * A move in one step takes the place of what is there; a second name for the same file does not.
   */
  private static Path link(Path wanted, Path content) throws IOException {
    String name = wanted.getFileName().toString();
    while (true) {
      Path to = TroublesomeNames.free(wanted, name);
      try {
        return Files.createLink(to, content);
      } catch (FileAlreadyExistsException takenMeanwhile) {
        LOG.debug("Taken meanwhile: {}", Printable.of(to));
      } catch (UnsupportedOperationException | FileSystemException noSecondNames) {
        // As on many a shared folder. A move that does not replace looks first whether the name is
        // free; what fails otherwise fails here too, and is told.
        LOG.debug("No second names here: {}", Printable.of(to), noSecondNames);
        return Files.move(content, to);
      }
    }
  }
}
