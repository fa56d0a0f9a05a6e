package org.dualwatch.document.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Extent;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * A web page to a {@link Document}: what a person sees who opens it and does nothing. Nothing that
 * it refers to is fetched. A cell shows the text that stands in it; the number that Excel keeps
 * beside it ({@code x:num}) is what nobody sees.
 */
public final class HtmlReader {

  private static final String ELEMENTS = Limits.PAGE_ELEMENTS + " 个元素";

  private HtmlReader() {}

  /** Reads the bytes of a page. */
  public static Document read(byte[] bytes) throws ContentRefused {
    if (bytes.length > Limits.MARKUP_BYTES) {
      throw Refusals.tooLarge(bytes.length, Limits.MARKUP_BYTES);
    }
    String html = HtmlCharset.decode(bytes);
    try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(html, "")) {
      int elements = 0;
      for (Iterator<Element> all = parser.iterator(); all.hasNext(); all.next()) {
        elements++;
        if (elements > Limits.PAGE_ELEMENTS) {
          throw Refusals.tooComplex("超过 " + ELEMENTS, "不超过 " + ELEMENTS);
        }
      }
      org.jsoup.nodes.Document page = parser.document();
      RowGroups.order(page);
      Reader reader = new Reader();
      new PageWalk(StyleSheet.of(page, elements), reader).walk(page);
      return reader.document();
    }
  }

  /** A cell while it is read. */
  private record OpenCell(ShownText text, Place place, boolean hidden) {}

  /** A table while it is read. Its place among the blocks is where its first row begins. */
  private static final class OpenTable {
    private final HtmlTable table;
    private int reserved = -1;

    private OpenTable(HtmlTable table) {
      this.table = table;
    }
  }

  private static final class Reader implements PageWalk.Visitor {

    private final Extent extent = new Extent();
    private final HiddenContent hidden = new HiddenContent();
    private final List<Block> blocks = new ArrayList<>();
    private final ShownText body = new ShownText(extent);
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final Deque<OpenCell> cells = new ArrayDeque<>();
    private int paragraphs;

    private Document document() throws ContentRefused {
      edge();
      return new Document(Format.HTML, blocks, hidden.remarks());
    }

    private ShownText shown() {
      return cells.isEmpty() ? body : cells.element().text;
    }

    private Place here() {
      return cells.isEmpty() ? new Place.InParagraphs(paragraphs + 1) : cells.element().place;
    }

    @Override
    public boolean enter(Element element, Scope scope, Map<String, String> style)
        throws ContentRefused {
      String tag = element.normalName();
      PageElement.requireReadable(element, tag, here());
      if (PageElement.isPicture(tag)) {
        shown().addPicture();
        return false;
      }
      switch (role(element, tag)) {
        case "br" -> shown().breakLine();
        case "input" -> readInput(element, scope);
        case "select" -> text(FormControl.ofSelect(element, here()), scope);
        case "table" -> beginTable();
        case "col" -> tables.element().table.listColumn(element, style);
        case "tr" -> beginRow();
        case "td", "th" -> beginCell(element);
        default -> {
          if (PageElement.isBlock(tag, style)) {
            edge();
          }
        }
      }
      return !tag.equals("select");
    }

    @Override
    public void leave(Element element, Map<String, String> style) throws ContentRefused {
      String tag = element.normalName();
      switch (role(element, tag)) {
        case "table" -> endTable();
        case "tr" -> tables.element().table.endRow();
        case "thead", "tbody", "tfoot" -> tables.element().table.endGroup();
        case "td", "th" -> endCell(element);
        default -> {
          if (PageElement.isBlock(tag, style)) {
            edge();
          }
        }
      }
    }

    /** What an element is: the part of a table only where it stands in one. */
    private static String role(Element element, String tag) {
      return PageElement.isTablePart(tag) && !PageElement.standsInTable(element) ? "div" : tag;
    }

    @Override
    public void text(String text, Scope scope) throws ContentRefused {
      if (!scope.hidden() && !scope.unseen()) {
        shown().append(text, scope, here());
      } else if (!ShownText.isBlank(text)) {
        hidden.note(here());
      }
    }

    private void readInput(Element input, Scope scope) throws ContentRefused {
      if (input.attr("type").equalsIgnoreCase("image")) {
        shown().addPicture();
      }
      text(FormControl.ofInput(input, here()), scope);
    }

    /**
     * What follows stands on a line of its own; outside of tables, it is a paragraph of its own.
     */
    private void edge() throws ContentRefused {
      shown().edge();
      if (!cells.isEmpty()) {
        return;
      }
      String paragraph = body.take();
      if (!paragraph.isBlank()) {
        extent.paragraph();
        paragraphs++;
        blocks.add(new Block.Paragraph(paragraph, new Place.InParagraphs(paragraphs)));
      }
    }

    private void beginTable() throws ContentRefused {
      edge();
      tables.push(new OpenTable(new HtmlTable(extent)));
    }

    /** A caption stands before the rows, so that the table's place is known only now. */
    private void beginRow() throws ContentRefused {
      OpenTable open = tables.element();
      if (open.reserved < 0) {
        edge();
        open.reserved = blocks.size();
        blocks.add(open.table.table());
      }
      open.table.beginRow();
    }

    private void beginCell(Element cell) throws ContentRefused {
      HtmlTable table = tables.element().table;
      Place place = table.beginCell();
      cells.push(new OpenCell(new ShownText(extent), place, table.hides(cell)));
    }

    private void endCell(Element element) throws ContentRefused {
      OpenCell cell = cells.pop();
      String text = cell.text.take();
      if (cell.hidden && !ShownText.isBlank(text)) {
        hidden.note(cell.place);
      }
      tables.element().table.addCell(element, cell.hidden ? "" : text);
    }

    private void endTable() throws ContentRefused {
      OpenTable ended = tables.pop();
      if (ended.reserved >= 0) {
        blocks.set(ended.reserved, ended.table.table());
      }
      edge();
    }
  }
}
