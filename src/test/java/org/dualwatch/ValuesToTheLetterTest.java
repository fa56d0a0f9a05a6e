package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.finding.Place;
import org.dualwatch.target.Indicator;
import org.dualwatch.target.TargetReader;
import org.dualwatch.target.TargetTable;
import org.dualwatch.value.ValueGrammar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every sample of every format and layout the text of a value is its cell's, to the letter. */
final class ValuesToTheLetterTest {

  private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");
  private static final Path SHIPPED = Path.of("src", "main", "resources", "org", "dualwatch");

  static Stream<Path> samples() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(SAMPLES, SAMPLES.resolve("layouts"), SHIPPED.resolve("sample"))) {
      try (Stream<Path> found = Files.list(folder)) {
        found
            .filter(Files::isRegularFile)
            .filter(file -> !file.toString().endsWith(".json") && !file.toString().endsWith(".gz"))
            .forEach(files::add);
      }
    }
    return files.stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyValueStandsInItsRow(Path file) throws IOException {
    try (DocumentReader reader = new DocumentReader()) {
      Document document =
          (Document) reader.read(Files.readAllBytes(file), file.getFileName().toString());
      List<TargetTable> tables =
          new TargetReader(new ValueGrammar()).read(document, OptionalInt.empty()).tables();
      for (TargetTable table : tables) {
        for (Indicator indicator : table.indicators()) {
          List<String> cells = rowAt(document, indicator.place());
          assertThat(madeOf(indicator.value().text(), cells))
              .as("%s in %s", indicator.value().text(), cells)
              .isTrue();
        }
      }
    }
  }

  /** The texts of the row with a cell at this place; of a line of text, the line itself. */
  private static List<String> rowAt(Document document, Place place) {
    List<String> texts = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Paragraph line && line.place().equals(place)) {
        texts.add(plain(line.text()));
      } else if (block instanceof Block.Table table) {
        table.rows().stream()
            .filter(row -> row.cells().stream().anyMatch(cell -> cell.place().equals(place)))
            .forEach(row -> row.cells().forEach(cell -> texts.add(plain(cell.text()))));
      }
    }
    return texts;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\n\\r]", "").strip();
  }

  /** Whether a value is one cell, a part of one, or sign, number and unit of three. */
  private static boolean madeOf(String value, List<String> cells) {
    if (cells.stream().anyMatch(cell -> cell.contains(value))) {
      return true;
    }
    return cells.stream()
        .filter(cell -> !cell.isEmpty() && value.startsWith(cell))
        .anyMatch(cell -> madeOf(value.substring(cell.length()), cells));
  }
}
