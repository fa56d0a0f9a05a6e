package org.dualwatch.document;

import java.util.List;
import java.util.stream.Collectors;

/** What tests compare of a reading: the texts, without places. */
public final class Tables {

  private Tables() {}

  /** The document of a reading that must have succeeded. */
  public static Document document(Reading reading) {
    if (reading instanceof Reading.Refused refused) {
      throw new AssertionError("refused: " + refused.finding());
    }
    return (Document) reading;
  }

  /** The rule of a reading that must have been refused. */
  public static String refusal(Reading reading) {
    if (reading instanceof Reading.Refused refused) {
      return refused.finding().rule();
    }
    throw new AssertionError("read: " + reading);
  }

  public static List<Block.Table> of(Document document) {
    return document.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  /** The texts of all cells, by table and row. */
  public static List<List<List<String>>> texts(Document document) {
    return of(document).stream()
        .map(
            table ->
                table.rows().stream()
                    .map(row -> row.cells().stream().map(Block.Cell::text).toList())
                    .toList())
        .toList();
  }

  /** The same, without white space around. */
  public static List<List<List<String>>> trimmed(Document document) {
    return texts(document).stream()
        .map(table -> table.stream().map(row -> row.stream().map(String::strip).toList()).toList())
        .toList();
  }

  /** Which blocks there are: the text of paragraphs that have one, T for tables. */
  public static List<String> outline(Document document) {
    return document.blocks().stream()
        .map(b -> b instanceof Block.Paragraph p ? p.text().strip() : "T")
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toList());
  }
}
