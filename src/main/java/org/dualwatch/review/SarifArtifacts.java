package org.dualwatch.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a SARIF run, each of them once. */
final class SarifArtifacts {

  private static final BitSet PLAIN = plain();

  private record Artifact(String fileName, String sha256) {}

  private final Map<Artifact, Integer> indices = new LinkedHashMap<>();

  SarifArtifacts(List<Reviewed> files) {
    files.forEach(file -> indices.putIfAbsent(artifact(file), indices.size()));
  }

  ArrayNode json() {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    indices
        .keySet()
        .forEach(
            artifact -> {
              ObjectNode one = json.addObject();
              one.putObject("location").put("uri", uri(artifact.fileName()));
              one.putArray("roles").add("analysisTarget");
              one.putObject("hashes").put("sha-256", artifact.sha256());
            });
    return json;
  }

  ObjectNode location(Reviewed file) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("uri", uri(file.fileName()))
        .put("index", indices.getOrDefault(artifact(file), -1));
  }

  private static BitSet plain() {
    BitSet plain = new BitSet();
    plain.set('a', 'z' + 1);
    plain.set('A', 'Z' + 1);
    plain.set('0', '9' + 1);
    "-._~/".chars().forEach(plain::set);
    return plain;
  }

  private static Artifact artifact(Reviewed file) {
    return new Artifact(file.fileName(), file.sha256());
  }

  /** A relative reference by RFC 3986; all but its unreserved characters is percent-encoded. */
  static String uri(String fileName) {
    StringBuilder uri = new StringBuilder();
    for (byte unit : fileName.getBytes(StandardCharsets.UTF_8)) {
      int c = unit & 0xFF;
      uri.append(PLAIN.get(c) ? Character.toString(c) : "%%%02X".formatted(c));
    }
    return uri.toString();
  }
}
