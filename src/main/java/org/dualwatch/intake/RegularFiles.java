package org.dualwatch.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets only regular files in real directories be taken: a symbolic link could lead outside the
 * inbox, and a pipe would be waited for without end. Drafts and locks of office programs, downloads
 * that are not done, what systems put into folders, and our own note are left alone.
 */
public final class RegularFiles {

  private static final Logger LOG = LoggerFactory.getLogger(RegularFiles.class);

  /** What file managers write into folders, whatever is in them. */
  private static final Set<String> OF_SYSTEMS = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini");

  /** Drafts of editors, and downloads and transfers that are not done. */
  private static final List<String> UNFINISHED =
      List.of(
          ".tmp",
          ".part",
          ".partial",
          ".filepart",
          ".crdownload",
          ".download",
          ".opdownload",
          ".td",
          ".xltd");

  private final Set<Path> said = ConcurrentHashMap.newKeySet();

  /**
   * Whether a file or directory of the inbox may be looked at. A path that leads upwards is none
   * that lies there: it comes of a name with a backslash, see {@link TroublesomeNames}.
   */
  public boolean accepts(Path path) {
    String name = path.getFileName().toString();
    if (isLeftAlone(name) || !path.equals(path.normalize())) {
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
  static boolean isLeftAlone(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return (name.startsWith(".") && !name.startsWith(".."))
        || name.startsWith("~$")
        || FolderNotes.isNote(name)
        || OF_SYSTEMS.contains(plain)
        || UNFINISHED.stream().anyMatch(plain::endsWith);
  }
}
