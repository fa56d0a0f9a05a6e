package org.dualwatch.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name that a file gets which a browser sent: as near to its own as the inbox takes, on the
 * systems that people open the folder with. What an office program would have for a draft of its
 * own, or the inbox for no submission, gets a sign before or behind it, so that it is answered.
 */
final class DropName {

  /** Room is left for a number before it, within what {@link DropPolicy} takes. */
  private static final int LONGEST = 180;

  private static final int LONGEST_ENDING = 20;

  private static final String BEFORE = "上传-";
  private static final String BEHIND = "_";

  /** What Windows takes for a device, with any ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_ON_WINDOWS = Pattern.compile("[<>:\"|?*]");
  private static final Pattern AT_THE_END = Pattern.compile("[. \u3000]+$");

  private DropName() {}

  /** One part of a path, never empty, that {@link RegularFiles} and {@link DropPolicy} let pass. */
  static String of(String hostile) {
    String last = hostile.substring(lastSeparator(hostile) + 1);
    String plain = NOT_ON_WINDOWS.matcher(seen(last)).replaceAll("_");
    String name = AT_THE_END.matcher(plain.replaceAll("\\.{2,}", ".").strip()).replaceAll("");
    name = cut(name);
    if (name.isEmpty() || DEVICE.matcher(name).matches() || RegularFiles.isLeftAlone(name)) {
      name = BEFORE + name;
    }
    String plainly = name.toLowerCase(Locale.ROOT);
    return RegularFiles.isLeftAlone(name) || plainly.endsWith(".camellock") ? name + BEHIND : name;
  }

  /** Some browsers send the path of the file, on whatever system. */
  private static int lastSeparator(String path) {
    return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  }

  /** Without what {@link DropPolicy} refuses as unseen. */
  private static String seen(String text) {
    StringBuilder seen = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !DropPolicy.hides(c))
        .map(c -> Character.getType(c) == Character.SURROGATE || c == 0xFFFD ? '□' : c)
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  /** Shortened before its ending, which tells people what it is. */
  private static String cut(String name) {
    if (bytes(name) <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 ? name.substring(dot) : "";
    if (bytes(ending) > LONGEST_ENDING) {
      ending = "";
    }
    StringBuilder stem = new StringBuilder();
    int left = LONGEST - bytes(ending);
    for (int at = 0; at < name.length(); at = name.offsetByCodePoints(at, 1)) {
      String next = Character.toString(name.codePointAt(at));
      left -= bytes(next);
      if (left < 0) {
        break;
      }
      stem.append(next);
    }
    return stem + ending;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
