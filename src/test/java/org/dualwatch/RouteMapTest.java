package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The map of all routes, read from their files. */
final class RouteMapTest {

  private static final Path ROUTES = Path.of("routes");
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final JsonSchema SCHEMA = schema();

  @ParameterizedTest
  @MethodSource("files")
  void fitsCamelsOwnSchema(Path file) throws IOException {
    assertThat(SCHEMA.validate(YAML.readTree(file.toFile()))).isEmpty();
  }

  @Test
  void everyRouteHasAnIdAndADescription() throws IOException {
    for (JsonNode route : routes()) {
      assertThat(route.path("id").asText()).matches("[a-z][a-z-]+");
      assertThat(route.path("description").asText()).as("of %s", route.path("id")).endsWith(".");
    }
  }

  @Test
  void noTwoRoutesHaveOneId() throws IOException {
    assertThat(routes().stream().map(route -> route.path("id").asText())).doesNotHaveDuplicates();
  }

  @Test
  void everyCallReachesARouteThatIsThere() throws IOException {
    Set<String> there = new TreeSet<>();
    for (JsonNode route : routes()) {
      there.add(route.path("from").path("uri").asText());
    }
    Set<String> called = new TreeSet<>();
    for (JsonNode call : everywhere("uri")) {
      if (call.asText().startsWith("direct:")) {
        called.add(call.asText());
      }
    }
    assertThat(called).isNotEmpty().allSatisfy(uri -> assertThat(there).contains(uri));
  }

  @Test
  void aRouteThatIsCalledIsNamedLikeItsCall() throws IOException {
    for (JsonNode route : routes()) {
      String uri = route.path("from").path("uri").asText();
      if (uri.startsWith("direct:")) {
        assertThat(uri).isEqualTo("direct:" + route.path("id").asText());
      }
    }
  }

  @Test
  void everyRouteSaysWhatHappensWhenItFails() throws IOException {
    for (JsonNode route : routes()) {
      String from = route.path("from").path("uri").asText();
      boolean onlyPasses =
          from.startsWith("scheduler:")
              || from.startsWith("quartz:")
              || from.startsWith("timer:")
              || from.startsWith("seda:");
      assertThat(onlyPasses || route.has("routeConfigurationId") || route.has("errorHandler"))
          .as("of %s", route.path("id"))
          .isTrue();
    }
  }

  /** Camel's own, as it ships with the loader of YAML. */
  private static JsonSchema schema() {
    try (InputStream schema = RouteMapTest.class.getResourceAsStream("/schema/camelYamlDsl.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(schema);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<JsonNode> routes() throws IOException {
    return everywhere("route");
  }

  private static List<JsonNode> everywhere(String field) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    for (Path file : files().toList()) {
      found.addAll(YAML.readTree(file.toFile()).findValues(field));
    }
    return found;
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(ROUTES)) {
      return files.sorted().toList().stream();
    }
  }
}
