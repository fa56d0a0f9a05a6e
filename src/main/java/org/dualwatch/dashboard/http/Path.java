package org.dualwatch.dashboard.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pattern of an address: parts, of which those in braces stand for any text, such as {@code
 * /units/{unit}/files}.
 */
public final class Path {

  private final String pattern;
  private final List<String> parts;

  private Path(String pattern, List<String> parts) {
    this.pattern = pattern;
    this.parts = List.copyOf(parts);
  }

  /** A pattern as it is written. */
  public static Path of(String pattern) {
    return new Path(pattern, List.of(pattern.substring(1).split("/", -1)));
  }

  /** What an address has in place of the braces, where it is of this pattern. */
  public Optional<Map<String, String>> in(List<String> address) {
    if (address.size() != parts.size()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (part.startsWith("{")) {
        values.put(part.substring(1, part.length() - 1), address.get(i));
      } else if (!part.equals(address.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /**
   * The parts of an address. One that could mean another place than it says has none: empty parts,
   * dots, slashes in disguise.
   */
  public static Optional<List<String>> parts(String address) {
    if (!address.startsWith("/")) {
      return Optional.empty();
    }
    if (address.equals("/")) {
      return Optional.of(List.of(""));
    }
    List<String> parts = new ArrayList<>();
    for (String part : address.substring(1).split("/", -1)) {
      String decoded;
      try {
        decoded = URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException wrong) {
        return Optional.empty();
      }
      if (decoded.isEmpty()
          || decoded.matches("\\.{1,2}")
          || decoded.matches("(?s).*[/\\\\\0].*")) {
        return Optional.empty();
      }
      parts.add(decoded);
    }
    return Optional.of(parts);
  }

  @Override
  public String toString() {
    return pattern;
  }
}
