package org.dualwatch.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Renames, in place, what Camel would never take or would take for something else, so that it gets
 * its answer like any file. A backslash becomes the full-width ＼: Camel reads it as a separator of
 * folders, and of a file named {@code ..\..\a.csv} hands on the path of the one two folders up.
 * Bytes that are no UTF-8 (a name in GBK) become □: this Java cannot open the file otherwise. And
 * the ending of Camel's own locks gets a sign behind it.
 */
public final class TroublesomeNames {

  /** What a backslash becomes; a name with it is refused. */
  static final char BACKSLASH = '＼';

  private static final char UNREADABLE = '□';
  private static final String CAMELS_LOCK = ".camelLock";

  /** File systems end at 255 bytes. */
  private static final int LONGEST = 240;

  private static final Logger LOG = LoggerFactory.getLogger(TroublesomeNames.class);

  private final Path inbox;

  public TroublesomeNames(Path inbox) {
    this.inbox = inbox;
  }

  /** Renames all there are now; symbolic links are not followed. */
  public void straighten() throws IOException {
    Files.walkFileTree(
        inbox,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            straighten(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            straighten(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path takenBack, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** One name that cannot be changed must not keep the others from it. */
  private static void straighten(Path path) {
    String name = String.valueOf(path.getFileName());
    String straight = straight(name);
    if (straight.equals(name)) {
      return;
    }
    try {
      Files.move(path, free(path, straight));
      LOG.warn("A name was changed to {}", Printable.of(straight));
    } catch (IOException failure) {
      LOG.warn("A name cannot be changed: {} ({})", Printable.of(path), failure.getClass());
    }
  }

  private static String straight(String name) {
    String straight = name.replace('\\', BACKSLASH).replace('\uFFFD', UNREADABLE);
    if (straight.endsWith(CAMELS_LOCK)) {
      straight = straight + UNREADABLE;
    }
    return straight.equals(name) ? name : cut(straight);
  }

  /** Shortened at its front, since its ending tells people what it is. */
  private static String cut(String name) {
    String rest = name;
    while (rest.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      rest = rest.substring(rest.offsetByCodePoints(0, 1));
    }
    return rest;
  }

  /** A name that is taken already gets a number; nothing is overwritten. */
  static Path free(Path path, String name) {
    Path to = path.resolveSibling(name);
    for (int i = 2; Files.exists(to, LinkOption.NOFOLLOW_LINKS); i++) {
      to = path.resolveSibling(i + "-" + name);
    }
    return to;
  }
}
