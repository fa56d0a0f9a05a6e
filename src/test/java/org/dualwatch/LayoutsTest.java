package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.json.Json;
import org.dualwatch.json.JsonView;
import org.dualwatch.json.MonitoringFormJson;
import org.dualwatch.target.TargetReader;
import org.dualwatch.target.TargetTables;
import org.dualwatch.value.ValueGrammar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every layout of the form that is met in the field, with what is read from it. After a wanted
 * change: {@code mvn test -Dtest=LayoutsTest -Dgolden=write}, then look at the difference.
 */
final class LayoutsTest {

  private static final Path LAYOUTS = Path.of("src", "test", "resources", "samples", "layouts");

  static Stream<String> layouts() throws IOException {
    try (Stream<Path> files = Files.list(LAYOUTS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void readsALayoutAsApproved(String name) throws IOException {
    TargetTables read;
    {
      DocumentReader reader = new DocumentReader();
      read =
          new TargetReader(new ValueGrammar())
              .read(
                  reader.read(Files.readAllBytes(LAYOUTS.resolve(name)), name),
                  OptionalInt.empty());
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("file", name).put("format", read.format());
    json.putArray("tables").addAll(read.tables().stream().map(JsonView::table).toList());
    json.putArray("monitoringForms")
        .addAll(read.monitoringForms().stream().map(MonitoringFormJson::of).toList());
    json.set("findings", JsonView.findings(read.findings()));
    String text = Json.pretty(json).replace("\r\n", "\n") + "\n";

    Path golden = LAYOUTS.resolve(name.replaceAll("\\.[a-z]+$", ".json"));
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}
