package org.dualwatch.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets only regular files in real directories be taken: a symbolic link could lead outside the
 * inbox, and a pipe would be waited for without end. Drafts and locks of office programs are left
 * alone.
 */
public final class RegularFiles {

  private static final Logger LOG = LoggerFactory.getLogger(RegularFiles.class);

  private final Set<Path> said = ConcurrentHashMap.newKeySet();

  /**
   * Whether a file or directory of the inbox may be looked at. A path that leads upwards is none
   * that lies there: it comes of a name with a backslash, see {@link TroublesomeNames}.
   */
  public boolean accepts(Path path) {
    String name = path.getFileName().toString();
    if (draft(name) || !path.equals(path.normalize())) {
      return false;
    }
    boolean real =
        Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
            || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    if (real && !Files.isReadable(path)) {
      sayOnce("not readable for this program", path);
      return false;
    }
    if (!real && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      sayOnce("neither a file nor a directory", path);
    }
    return real;
  }

  private void sayOnce(String why, Path path) {
    if (said.add(path)) {
      LOG.warn("Left alone, being {}: {}", why, Printable.of(path));
    }
  }

  /** A name that begins with two dots is hidden too, but nobody's draft: it gets its answer. */
  private static boolean draft(String name) {
    return (name.startsWith(".") && !name.startsWith(".."))
        || name.startsWith("~$")
        || name.endsWith(".tmp");
  }
}
