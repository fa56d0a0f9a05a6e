package org.dualwatch.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dualwatch.document.Block;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;

/** Puts pages together to one document: what a page break cut is whole again. */
final class PageBreaks {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[\\s\\p{Pd}·•.]*第?\\s*\\d{1,4}\\s*页?\\s*[/／，,]?\\s*(共?\\s*\\d{1,4}\\s*页?)?[\\s\\p{Pd}·•.]*");

  /** The part of a page, at its head and foot, where its number may stand. */
  private static final double MARGIN = 0.12;

  /** In points: what is repeated on pages stands at the same height. */
  private static final double SAME_HEIGHT = 2;

  /** In font sizes: a line that ends nearer to the right side than this was full. */
  private static final double FULL = 1.2;

  /** In font sizes: lines of one paragraph are not further apart. */
  private static final double SAME_PARAGRAPH = 2.2;

  private record Page(double height, List<PageItem> items) {

    List<PageItem.Line> lines() {
      List<PageItem.Line> lines = new ArrayList<>();
      for (PageItem item : items) {
        if (item instanceof PageItem.Line line) {
          lines.add(line);
        }
      }
      return lines;
    }

    /** Where the right side of the text is. */
    double right() {
      double right = 0;
      for (PageItem item : items) {
        if (item instanceof PageItem.Line text) {
          right = Math.max(right, text.line().right());
        } else if (item instanceof PageItem.Part part) {
          for (PageItem.Row row : part.rows()) {
            right = row.cells().stream().mapToDouble(PageItem.Cell::right).reduce(right, Math::max);
          }
        }
      }
      return right;
    }
  }

  private final Extent extent = new Extent();
  private final List<Page> pages = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  /** The last table, which may go on, and where among the blocks it stands. */
  private Optional<PdfTable> open = Optional.empty();

  private int openAt;

  /** What stands below the open table on its page. */
  private List<PageItem.Line> below = new ArrayList<>();

  /** Adds the next page. */
  void add(double height, List<PageItem> items) {
    List<PageItem> kept = new ArrayList<>(items);
    if (!kept.isEmpty() && isPageNumber(kept.get(kept.size() - 1), height)) {
      kept.remove(kept.size() - 1);
    }
    if (!kept.isEmpty() && isPageNumber(kept.get(0), height)) {
      kept.remove(0);
    }
    pages.add(new Page(height, kept));
  }

  private static boolean isPageNumber(PageItem item, double height) {
    return item instanceof PageItem.Line text
        && PAGE_NUMBER.matcher(text.line().text()).matches()
        && (text.line().base() < MARGIN * height || text.line().base() > (1 - MARGIN) * height);
  }

  /** All pages as one document. */
  List<Block> blocks() throws ContentRefused {
    for (int number = 0; number < pages.size(); number++) {
      Page page = pages.get(number);
      for (PageItem item : page.items.subList(goOn(number), page.items.size())) {
        if (item instanceof PageItem.Line text) {
          below.add(text);
        } else if (item instanceof PageItem.Part part) {
          add(part, page);
        }
      }
      if (open.isEmpty()) {
        addParagraphs(page);
      }
    }
    close(pages.get(pages.size() - 1));
    return blocks;
  }

  /** Lets the open table go on, and returns how many items of the page this took. */
  private int goOn(int number) throws ContentRefused {
    if (open.isEmpty()) {
      return 0;
    }
    List<PageItem> items = pages.get(number).items;
    int lines = 0;
    while (lines < items.size() && items.get(lines) instanceof PageItem.Line) {
      lines++;
    }
    if (lines < items.size()
        && items.get(lines) instanceof PageItem.Part part
        && open.get().hasGridOf(part)
        && ((below.isEmpty() && lines == 0) || isInterrupted(part, number, lines))) {
      open.get().goOn(part);
      below = new ArrayList<>();
      return lines + 1;
    }
    close(pages.get(number - 1));
    return 0;
  }

  /** Whether headings are repeated, and only what all pages repeat stands before them. */
  private boolean isInterrupted(PageItem.Part part, int number, int lines) {
    if (open.orElseThrow().repeatedHeadings(part) == 0) {
      return false;
    }
    for (PageItem.Line line : pages.get(number).lines().subList(0, lines)) {
      if (!isOn(number - 1, line) && !isOn(number + 1, line)) {
        return false;
      }
    }
    for (PageItem.Line line : below) {
      if (!isOn(number, line) && !isOn(number - 2, line)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOn(int number, PageItem.Line line) {
    return number >= 0
        && number < pages.size()
        && pages.get(number).lines().stream()
            .anyMatch(
                other ->
                    Math.abs(other.line().base() - line.line().base()) < SAME_HEIGHT
                        && withoutDigits(other).equals(withoutDigits(line)));
  }

  private static String withoutDigits(PageItem.Line line) {
    return line.line().text().replaceAll("\\d", "");
  }

  private void add(PageItem.Part part, Page page) throws ContentRefused {
    if (part.nested()) {
      blocks.add(new PdfTable(extent.table(), part).finished(extent));
      return;
    }
    close(page);
    open = Optional.of(new PdfTable(extent.table(), part));
    openAt = blocks.size();
    blocks.add(new Block.Table(0, List.of()));
  }

  private void close(Page page) throws ContentRefused {
    if (open.isPresent()) {
      blocks.set(openAt, open.get().finished(extent));
      open = Optional.empty();
    }
    addParagraphs(page);
  }

  /** Lines that were full go on in the next one. */
  private void addParagraphs(Page page) throws ContentRefused {
    double right = page.right();
    List<TextLine> paragraph = new ArrayList<>();
    for (int i = 0; i < below.size(); i++) {
      TextLine line = below.get(i).line();
      paragraph.add(line);
      boolean goesOn =
          i + 1 < below.size()
              && line.right() > right - FULL * line.size()
              && below.get(i + 1).line().base() - line.base() < SAME_PARAGRAPH * line.size();
      if (!goesOn) {
        extent.paragraph();
        String text = TextLines.joined(paragraph);
        extent.text(text.length());
        blocks.add(new Block.Paragraph(text, below.get(i + 1 - paragraph.size()).place()));
        paragraph = new ArrayList<>();
      }
    }
    below = new ArrayList<>();
  }
}
