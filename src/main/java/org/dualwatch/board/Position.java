package org.dualwatch.board;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a row stands in a list: by due day, none last, then by money, most first, then by id.
 *
 * @param due the due day; {@link #NO_DAY} for none
 * @param rank grows as the money falls
 * @param id the project's
 */
public record Position(LocalDate due, long rank, String id) {

  /** After every day. */
  public static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

  private static final Pattern TOKEN =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})_(-?[0-9]{1,18})_([0-9a-f]{16})");

  /** As an address has it. */
  public String token() {
    return due + "_" + rank + "_" + id;
  }

  /** The position that an address has; none where it is not one of ours. */
  public static Optional<Position> read(String token) {
    Matcher parts = TOKEN.matcher(token);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Position(
              LocalDate.parse(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3)));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
