package org.dualwatch.page;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * How much a page may still hold, so that it opens at once however long a list is. What has no room
 * is counted on the page and stands in the workbook.
 */
public final class Room {

  /**
   * What the rows of one page may take together, in bytes; with all around them it is below 1 MB.
   */
  public static final int OF_A_PAGE = 800_000;

  /** What a quote or an ampersand takes once it is escaped. */
  private static final int ESCAPED = 6;

  private int left;

  /**
   * @param bytes how much there is
   */
  public Room(int bytes) {
    this.left = bytes;
  }

  /**
   * Those that there is room for: the first by the order given, in the order of the list.
   *
   * @param first which of them come before others where not all have room
   * @param bytes how much one takes on the page
   */
  public <T> List<T> fitting(List<T> all, Comparator<T> first, ToIntFunction<T> bytes) {
    Set<T> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (T one : all.stream().sorted(first).toList()) {
      int needed = bytes.applyAsInt(one);
      if (needed <= left) {
        left -= needed;
        chosen.add(one);
      }
    }
    return all.stream().filter(chosen::contains).toList();
  }

  /** How many bytes are left. */
  public int left() {
    return left;
  }

  /** At most how many bytes texts take on a page, in UTF-8 and escaped. */
  public static int bytes(String... texts) {
    int bytes = 0;
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= 0x80) {
          bytes += 3;
        } else {
          bytes += "<>&\"'".indexOf(c) < 0 ? 1 : ESCAPED;
        }
      }
    }
    return bytes;
  }
}
