package org.dualwatch.dashboard.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields of a query or a form, each once: of several with one name the first counts. */
public final class Params {

  /** No field at all. */
  public static final Params NONE = new Params(Map.of());

  private static final int MOST = 100;
  private static final Pattern LOCAL = Pattern.compile("/(?!/)[\\x21-\\x5b\\x5d-\\x7e]*");

  private final Map<String, String> values;

  private Params(Map<String, String> values) {
    this.values = values;
  }

  /** Fields by name. */
  public static Params of(Map<String, String> values) {
    return new Params(new LinkedHashMap<>(values));
  }

  /**
   * Reads fields as a query and a simple form write them.
   *
   * @throws BadRequestException where they are not written so, or too many
   */
  public static Params read(String text) throws BadRequestException {
    Map<String, String> values = new LinkedHashMap<>();
    if (text.isEmpty()) {
      return NONE;
    }
    String[] fields = text.split("&", MOST + 1);
    if (fields.length > MOST) {
      throw new BadRequestException("more than " + MOST + " fields");
    }
    for (String field : fields) {
      int equals = field.indexOf('=');
      String name = equals < 0 ? field : field.substring(0, equals);
      String value = equals < 0 ? "" : field.substring(equals + 1);
      values.putIfAbsent(decoded(name), decoded(value));
    }
    return new Params(values);
  }

  private static String decoded(String text) throws BadRequestException {
    try {
      String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
      if (decoded.indexOf('\0') >= 0) {
        throw new BadRequestException("a field with a NUL, which no database takes");
      }
      return decoded;
    } catch (IllegalArgumentException wrong) {
      throw new BadRequestException("a field that is not encoded as fields are", wrong);
    }
  }

  /** A field without the white space around it, empty where it is not there. */
  public String text(String name) {
    return values.getOrDefault(name, "").strip();
  }

  /** A field exactly as it was sent, empty where it is not there. */
  public String exactly(String name) {
    return values.getOrDefault(name, "");
  }

  /**
   * A field that is an address within the dashboard; {@code /} where it is none. What browsers take
   * for another site is none: two slashes, backslashes, white space.
   */
  public String local(String name) {
    return LOCAL.matcher(text(name)).matches() ? text(name) : "/";
  }

  /** The same fields with one changed; without it where the value is empty. */
  public Params with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    if (value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new Params(changed);
  }

  /** As an address has them after its path, with the question mark; empty where there is none. */
  public String query() {
    String fields =
        values.entrySet().stream()
            .filter(field -> !field.getValue().isEmpty())
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return fields.isEmpty() ? "" : "?" + fields;
  }

  /** A text as it stands in an address. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
