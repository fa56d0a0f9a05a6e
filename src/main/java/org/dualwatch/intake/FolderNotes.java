package org.dualwatch.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps in the folder of each unit a file that says what to drop there and where the answers are.
 * It is written anew where it is missing or was edited. What is no ordinary file is left alone, and
 * links are never followed. A file of that name that does not begin as ours does is somebody's
 * document: it is given another name, under which it is taken and answered. So is one that somebody
 * writes at this moment: nothing is written over a name that was free, nor over an empty file of a
 * moment ago, which may be about to be filled.
 */
public final class FolderNotes {

  /** The file's name; none of that name is ever a submission. */
  static final String NAME = "_说明.txt";

  /** How long whoever began a file may take for its first byte. */
  private static final Duration TO_BEGIN = Duration.ofMinutes(1);

  private static final String SET_ASIDE = "改名-说明.txt";

  private static final Logger LOG = LoggerFactory.getLogger(FolderNotes.class);

  private final Path inbox;
  private final Units units;
  private final FolderNote note;
  private final Clock clock;
  private final Set<String> said = ConcurrentHashMap.newKeySet();

  /**
   * @param largest the size in bytes up to which a file is read
   * @param contact whom a unit asks
   * @param clock tells how old a file is
   */
  public FolderNotes(Path inbox, Units units, long largest, String contact, Clock clock) {
    this.inbox = inbox;
    this.units = units;
    this.clock = clock;
    this.note = new FolderNote(largest, contact);
  }

  /** Whether a file of this name is ours, and not something that a unit sends. */
  public static boolean isNote(String fileName) {
    return fileName.equals(NAME);
  }

  /** Writes what is missing or differs. A folder that cannot be written to keeps no other back. */
  public void keepCurrent() {
    for (String code : units.codes()) {
      try {
        keepCurrent(code);
      } catch (IOException failure) {
        if (said.add(code)) {
          LOG.warn("The note in the folder of {} cannot be written: {}", code, failure.toString());
        }
      }
    }
  }

  private void keepCurrent(String code) throws IOException {
    Path folder = inbox.resolve(code);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Path file = folder.resolve(NAME);
    byte[] wanted = note.of(code, units.nameOf(code));
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      place(code, wanted, file);
    } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      replace(code, wanted, file);
    }
  }

  private void replace(String code, byte[] wanted, Path file) throws IOException {
    byte[] there = beginning(file, wanted.length + 1);
    if (Arrays.equals(there, wanted)) {
      return;
    }
    if (there.length == 0) {
      if (isLeftEmpty(file)) {
        replaceOurs(code, wanted, file);
      }
    } else if (note.isEdition(there)) {
      replaceOurs(code, wanted, file);
    } else {
      Path aside = TroublesomeNames.free(file, SET_ASIDE);
      Files.move(file, aside);
      LOG.warn("Not our note, renamed to be taken: {}", Printable.of(aside));
      place(code, wanted, file);
    }
  }

  private boolean isLeftEmpty(Path file) throws IOException {
    try {
      Instant changed = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
      return !changed.plus(TO_BEGIN).isAfter(clock.instant());
    } catch (NoSuchFileException goneMeanwhile) {
      return false;
    }
  }

  private static byte[] beginning(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(most);
    } catch (NoSuchFileException goneMeanwhile) {
      return new byte[0];
    }
  }

  /** Under a name that is free; what took the name meanwhile stays, and is looked at next time. */
  private void place(String code, byte[] wanted, Path file) throws IOException {
    Path draft = draft(code, wanted);
    try {
      Files.move(draft, file);
    } catch (FileAlreadyExistsException takenMeanwhile) {
      Files.delete(draft);
    }
  }

  private void replaceOurs(String code, byte[] wanted, Path file) throws IOException {
    Files.move(
        draft(code, wanted),
        file,
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** By way of a draft that no unit's folder shows, a note is there as a whole or not at all. */
  private Path draft(String code, byte[] wanted) throws IOException {
    Path draft = inbox.resolve(".note-" + code + ".tmp");
    Files.deleteIfExists(draft);
    return Files.write(draft, wanted, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }
}
