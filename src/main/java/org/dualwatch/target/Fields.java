package org.dualwatch.target;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dualwatch.document.Block.Cell;
import org.dualwatch.document.Block.Row;
import org.dualwatch.finding.Place;

/** Cells and paragraphs as the fields of a form. */
final class Fields {

  /** What stands between texts that a form shows apart; no amount, value or name has it inside. */
  private static final String APART = " | ";

  private static final String LINE_BREAKS = "\r\n\u000B\f\u0085\u2028\u2029";

  private Fields() {}

  /** A cell as people see it: one that continues a merged cell shows no text of its own. */
  static Field of(Cell cell) {
    return of(cell.continued() ? "" : cell.text(), cell.place());
  }

  /** A text as it stands, tidied: nothing invisible around it, no line breaks in it. */
  static Field of(String raw, Place place) {
    return new Field(tidy(raw), raw, place);
  }

  /** The only text of a row, where no other cell of it says anything. */
  static Optional<Field> alone(Row row) {
    List<Field> filled =
        row.cells().stream().map(Fields::of).filter(field -> !field.isBlank()).toList();
    return filled.size() == 1 ? Optional.of(filled.get(0)) : Optional.empty();
  }

  /** Several texts where a form has one: all of them, apart, so that none is taken for the one. */
  static Field apart(List<Field> fields) {
    return fields.size() == 1
        ? fields.get(0)
        : of(
            fields.stream().map(Field::raw).collect(Collectors.joining(APART)),
            fields.get(0).place());
  }

  private static String tidy(String raw) {
    int from = 0;
    int to = raw.length();
    while (from < to && unseen(raw.charAt(from))) {
      from++;
    }
    while (from < to && unseen(raw.charAt(to - 1))) {
      to--;
    }
    StringBuilder tidy = new StringBuilder(to - from);
    int at = from;
    while (at < to) {
      int end = at;
      boolean broken = false;
      while (end < to && white(raw.charAt(end))) {
        broken |= LINE_BREAKS.indexOf(raw.charAt(end)) >= 0;
        end++;
      }
      if (!broken) {
        end = Math.max(end, at + 1);
        tidy.append(raw, at, end);
      }
      at = end;
    }
    return tidy.toString();
  }

  private static boolean unseen(char c) {
    return white(c) || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }

  private static boolean white(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || LINE_BREAKS.indexOf(c) >= 0;
  }
}
