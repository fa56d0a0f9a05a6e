package org.dualwatch.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pages of a run's units while the run goes on: they wait in a folder that nobody sees, since a
 * run has its name only once it is done.
 */
public final class UnitPages implements Closeable {

  private static final String DRAFTS = ".units-";

  private final RunHead head;
  private final Path draft;
  private final List<UnitLine> lines = new ArrayList<>();

  private UnitPages(RunHead head, Path draft) {
    this.head = head;
    this.draft = draft;
  }

  /**
   * Begins them; what a run about the same day left that was killed is gone.
   *
   * @param reports where reports are kept
   * @param no tells the run from others about the same day
   */
  static UnitPages open(Path reports, RunHead head, String no) throws IOException {
    String day = DRAFTS + head.day().asOf() + "-";
    try (DirectoryStream<Path> left = Files.newDirectoryStream(reports, day + "*")) {
      for (Path folder : left) {
        delete(folder);
      }
    }
    return new UnitPages(head, reports.resolve(day + no));
  }

  RunHead head() {
    return head;
  }

  /** The units that were written, in the order in which they came. */
  public List<UnitLine> lines() {
    return List.copyOf(lines);
  }

  void add(UnitLine line, List<PlacedFile> files) throws IOException {
    for (PlacedFile file : files) {
      write(file);
    }
    lines.add(line);
  }

  void write(PlacedFile file) throws IOException {
    Files.createDirectories(draft);
    Files.write(draft.resolve(file.path()), file.content());
  }

  /** Puts them in their place; where the same run put them there before, one by one over those. */
  void moveTo(Path folder) throws IOException {
    if (!Files.exists(draft)) {
      return;
    }
    if (!Files.exists(folder)) {
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(draft)) {
      for (Path file : files) {
        Files.move(
            file,
            folder.resolve(file.getFileName()),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    delete(draft);
  }

  /** Deletes what is not in its place. */
  @Override
  public void close() throws IOException {
    delete(draft);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }
}
