package org.dualwatch.document.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;
import org.jsoup.parser.Parser;

/**
 * What shows of a text that is written in Markdown. Marks inside a text stay as they are: writers
 * differ in what they escape, and ≥**人 must not become ≥人.
 */
final class MarkdownText {

  /** As in Word documents: a cell that has a picture alone is not blank. */
  private static final String ALONE = "[图片]";

  /** The characters without one of which a text shows as it is written. */
  private static final String MARKS = "\\`*_[~&";

  private static final Pattern BREAK = Pattern.compile("<br\\s*+/?>", Pattern.CASE_INSENSITIVE);

  /** A text in bold, in italics or as code as a whole. */
  private static final Pattern MARKED =
      Pattern.compile("\\*\\*([^*]+)\\*\\*|__([^_]+)__|\\*([^*]+)\\*|`([^`]+)`", Pattern.DOTALL);

  private static final Pattern STRUCK = Pattern.compile("(?<!\\\\)~~[^~]+~~");
  private static final Pattern LINK =
      Pattern.compile("(?<![\\\\!])\\[([^\\[\\]]*+)\\]\\([^()\\s]*+\\)");
  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\[\\]]*+\\]\\([^()]*+\\)");
  private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]++");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  private MarkdownText() {}

  /** The text of a cell. */
  static String ofCell(String written, Place place) throws ContentRefused {
    String cell = written.strip();
    return shown(cell.indexOf('<') < 0 ? cell : BREAK.matcher(cell).replaceAll("\n"), place);
  }

  /** The text of a line outside of tables. */
  static String ofLine(String written, Place place) throws ContentRefused {
    String line = written.strip();
    Matcher heading = HEADING.matcher(line);
    return shown(heading.lookingAt() ? withoutMarks(line, heading.end()) : line, place);
  }

  /** A heading without the marks before it, and those that may stand after it. */
  private static String withoutMarks(String line, int start) {
    int end = line.length();
    while (end > start && line.charAt(end - 1) == '#') {
      end--;
    }
    boolean marks = end == start || Character.isWhitespace(line.charAt(end - 1));
    return line.substring(start, marks ? end : line.length());
  }

  private static String shown(String written, Place place) throws ContentRefused {
    if (written.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
      return written;
    }
    if (STRUCK.matcher(written).find()) {
      throw Refusals.unreadable("带删除线的文字", "~~", place);
    }
    if (PICTURE.matcher(written).matches()) {
      return ALONE;
    }
    String text = LINK.matcher(written).replaceAll("$1").strip();
    Matcher marked = MARKED.matcher(text);
    if (marked.matches()) {
      text = inner(marked);
    }
    text = ESCAPE.matcher(text).replaceAll("$1");
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  private static String inner(Matcher marked) {
    for (int group = 1; group <= marked.groupCount(); group++) {
      if (marked.group(group) != null) {
        return marked.group(group);
      }
    }
    return marked.group();
  }
}
