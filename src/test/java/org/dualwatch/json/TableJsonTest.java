package org.dualwatch.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dualwatch.target.TargetTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A table that the record kept is the table that was judged. */
final class TableJsonTest {

  private static final Path LAYOUTS = Path.of("src", "test", "resources", "samples", "layouts");

  static Stream<JsonNode> tables() throws IOException {
    try (Stream<Path> files = Files.list(LAYOUTS)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".json"))
          .sorted()
          .map(TableJsonTest::parsed)
          .flatMap(json -> Stream.of(json.path("tables")).flatMap(TableJsonTest::each))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void readsBackWhatWasWritten(JsonNode json) {
    TargetTable table = new TableJson().read(json);

    assertThat((JsonNode) JsonView.table(table)).isEqualTo(json);
  }

  private static Stream<JsonNode> each(JsonNode array) {
    Stream.Builder<JsonNode> nodes = Stream.builder();
    array.forEach(nodes::add);
    return nodes.build();
  }

  private static JsonNode parsed(Path file) {
    try {
      return Json.parse(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
