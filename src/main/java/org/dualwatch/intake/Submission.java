package org.dualwatch.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Language;
import org.jspecify.annotations.Nullable;

/** One dropped file: who dropped what, and when. The folder it lay in is the identity. */
public final class Submission {

  private final UnitFolder folder;
  private final Content content;
  private final Path path;
  private final Instant receivedAt;
  private final LocalDate day;
  private final String dropId;
  private final @Nullable Finding objection;

  Submission(
      UnitFolder folder,
      Content content,
      Path path,
      Instant receivedAt,
      LocalDate day,
      String dropId,
      @Nullable Finding objection) {
    this.folder = folder;
    this.content = content;
    this.path = path;
    this.receivedAt = receivedAt;
    this.day = day;
    this.dropId = dropId;
    this.objection = objection;
  }

  /** A file of this one, an archive, as a submission of its own. */
  Submission part(Content of, Path as, String id, @Nullable Finding against) {
    return new Submission(folder, of, as, receivedAt, day, id, against);
  }

  UnitFolder folder() {
    return folder;
  }

  /** The code of the unit, as its folder is named; never more than letters and digits. */
  public String unitCode() {
    return folder.code();
  }

  /** The unit's name as registered, empty for a folder that is not. */
  public String unitName() {
    return folder.name();
  }

  /** The language that the unit is answered in. */
  public Language language() {
    return folder.language();
  }

  /** The fiscal year, where a folder below the unit's names one. */
  public OptionalInt folderYear() {
    return folder.year();
  }

  /** The file's name as it was dropped: hostile until escaped. */
  public String fileName() {
    return path.getFileName().toString();
  }

  /** The file's name fit to be shown in one line of plain text. */
  public String shownName() {
    return Printable.of(fileName());
  }

  /** The file's bytes; empty where an objection keeps them from being read. */
  public byte[] bytes() {
    return content.bytes();
  }

  /** The file's size in bytes. */
  public long size() {
    return content.size();
  }

  /** The SHA-256 of the file as it was dropped, in lower-case hexadecimal. */
  public String sha256() {
    return content.sha256();
  }

  /** Where the file was dropped. */
  public Path path() {
    return path;
  }

  /** What makes two submissions the same: unit, content, and the fiscal year of the folder. */
  public String id() {
    return unitCode() + "." + sha256() + "." + folderYear().orElse(0);
  }

  /**
   * What makes two drops the same: a file taken again after a crash has the id it had before, one
   * that is dropped again has another.
   */
  public String dropId() {
    return dropId;
  }

  /** The same as text: Camel would turn a path into what the file holds. */
  public String pathText() {
    return path.toString();
  }

  /** When the file was taken. */
  public Instant receivedAt() {
    return receivedAt;
  }

  /** The day it was taken, in the office's time zone; rules judge as of this day. */
  public LocalDate day() {
    return day;
  }

  /** Why the file may not be read at all, if so. */
  public Optional<Finding> objection() {
    return Optional.ofNullable(objection);
  }

  /** Whether the file may be read. */
  public boolean isReadable() {
    return objection == null;
  }

  /**
   * The number people quote: unit, day, the first eight digits of the content's hash, and the
   * fiscal year of the folder where it names one, so that each registration has a number of its
   * own.
   */
  public String receiptNo() {
    return receiptNo(day);
  }

  /** The number that the same submission had when it was dropped on an earlier day. */
  public String receiptNo(LocalDate dropped) {
    String number =
        unitCode()
            + "-"
            + dropped.toString().replace("-", "")
            + "-"
            + sha256().substring(0, 8).toUpperCase(Locale.ROOT);
    return folderYear().isPresent() ? number + "-" + folderYear().getAsInt() : number;
  }

  /** The folder it was dropped into, below the inbox, fit to be shown in one line. */
  public String shownFolder() {
    return Printable.of(folder.path());
  }

  @Override
  public String toString() {
    return receiptNo() + " " + shownName();
  }
}
