package org.dualwatch.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;

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

  /**
   * UTF-8 of our own writing, to be read piece by piece: of what is large, and little of it needed,
   * a tree takes longer than the rest, and so does a text.
   *
   * @throws IOException where it is none
   */
  public static JsonParser pieces(byte[] utf8) throws IOException {
    return MAPPER.getFactory().createParser(utf8);
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
