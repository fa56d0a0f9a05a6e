package org.dualwatch.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** JSON as text. Keys keep the order they were put in, so that equal input gives equal bytes. */
public final class Json {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectMapper PRETTY =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .setDefaultPrettyPrinter(lines());

  private Json() {}

  /** In one line. */
  public static String line(JsonNode json) {
    return written(json, MAPPER);
  }

  /** Over several lines, to look at. */
  public static String pretty(JsonNode json) {
    return written(json, PRETTY);
  }

  /**
   * Text of our own writing as JSON.
   *
   * @throws IllegalStateException where it is none: then the record is damaged
   */
  public static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException damaged) {
      throw new IllegalStateException("The record holds JSON that cannot be read.", damaged);
    }
  }

  /** In one line of UTF-8; half of a character, which no UTF-8 has, is a question mark there. */
  public static byte[] bytes(JsonNode json) {
    return line(json).getBytes(UTF_8);
  }

  /**
   * UTF-8 of our own writing, to be read piece by piece: of what is large, and little of it needed,
   * a tree takes longer than the rest, and so does a text.
   *
   * @throws IOException where it is none
   */
  public static JsonParser pieces(byte[] utf8) throws IOException {
    return MAPPER.getFactory().createParser(utf8);
  }

  /**
   * The fields of the object that a parser stands at, as texts; empty where they are null. What is
   * in further objects is left out.
   */
  public static Map<String, String> fields(JsonParser json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value.isScalarValue()) {
        fields.put(name, value == JsonToken.VALUE_NULL ? "" : json.getText());
      } else {
        json.skipChildren();
      }
    }
    return fields;
  }

  /** The same of an object of a tree. */
  static Map<String, String> fields(JsonNode json) {
    Map<String, String> fields = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      JsonNode value = field.getValue();
      if (value.isValueNode()) {
        fields.put(field.getKey(), value.isNull() ? "" : value.asText());
      }
    }
    return fields;
  }

  /** Text of somebody else's writing as JSON; nothing where it is none. */
  public static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException none) {
      return MissingNode.getInstance();
    }
  }

  /** What camel-jackson writes reports with. */
  public static ObjectMapper mapper() {
    return PRETTY;
  }

  /** Lines end in LF on every system, or a receipt would not be the same on another. */
  private static DefaultPrettyPrinter lines() {
    return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

  private static String written(JsonNode json, ObjectMapper mapper) {
    try {
      return mapper.writeValueAsString(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A tree of nodes can always be written.", impossible);
    }
  }
}
