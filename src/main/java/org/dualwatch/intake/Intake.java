package org.dualwatch.intake;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Takes a file from the inbox. The file stays where it is until its answer is on record. */
public final class Intake {

  private final Path inbox;
  private final Units units;
  private final DropPolicy policy;
  private final Clock clock;
  private volatile Path last = Path.of("");

  /**
   * @param largest the size in bytes up to which a file is read
   * @param clock the office's clock, in its time zone
   */
  public Intake(Path inbox, Units units, long largest, Clock clock) {
    this.inbox = inbox;
    this.units = units;
    this.policy = new DropPolicy(largest);
    this.clock = clock;
  }

  /**
   * Reads a file where it lies.
   *
   * @throws IOException where the file cannot be read; it is left alone then, and tried again
   */
  public Submission take(File dropped) throws IOException {
    Path file = dropped.toPath();
    last = file;
    UnitFolder folder = UnitFolder.of(inbox, file, units);
    Content content = Content.of(file, policy.largest());
    Instant now = clock.instant();
    return new Submission(
        folder,
        content,
        file,
        now,
        LocalDate.ofInstant(now, clock.getZone()),
        dropId(file),
        policy.objection(folder, file.getFileName().toString(), content).orElse(null));
  }

  /**
   * Whether a file is the one that was taken last: while it lies in the inbox it is being read, or
   * its answer is being written.
   */
  boolean isTaken(Path file) {
    return last.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
  }

  /**
   * One file of an archive as a submission of its own, from the same unit.
   *
   * @param archive the drop that it came in
   * @param name its name in the archive, without folders
   * @param position its place there, from 0: what tells it from the others after a crash
   */
  public Submission part(Submission archive, String name, byte[] bytes, int position) {
    Content content = Content.of(bytes);
    String plain = PartName.of(name, position);
    return archive.part(
        content,
        archive.path().resolveSibling(plain),
        archive.dropId() + "-" + position,
        policy.objection(archive.folder(), plain, content).orElse(null));
  }

  /** By name, time and, where the system has one, the file's own key: a rename keeps them all. */
  private static String dropId(Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    String drop =
        file.getFileName() + "|" + attributes.lastModifiedTime() + "|" + attributes.fileKey();
    return Content.sha256(drop.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }
}
