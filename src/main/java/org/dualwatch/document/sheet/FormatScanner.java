package org.dualwatch.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.document.sheet.Token.Kind;

/** Takes a format code apart (ECMA-376 part 1, 18.8.31), section by section. */
final class FormatScanner {

  private static final List<String> GENERAL = List.of("General", "G/通用格式");
  private static final List<String> HALF_DAYS = List.of("AM/PM", "A/P", "上午/下午");
  private static final Set<String> COLOURS =
      Set.of(
          "black", "blue", "cyan", "green", "magenta", "red", "white", "yellow", //
          "黑色", "蓝色", "青色", "蓝绿色", "绿色", "洋红色", "红色", "白色", "黄色");
  private static final Pattern COLOUR_NUMBER = Pattern.compile("(color|颜色) ?[0-9]{1,2}");
  private static final Pattern CONDITION =
      Pattern.compile("(<=|>=|<>|<|>|=) *(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");
  private static final Pattern ELAPSED = Pattern.compile("h{1,9}|m{1,9}|s{1,9}");

  /** A currency sign and a language; longer language codes mean other calendars or digits. */
  private static final Pattern LANGUAGE = Pattern.compile("\\$([^\\-\\]]*)(?:-([0-9a-z]{1,4}))?");

  private final String code;
  private final List<List<Token>> sections = new ArrayList<>();
  private List<Token> section = new ArrayList<>();
  private boolean chinese;
  private int at;

  private FormatScanner(String code) {
    this.code = code;
  }

  /** The signs of every section, empty where there is one that is not known. */
  static Optional<List<List<Token>>> scan(String code) {
    return new FormatScanner(code).scan();
  }

  private Optional<List<List<Token>>> scan() {
    while (at < code.length()) {
      if (!scanOne()) {
        return Optional.empty();
      }
    }
    sections.add(section);
    boolean foreignNames = chinese && sections.stream().anyMatch(FormatScanner::namesOfDates);
    return foreignNames ? Optional.empty() : Optional.of(List.copyOf(sections));
  }

  /** Names of months and days are English here; those of a stated language are not known. */
  private static boolean namesOfDates(List<Token> section) {
    return section.stream()
        .anyMatch(t -> t.is(Kind.DATE) && "md".indexOf(t.letter()) >= 0 && t.length() > 2);
  }

  private boolean scanOne() {
    char c = code.charAt(at);
    switch (c) {
      case ';' -> {
        sections.add(section);
        section = new ArrayList<>();
        at++;
        return sections.size() <= 3;
      }
      case '"' -> {
        return scanQuoted();
      }
      case '\\', '!' -> {
        return scanNext(Kind.LITERAL);
      }
      case '_' -> {
        return at + 1 == code.length() ? end() : scanNext(Kind.PADDING);
      }
      // What fills the cell's width is no text.
      case '*' -> at = Math.min(at + 2, code.length());
      case '[' -> {
        return scanBracket();
      }
      case '0', '#', '?' -> add(Kind.DIGIT, 1);
      case '.' -> add(Kind.POINT, 1);
      case ',' -> add(Kind.COMMA, 1);
      case '%' -> add(Kind.PERCENT, 1);
      case '/' -> add(Kind.SLASH, 1);
      case '@' -> add(Kind.TEXT, 1);
      default -> {
        return scanWord();
      }
    }
    return true;
  }

  private boolean end() {
    at = code.length();
    return true;
  }

  private void add(Kind kind, int length) {
    section.add(new Token(kind, code.substring(at, at + length)));
    at += length;
  }

  private boolean scanQuoted() {
    int end = code.indexOf('"', at + 1);
    if (end < 0) {
      return false;
    }
    section.add(new Token(Kind.LITERAL, code.substring(at + 1, end)));
    at = end + 1;
    return true;
  }

  private boolean scanNext(Kind kind) {
    at++;
    if (at >= code.length()) {
      return false;
    }
    add(kind, 1);
    return true;
  }

  private boolean scanBracket() {
    int end = code.indexOf(']', at);
    if (end < 0) {
      return false;
    }
    String inside = code.substring(at + 1, end).toLowerCase(Locale.ROOT);
    at = end + 1;
    Matcher condition = CONDITION.matcher(inside);
    Matcher language = LANGUAGE.matcher(inside);
    if (COLOURS.contains(inside) || COLOUR_NUMBER.matcher(inside).matches()) {
      return true;
    }
    if (inside.matches("dbnum[123]")) {
      section.add(new Token(Kind.CHINESE_DIGITS, inside.substring(5)));
    } else if (condition.matches()) {
      section.add(new Token(Kind.CONDITION, condition.group(1) + condition.group(2)));
    } else if (ELAPSED.matcher(inside).matches()) {
      section.add(new Token(Kind.ELAPSED, inside));
    } else if (language.matches()) {
      // As written, since lower case is another currency.
      int from = end - inside.length() + 1;
      section.add(new Token(Kind.LITERAL, code.substring(from, from + language.group(1).length())));
      chinese |= language.group(2) != null && !language.group(2).matches("0?409");
    } else {
      return false;
    }
    return true;
  }

  private boolean scanWord() {
    if (scanAnyOf(GENERAL, Kind.GENERAL) || scanAnyOf(HALF_DAYS, Kind.HALF_DAY)) {
      return true;
    }
    char letter = Character.toLowerCase(code.charAt(at));
    boolean exponent =
        letter == 'e'
            && at + 1 < code.length()
            && (code.charAt(at + 1) == '+' || code.charAt(at + 1) == '-');
    if (exponent) {
      add(Kind.EXPONENT, 2);
      return true;
    }
    return scanLetters(letter);
  }

  private boolean scanAnyOf(List<String> words, Kind kind) {
    for (String word : words) {
      if (code.regionMatches(true, at, word, 0, word.length())) {
        add(kind, word.length());
        return true;
      }
    }
    return false;
  }

  private boolean scanLetters(char letter) {
    if ((letter < 'a' || letter > 'z')) {
      add(Kind.LITERAL, 1);
      return true;
    }
    int end = at;
    while (end < code.length() && Character.toLowerCase(code.charAt(end)) == letter) {
      end++;
    }
    int length = end - at;
    int most =
        switch (letter) {
          case 'y', 'd', 'a' -> 4;
          case 'm' -> 5;
          case 'h', 's', 'e' -> 2;
          default -> 0;
        };
    if (length > most || (letter == 'a' && length < 3) || (letter == 'y' && length == 3)) {
      return false;
    }
    section.add(new Token(Kind.DATE, String.valueOf(letter).repeat(length)));
    at = end;
    return true;
  }
}
