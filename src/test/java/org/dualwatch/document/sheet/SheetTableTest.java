package org.dualwatch.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.Tables;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.finding.Finding;
import org.junit.jupiter.api.Test;

/** Cells and merges of a sheet as the rows of a table. */
class SheetTableTest {

  private final Workbook workbook = new Workbook(Format.XLSX);
  private final Sheet sheet = workbook.begin("一");

  @Test
  void givesEveryRowACellForEveryUsedColumn() throws ContentRefused {
    add(2, 3, "a");
    add(4, 1, "b");

    Block.Table table = table();

    assertThat(texts(table)).containsExactly(List.of("", "", "a"), List.of("b", "", ""));
    assertThat(table.rows().get(0).cells()).extracting(Block.Cell::column).containsExactly(1, 2, 3);
  }

  @Test
  void dropsRowsAndColumnsWithoutText() throws ContentRefused {
    add(0, 0, " \n\u3000\u00A0");
    add(1, 1, "a");
    add(1, 9, " ");

    assertThat(texts(table())).containsExactly(List.of("a"));
  }

  @Test
  void spansMergedCells() throws ContentRefused {
    add(0, 0, "title");
    add(1, 0, "a");
    add(1, 3, "b");
    sheet.merge(new Range(0, 0, 0, 3));
    sheet.merge(new Range(1, 0, 1, 2));

    Block.Table table = table();

    assertThat(texts(table)).containsExactly(List.of("title"), List.of("a", "b"));
    assertThat(table.rows().get(0).cells().get(0).span()).isEqualTo(4);
    assertThat(table.rows().get(1).cells()).extracting(Block.Cell::span).containsExactly(3, 1);
    assertThat(table.rows().get(1).cells()).extracting(Block.Cell::column).containsExactly(0, 3);
  }

  @Test
  void continuesCellsThatAreMergedDown() throws ContentRefused {
    add(0, 0, "a");
    add(0, 2, "x");
    add(1, 2, "y");
    add(2, 2, "z");
    sheet.merge(new Range(0, 0, 1, 1));

    List<Block.Row> rows = table().rows();

    assertThat(rows.get(0).cells()).extracting(Block.Cell::continued).containsExactly(false, false);
    assertThat(rows.get(1).cells()).extracting(Block.Cell::continued).containsExactly(true, false);
    assertThat(rows.get(1).cells().get(0).span()).isEqualTo(2);
    assertThat(rows.get(1).cells().get(0).text()).isEmpty();
    assertThat(rows.get(2).cells()).extracting(Block.Cell::continued).doesNotContain(true);
  }

  @Test
  void dropsRowsThatOnlyContinueCells() throws ContentRefused {
    add(0, 0, "a");
    sheet.merge(new Range(0, 0, 5, 0));

    assertThat(texts(table())).containsExactly(List.of("a"));
  }

  @Test
  void countsAMergeDrawnAcrossTheSheetAsOneColumn() throws ContentRefused {
    add(0, 0, "title");
    add(1, 1, "a");
    sheet.merge(new Range(0, 0, 0, 63));

    assertThat(texts(table())).containsExactly(List.of("title"), List.of("", "a"));
  }

  @Test
  void countsAMergeUpToTheWidestTableInFull() throws ContentRefused {
    add(0, 0, "title");
    sheet.merge(new Range(0, 0, 0, 62));

    assertThat(table().rows().get(0).cells().get(0).span()).isEqualTo(63);
  }

  @Test
  void showsAMergedCellWhereAnyOfItIsSeen() throws ContentRefused {
    add(0, 0, "a");
    add(1, 2, "b");
    sheet.merge(new Range(0, 0, 1, 1));
    sheet.hideRow(0);
    sheet.hideColumns(0, 0);

    Block.Table table = table();

    assertThat(texts(table)).containsExactly(List.of("a", "b"));
    assertThat(table.rows().get(0).cells().get(0).place().text()).isEqualTo("Sheet 一 · B2");
    assertThat(document().remarks()).isEmpty();
  }

  @Test
  void saysWhereAMergedCellIsHiddenWhole() throws ContentRefused {
    add(0, 0, "a");
    add(2, 0, "b");
    sheet.merge(new Range(0, 0, 1, 1));
    sheet.hideRow(0);
    sheet.hideRow(1);

    assertThat(texts(table())).containsExactly(List.of("b"));
    assertThat(document().remarks().get(0).evidence().found()).isEqualTo("第 1 行");
  }

  @Test
  void saysWhereAMergedCellCoversOthers() throws ContentRefused {
    add(0, 0, "a");
    add(0, 1, "covered");
    sheet.merge(new Range(0, 0, 0, 1));

    assertThat(texts(table())).containsExactly(List.of("a"));
    assertThat(document().remarks())
        .extracting(Finding::rule)
        .containsExactly("value-covered-by-merge");
  }

  @Test
  void refusesMergesThatOverlap() throws ContentRefused {
    add(0, 0, "a");
    sheet.merge(new Range(5, 5, 9, 9));
    sheet.merge(new Range(9, 0, 9, 5));

    assertThatThrownBy(() -> workbook.end(sheet))
        .isInstanceOfSatisfying(
            ContentRefused.class,
            e -> assertThat(e.finding().evidence().found()).isEqualTo("互相重叠的合并单元格(A10)"));
  }

  @Test
  void takesMergesThatOnlyTouch() throws ContentRefused {
    add(0, 0, "a");
    add(0, 2, "b");
    add(2, 0, "c");
    sheet.merge(new Range(0, 0, 1, 1));
    sheet.merge(new Range(0, 2, 1, 3));
    sheet.merge(new Range(2, 0, 3, 3));

    assertThat(texts(table())).containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void makesNoTableOfASheetWithoutText() throws ContentRefused {
    add(0, 0, " ");
    workbook.end(sheet);

    assertThat(document().blocks()).isEmpty();
  }

  @Test
  void refusesCellsOutOfOrder() throws ContentRefused {
    add(1, 1, "a");

    assertThatThrownBy(() -> add(1, 1, "b")).isInstanceOf(ContentRefused.class);
    assertThatThrownBy(() -> add(0, 5, "b")).isInstanceOf(ContentRefused.class);
  }

  private void add(int row, int column, String text) throws ContentRefused {
    sheet.add(row, column, Shown.of(text));
  }

  private Document document() {
    return workbook.document();
  }

  private Block.Table table() throws ContentRefused {
    workbook.end(sheet);
    return Tables.of(document()).get(0);
  }

  private static List<List<String>> texts(Block.Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(Block.Cell::text).toList())
        .toList();
  }
}
