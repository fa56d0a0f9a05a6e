package org.dualwatch.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.value.TickMarks;

/**
 * Reads which words of a list are ticked: in the box, before or behind it, before or behind the
 * word, with the other boxes left in place or not; or the one word that is left. A mark that may
 * belong to two words belongs to both, so that nothing is guessed.
 */
final class Ticks {

  /** A cell that is longer is no list of three choices. */
  private static final int LONGEST = 300;

  /** A number and two words that are written for a box: other words stand in no such list. */
  private static final String LIKE_BOXES = "〇口囗";

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<continue>继续(?:执行)?)|(?<reallocate>调剂(?:预算)?|预算调剂)|(?<cancel>取消(?:项目)?)"
              + "|(?<tick>["
              + TickMarks.BARE
              + "])|(?<ticked>["
              + TickMarks.TICKED
              + "])|(?<box>["
              + TickMarks.EMPTY
              + LIKE_BOXES
              + "])|(?<gap>[\\s\\h、，,；;。.：:/|]+)|(?<filler>我单位|本单位|选择|申请|拟)");

  private enum Kind {
    WORD,
    TICK,
    BOX,
    GAP;

    boolean isMark() {
      return this == TICK || this == BOX;
    }
  }

  /** On which side of its word a box stands. */
  private enum Side {
    BEFORE,
    BEHIND,
    UNKNOWN
  }

  /**
   * A part of the text.
   *
   * @param boxed whether it is a box, ticked or not
   * @param choice what a word says; empty for marks and gaps
   */
  private record Token(Kind kind, boolean boxed, List<Choice> choice) {}

  private final List<Token> tokens;

  private Ticks(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * What is ticked.
   *
   * @return one choice where that is certain; several where several are ticked or may be; none
   *     where none is, or where the text has words beside the choices
   */
  static List<Choice> in(String text) {
    return text.length() > LONGEST
        ? List.of()
        : tokens(text).map(tokens -> new Ticks(tokens).ticked()).orElse(List.of());
  }

  /** The parts of the text; empty where something stands in it that may change what is meant. */
  private static Optional<List<Token>> tokens(String text) {
    String plain = TickMarks.inBoxes(text);
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(plain);
    int end = 0;
    while (token.find() && token.start() == end) {
      end = token.end();
      if (token.group("filler") == null) {
        tokens.add(token(token));
      }
    }
    return end == plain.length() ? Optional.of(tokens) : Optional.empty();
  }

  private static Token token(Matcher found) {
    if (found.group("tick") != null || found.group("ticked") != null) {
      return new Token(Kind.TICK, found.group("ticked") != null, List.of());
    }
    if (found.group("box") != null) {
      return new Token(Kind.BOX, true, List.of());
    }
    return found.group("gap") != null
        ? new Token(Kind.GAP, false, List.of())
        : new Token(Kind.WORD, false, List.of(word(found)));
  }

  private static Choice word(Matcher found) {
    if (found.group("continue") != null) {
      return Choice.CONTINUE;
    }
    return found.group("reallocate") != null ? Choice.REALLOCATE : Choice.CANCEL;
  }

  private List<Choice> ticked() {
    Set<Choice> ticked = EnumSet.noneOf(Choice.class);
    boolean any = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Kind.TICK) {
        any = true;
        ticked.addAll(wordsOf(i));
      }
    }
    return any ? List.copyOf(ticked) : named();
  }

  /** Without a tick: the one word that is left, or that was written beside the list. */
  private List<Choice> named() {
    List<Choice> words = tokens.stream().flatMap(token -> token.choice().stream()).toList();
    Set<Choice> distinct = words.isEmpty() ? Set.of() : EnumSet.copyOf(words);
    boolean beside =
        distinct.size() == Choice.values().length && words.size() == distinct.size() + 1;
    if (beside) {
      return Arrays.stream(Choice.values())
          .filter(choice -> words.indexOf(choice) != words.lastIndexOf(choice))
          .toList();
    }
    return distinct.size() == 1 ? List.copyOf(distinct) : List.of();
  }

  /** The words that a tick may belong to. */
  private Set<Choice> wordsOf(int tick) {
    Set<Choice> left = word(tick, -1);
    Set<Choice> right = word(tick, 1);
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() ? right : left;
    }
    return switch (sideOf(tick)) {
      case BEHIND -> left;
      case BEFORE -> right;
      case UNKNOWN -> {
        Set<Choice> both = EnumSet.copyOf(left);
        both.addAll(right);
        yield both;
      }
    };
  }

  /** The next word in a direction, with nothing but marks and gaps between. */
  private Set<Choice> word(int from, int step) {
    for (int i = from + step; i >= 0 && i < tokens.size(); i += step) {
      if (tokens.get(i).kind() == Kind.WORD) {
        return EnumSet.copyOf(tokens.get(i).choice());
      }
    }
    return Set.of();
  }

  /** On which side of its word a tick between two words stands. */
  private Side sideOf(int tick) {
    Side boxes = boxes();
    Side touching = touching(tick);
    boolean boxLeft = boxUpToWord(tick, -1);
    boolean boxRight = boxUpToWord(tick, 1);
    return switch (boxes) {
      case UNKNOWN -> touching;
      // Before the next word's box, a tick may be that box's or stand behind the word before it.
      case BEFORE -> boxRight ? touching : agreed(boxes, touching, boxLeft);
      case BEHIND -> boxLeft ? touching : agreed(boxes, touching, boxRight);
    };
  }

  /** Where a tick took the place of a box, it must not touch the wrong word. */
  private static Side agreed(Side boxes, Side touching, boolean boxThere) {
    return boxThere || touching == Side.UNKNOWN || touching == boxes ? boxes : Side.UNKNOWN;
  }

  /** Whether a box stands between a tick and the next word in a direction. */
  private boolean boxUpToWord(int tick, int step) {
    for (int i = tick + step; tokens.get(i).kind() != Kind.WORD; i += step) {
      if (tokens.get(i).kind() == Kind.BOX) {
        return true;
      }
    }
    return false;
  }

  /** The side of the word that a tick touches, where it touches what is on one side only. */
  private Side touching(int tick) {
    boolean left = tokens.get(tick - 1).kind() != Kind.GAP;
    boolean right = tokens.get(tick + 1).kind() != Kind.GAP;
    if (left == right) {
      return Side.UNKNOWN;
    }
    return left ? Side.BEHIND : Side.BEFORE;
  }

  /** On which side of the words the boxes stand, as the ends of the list tell. */
  private Side boxes() {
    List<Token> shown = tokens.stream().filter(token -> token.kind() != Kind.GAP).toList();
    Token first = shown.get(0);
    Token last = shown.get(shown.size() - 1);
    if (shown.stream().noneMatch(Token::boxed) || (first.boxed() && last.boxed())) {
      return Side.UNKNOWN;
    }
    if (first.boxed() || last.boxed()) {
      return first.boxed() ? Side.BEFORE : Side.BEHIND;
    }
    if (first.kind().isMark() == last.kind().isMark()) {
      return Side.UNKNOWN;
    }
    return first.kind().isMark() ? Side.BEFORE : Side.BEHIND;
  }
}
