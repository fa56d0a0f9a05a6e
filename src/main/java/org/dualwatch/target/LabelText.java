package org.dualwatch.target;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dualwatch.value.Spelling;

/**
 * A cell as a label: its key, and where that is no label, the key without what forms put around
 * one: a list mark before it, 其中, a colon, a note in brackets behind it.
 */
final class LabelText {

  /** Labels are short; a long text only quotes one. */
  private static final int LONGEST = 60;

  private static final Pattern MARK =
      Pattern.compile("^(?:\\(?[\\d一二三四五六七八九十]{1,2}[).、]|[①-⑩]|其中:?)+");

  private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)$");

  private LabelText() {}

  /**
   * The key of a cell as a label, its colon taken off; empty where the cell is too long for one.
   */
  static String key(String cell) {
    String key = cell.length() > LONGEST ? "" : Spelling.key(cell);
    return key.endsWith(":") ? key.substring(0, key.length() - 1) : key;
  }

  /** What a cell is the label of, the barest of its keys counting last. */
  static <L> Optional<L> find(Map<String, L> labels, String cell) {
    String key = key(cell);
    String unmarked = MARK.matcher(key).replaceFirst("");
    return found(labels, key)
        .or(() -> found(labels, unmarked))
        .or(() -> found(labels, NOTE.matcher(key).replaceFirst("")))
        .or(() -> found(labels, NOTE.matcher(unmarked).replaceFirst("")));
  }

  private static <L> Optional<L> found(Map<String, L> labels, String key) {
    return Optional.ofNullable(labels.get(key));
  }
}
