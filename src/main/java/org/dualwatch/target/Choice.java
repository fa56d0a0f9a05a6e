package org.dualwatch.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dualwatch.value.TickMarks;

/**
 * What is chosen in a cell that offers a few words: those ticked, the tick before or behind each;
 * or, where none has a mark, the words that stand there by themselves.
 *
 * @param chosen the meanings of these words
 * @param clear whether the cell says nothing else and leaves nothing open
 */
record Choice<T>(Set<T> chosen, boolean clear) {

  /** The shape of a cell is a letter for each thing in it. */
  private static final char WORD = 'W';

  private static final char TICK = 'T';
  private static final char BOX = 'B';
  private static final char GAP = ' ';
  private static final char TEXT = 'x';

  private static final Pattern MARKS_BEFORE = Pattern.compile("(?:[TB]W)++");
  private static final Pattern MARKS_BEHIND = Pattern.compile("(?:W[TB])++");
  private static final Pattern TICKED = Pattern.compile("(?:TW|WT)x*+");
  private static final Pattern PART = Pattern.compile("[TB]W|W[TB]|W");
  private static final Pattern WORDS = Pattern.compile("W++");

  private static final String GAPS = "、，,；;：:。.()（）[]【】|/";

  /** Nobody reads more in a cell of a form to find what is ticked. */
  private static final int LONGEST = 500;

  Choice {
    chosen = Set.copyOf(chosen);
  }

  /** Reads a cell that offers these words. */
  static <T> Choice<T> of(String cell, Map<String, T> words) {
    if (cell.length() > LONGEST) {
      return new Choice<>(Set.of(), false);
    }
    List<T> found = new ArrayList<>();
    String shape = shape(TickMarks.inBoxes(cell), words, found);
    if (shape.indexOf(TICK) < 0 && shape.indexOf(BOX) < 0) {
      return alone(shape, found);
    }
    String dense = shape.replace(" ", "");
    boolean before = MARKS_BEFORE.matcher(dense).matches();
    if (before || MARKS_BEHIND.matcher(dense).matches()) {
      return new Choice<>(inPairs(dense, before ? 0 : 1, found), true);
    }
    return inParts(shape, found);
  }

  private static <T> String shape(String cell, Map<String, T> words, List<T> found) {
    StringBuilder shape = new StringBuilder();
    int at = 0;
    while (at < cell.length()) {
      Optional<String> word = longest(words.keySet(), cell, at);
      word.ifPresent(w -> found.add(words.get(w)));
      shape.append(word.isPresent() ? WORD : kind(cell.charAt(at)));
      at += word.map(String::length).orElse(1);
    }
    return shape.toString();
  }

  private static Optional<String> longest(Set<String> words, String cell, int at) {
    return words.stream()
        .filter(word -> cell.startsWith(word, at))
        .max(Comparator.comparingInt(String::length));
  }

  private static char kind(char c) {
    if (Mark.TICKS.indexOf(c) >= 0) {
      return TICK;
    }
    if (TickMarks.EMPTY.indexOf(c) >= 0) {
      return BOX;
    }
    boolean gap = Character.isWhitespace(c) || Character.isSpaceChar(c) || GAPS.indexOf(c) >= 0;
    return gap ? GAP : TEXT;
  }

  /** Words that stand apart from other text, which may well have them inside. */
  private static <T> Choice<T> alone(String shape, List<T> found) {
    Set<T> chosen = new HashSet<>();
    boolean clear = true;
    int word = 0;
    for (String part : shape.split(" ", -1)) {
      int words = words(part);
      boolean apart = part.isEmpty() || WORDS.matcher(part).matches();
      if (apart) {
        chosen.addAll(found.subList(word, word + words));
      }
      clear &= apart;
      word += words;
    }
    return new Choice<>(chosen, clear);
  }

  private static <T> Set<T> inPairs(String dense, int mark, List<T> found) {
    Set<T> chosen = new HashSet<>();
    for (int pair = 0; pair < found.size(); pair++) {
      if (dense.charAt(2 * pair + mark) == TICK) {
        chosen.add(found.get(pair));
      }
    }
    return chosen;
  }

  /** Marks and words that stand together, where some words have marks and some have none. */
  private static <T> Choice<T> inParts(String shape, List<T> found) {
    Set<T> chosen = new HashSet<>();
    boolean clear = true;
    int word = 0;
    for (String part : shape.split(" ", -1)) {
      if (TICKED.matcher(part).matches()) {
        chosen.add(found.get(word));
      }
      clear &= part.isEmpty() || PART.matcher(part).matches();
      word += words(part);
    }
    return new Choice<>(chosen, clear && !chosen.isEmpty());
  }

  private static int words(String part) {
    return (int) part.chars().filter(c -> c == WORD).count();
  }
}
