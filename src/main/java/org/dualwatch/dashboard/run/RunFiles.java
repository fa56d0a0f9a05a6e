package org.dualwatch.dashboard.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.dualwatch.board.RunRow;
import org.dualwatch.dashboard.NotThereException;

/**
 * The files of a run's report: its page, workbook and JSON, and a folder with those of each unit.
 * What is handed out has one of the names of such files, so that no name leads anywhere else.
 */
final class RunFiles {

  /** The files of so many units are listed; the index among them leads to all. */
  static final int MOST = 3_000;

  private static final List<String> ENDINGS = List.of(".html", ".xlsx", ".json");
  private static final Pattern IN_FOLDER = Pattern.compile("[0-9A-Za-z-]{1,60}\\.(html|xlsx|json)");

  private final Path reports;
  private final BiFunction<LocalDate, String, String> naming;

  /**
   * @param reports where reports are kept
   * @param naming the name of a run's report, without its ending, by its day and id
   */
  RunFiles(Path reports, BiFunction<LocalDate, String, String> naming) {
    this.reports = reports;
    this.naming = naming;
  }

  /** A run's report's name, which its folder has too. */
  String name(RunRow run) {
    return naming.apply(run.asOf(), run.id());
  }

  /** The names of the files of the run as a whole that are there. */
  List<String> whole(RunRow run) {
    return ENDINGS.stream()
        .map(ending -> name(run) + ending)
        .filter(file -> isFile(reports.resolve(file)))
        .toList();
  }

  /** The names of the files of units that are there, sorted; none where none were written. */
  List<String> ofUnits(RunRow run) throws IOException {
    Path folder = reports.resolve(name(run));
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (IN_FOLDER.matcher(name).matches() && isFile(file)) {
          names.add(name);
        }
      }
    }
    return names.stream().sorted().limit(MOST).toList();
  }

  /** A file of the run as a whole. */
  byte[] whole(RunRow run, String file) throws IOException, NotThereException {
    if (!whole(run).contains(file)) {
      throw new NotThereException();
    }
    return Files.readAllBytes(reports.resolve(file));
  }

  /** A file of a unit. */
  byte[] ofUnit(RunRow run, String folder, String file) throws IOException, NotThereException {
    Path path = reports.resolve(name(run));
    boolean known =
        folder.equals(name(run))
            && IN_FOLDER.matcher(file).matches()
            && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
            && isFile(path.resolve(file));
    if (!known) {
      throw new NotThereException();
    }
    return Files.readAllBytes(path.resolve(file));
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }
}
