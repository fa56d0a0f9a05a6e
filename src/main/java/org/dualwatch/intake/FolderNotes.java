package org.dualwatch.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps in the folder of each unit a file that says what to drop there and where the answers are.
 * It is written anew where it is missing or was edited. What is no ordinary file is left alone, and
 * links are never followed. A file of that name that does not begin as ours does is somebody's
 * document: it is given another name, under which it is taken and answered.
 */
public final class FolderNotes {

  /** The file's name; none of that name is ever a submission. */
  static final String NAME = "_说明.txt";

  private static final String SET_ASIDE = "改名-说明.txt";

  private static final Logger LOG = LoggerFactory.getLogger(FolderNotes.class);

  private final Path inbox;
  private final Units units;
  private final FolderNote note;
  private final Set<String> said = ConcurrentHashMap.newKeySet();

  /**
   * @param largest the size in bytes up to which a file is read
   * @param contact whom a unit asks
   */
  public FolderNotes(Path inbox, Units units, long largest, String contact) {
    this.inbox = inbox;
    this.units = units;
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
      write(code, wanted, file);
    } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      replace(code, wanted, file);
    }
  }

  private void replace(String code, byte[] wanted, Path file) throws IOException {
    byte[] there = beginning(file, wanted.length + 1);
    if (Arrays.equals(there, wanted)) {
      return;
    }
    if (there.length > 0 && !note.isEdition(there)) {
      Path aside = TroublesomeNames.free(file, SET_ASIDE);
      Files.move(file, aside);
      LOG.warn("Not our note, renamed to be taken: {}", Printable.of(aside));
    }
    write(code, wanted, file);
  }

  private static byte[] beginning(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(most);
    } catch (NoSuchFileException goneMeanwhile) {
      return new byte[0];
    }
  }

  /** In one step, by way of a draft that no unit's folder shows. */
  private void write(String code, byte[] wanted, Path file) throws IOException {
    Path draft = inbox.resolve(".note-" + code + ".tmp");
    Files.deleteIfExists(draft);
    Files.write(draft, wanted, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
