package org.dualwatch.document;

import java.time.LocalDate;
import java.util.List;

/**
 * All that is to be written into a copy of a file.
 *
 * @param day what the notes are dated by
 */
public record Notes(LocalDate day, List<Note> all) {

  /** Who speaks in them. */
  public static final String AUTHOR = "Dualwatch 校验";

  /** The author's initials, for programs that show them. */
  public static final String INITIALS = "DW";

  /** No notes. */
  public static final Notes NONE = new Notes(LocalDate.EPOCH, List.of());

  public Notes {
    all = List.copyOf(all);
  }
}
