package org.dualwatch.dashboard.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule's page taken apart. Of Markdown it knows what those pages use: headings, paragraphs,
 * lists, fenced code, tables, and code within a line; all else is text as it stands.
 */
final class PageText {

  private static final Pattern HEADING = Pattern.compile("#{1,3} .*");
  private static final Pattern DELIMITER = Pattern.compile("\\|(?: *:?-+:? *\\|)+");
  private static final Pattern CELL_EDGE = Pattern.compile("(?<!\\\\)\\|");
  private static final String BULLET = "- ";
  private static final String FENCE = "```";

  private final List<Part> parts = new ArrayList<>();
  private final List<String> lines;
  private int at;

  private PageText(String page) {
    this.lines = page.lines().toList();
  }

  /** A part of a page, one below the other. */
  public sealed interface Part {
    /** What the template knows it by. */
    String kind();
  }

  /**
   * A heading.
   *
   * @param level 1 for the page's own
   */
  public record Heading(int level, String text) implements Part {
    @Override
    public String kind() {
      return "heading";
    }
  }

  /** Lines that belong together. */
  public record Paragraph(List<Piece> pieces) implements Part {
    @Override
    public String kind() {
      return "paragraph";
    }
  }

  /** A list. */
  public record Bullets(List<List<Piece>> items) implements Part {
    @Override
    public String kind() {
      return "bullets";
    }
  }

  /** Lines to be shown as they are. */
  public record Code(String text) implements Part {
    @Override
    public String kind() {
      return "code";
    }
  }

  /** A table. */
  public record Grid(List<String> head, List<List<String>> rows) implements Part {
    @Override
    public String kind() {
      return "grid";
    }
  }

  /** Text of one kind within a line. */
  public record Piece(String text, boolean code) {}

  /** A page's parts. */
  static List<Part> of(String page) {
    PageText text = new PageText(page);
    while (text.at < text.lines.size()) {
      text.next();
    }
    return List.copyOf(text.parts);
  }

  private void next() {
    String line = lines.get(at);
    if (line.isBlank()) {
      at++;
    } else if (HEADING.matcher(line).matches()) {
      int level = line.indexOf(' ');
      parts.add(new Heading(level, line.substring(level + 1).strip()));
      at++;
    } else if (line.startsWith(FENCE)) {
      code();
    } else if (isTable(at)) {
      grid();
    } else if (line.startsWith(BULLET)) {
      bullets();
    } else {
      paragraph();
    }
  }

  private boolean isTable(int line) {
    return lines.get(line).startsWith("|")
        && line + 1 < lines.size()
        && DELIMITER.matcher(lines.get(line + 1).strip()).matches();
  }

  /** What is not closed goes to the end. */
  private void code() {
    List<String> text = new ArrayList<>();
    for (at++; at < lines.size() && !lines.get(at).startsWith(FENCE); at++) {
      text.add(lines.get(at));
    }
    at++;
    parts.add(new Code(String.join("\n", text)));
  }

  private void grid() {
    List<String> head = cells(lines.get(at));
    List<List<String>> rows = new ArrayList<>();
    for (at += 2; at < lines.size() && lines.get(at).startsWith("|"); at++) {
      rows.add(cells(lines.get(at)));
    }
    parts.add(new Grid(head, rows));
  }

  private static List<String> cells(String line) {
    String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
    return CELL_EDGE.splitAsStream(inner).map(cell -> cell.strip().replace("\\|", "|")).toList();
  }

  private void bullets() {
    List<List<Piece>> items = new ArrayList<>();
    for (; at < lines.size() && lines.get(at).startsWith(BULLET); at++) {
      items.add(pieces(lines.get(at).substring(BULLET.length())));
    }
    parts.add(new Bullets(items));
  }

  private void paragraph() {
    List<String> text = new ArrayList<>();
    for (; at < lines.size() && (text.isEmpty() || isMore(at)); at++) {
      text.add(lines.get(at).strip());
    }
    parts.add(new Paragraph(pieces(String.join("\n", text))));
  }

  private boolean isMore(int line) {
    String text = lines.get(line);
    return !text.isBlank()
        && !text.startsWith(FENCE)
        && !text.startsWith(BULLET)
        && !isTable(line)
        && !HEADING.matcher(text).matches();
  }

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int open = text.indexOf('`', from);
      int close = open < 0 ? -1 : text.indexOf('`', open + 1);
      if (close < 0) {
        break;
      }
      if (open > from) {
        pieces.add(new Piece(text.substring(from, open), false));
      }
      pieces.add(new Piece(text.substring(open + 1, close), true));
      from = close + 1;
    }
    if (from < text.length()) {
      pieces.add(new Piece(text.substring(from), false));
    }
    return pieces;
  }
}
