package org.dualwatch.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.dualwatch.document.gate.ContentRefused;

/** What holds of every reader, whatever the bytes: a sound document, or one reason; twice alike. */
public final class Answers {

  private Answers() {}

  /** A reader of one format. */
  @FunctionalInterface
  public interface Reader {
    Document read(byte[] bytes) throws ContentRefused;
  }

  public static void requireSound(Reader reader, byte[] bytes) {
    Reading reading = reading(reader, bytes);
    if (reading instanceof Document document) {
      Tables.of(document).forEach(Answers::requireGrid);
    }
    assertThat(reading(reader, bytes)).isEqualTo(reading);
  }

  private static Reading reading(Reader reader, byte[] bytes) {
    try {
      return reader.read(bytes);
    } catch (ContentRefused refused) {
      return new Reading.Refused(refused.finding());
    }
  }

  /** Cells stand in their row from left to right and overlap nowhere. */
  private static void requireGrid(Block.Table table) {
    assertThat(table.number()).isPositive();
    for (Block.Row row : table.rows()) {
      int column = 0;
      for (Block.Cell cell : row.cells()) {
        assertThat(cell.column()).isGreaterThanOrEqualTo(column);
        assertThat(cell.span()).isPositive();
        column = cell.column() + cell.span();
      }
    }
  }
}
