package org.dualwatch;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The folder that an office's Dualwatch lives in. */
public record Home(Path path) {

  public Home {
    path = path.toAbsolutePath().normalize();
  }

  /** Where departments drop files, a folder a unit. */
  public Path inbox() {
    return path.resolve("inbox");
  }

  /** Where receipts appear, a folder a unit, and mails where no mail server is configured. */
  public Path outbox() {
    return path.resolve("outbox");
  }

  /** Where files go that were read. */
  public Path archive() {
    return path.resolve("archive");
  }

  /** Where files go that were not. */
  public Path quarantine() {
    return path.resolve("quarantine");
  }

  /** Where the reports of monitoring runs appear. */
  public Path reports() {
    return path.resolve("reports");
  }

  /** The embedded databases. */
  public Path data() {
    return path.resolve("data");
  }

  /** Where a file lies while it is handed in by a browser, until it is in the inbox. */
  public Path uploads() {
    return data().resolve("uploads");
  }

  /** The administrator's settings, where there are any. */
  public Path settings() {
    return path.resolve("dualwatch.properties");
  }

  /** The office's own profiles, where there are any. */
  public Path profiles() {
    return path.resolve("profiles");
  }

  /** Who is told of what, where the office sets it up. */
  public Path alerts() {
    return path.resolve("alerts.yaml");
  }

  /** The findings that the office lets pass, where there are any. */
  public Path waivers() {
    return path.resolve("waivers.yaml");
  }

  /** Which ledger project is which table's, where the office has written it down. */
  public Path projects() {
    return path.resolve("projects.csv");
  }

  /** Holidays and working weekends, where the office has written them down. */
  public Path holidays() {
    return path.resolve("holidays.csv");
  }

  /** The registered units. */
  public Path units() {
    return path.resolve("units.csv");
  }

  /** Makes the folders, and one in the inbox for each unit. */
  void prepare(List<String> unitCodes) throws IOException {
    for (Path folder : List.of(inbox(), outbox(), archive(), quarantine(), reports(), data())) {
      Files.createDirectories(folder);
    }
    for (String code : unitCodes) {
      Files.createDirectories(inbox().resolve(code));
    }
    requireOneFileSystem();
  }

  /** Files are moved in one step, or an answered file could be left behind in the inbox. */
  private void requireOneFileSystem() throws IOException {
    for (Path folder : List.of(archive(), quarantine())) {
      Path probe = Files.createTempFile(inbox(), ".", ".tmp");
      Path moved = folder.resolve(probe.getFileName());
      try {
        Files.move(probe, moved, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException apart) {
        throw new WrongSettingException(
            inbox() + " and " + folder + " must be on one file system", apart);
      } finally {
        Files.deleteIfExists(probe);
        Files.deleteIfExists(moved);
      }
    }
  }
}
