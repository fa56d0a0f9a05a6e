package org.dualwatch.dashboard.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that pages need: these and no others, each from the program itself. Its address holds
 * its hash, so that a browser keeps it for good and never has an old one.
 */
public final class Assets {

  /** Where addresses of files begin. */
  public static final String FOLDER = "/assets/";

  private static final int HASH = 12;
  private static final String OURS = "/org/dualwatch/dashboard/";
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, Reply> files = new HashMap<>();

  public Assets() {
    Map<String, String> allowed = new LinkedHashMap<>();
    allowed.put("dashboard.css", OURS + "dashboard.css");
    allowed.put("dashboard.js", OURS + "dashboard.js");
    allowed.put("icon.svg", OURS + "icon.svg");
    allowed.put("htmx.min.js", HTMX + "htmx.min.js");
    allowed.forEach(this::put);
  }

  private void put(String name, String resource) {
    byte[] content = read(resource);
    String address = FOLDER + hash(content) + "-" + name;
    addresses.put(name, address);
    files.put(
        address,
        Reply.of(Reply.OK, type(name), content)
            .with("Cache-Control", "public, max-age=31536000, immutable"));
  }

  /**
   * The address of a file.
   *
   * @throws IllegalArgumentException where it is none of ours: our own fault
   */
  public String address(String name) {
    String address = addresses.get(name);
    if (address == null) {
      throw new IllegalArgumentException("No such file: " + name);
    }
    return address;
  }

  /** The file at an address. */
  public Optional<Reply> at(String address) {
    return Optional.ofNullable(files.get(address));
  }

  private static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> throw new IllegalStateException("No type for " + name);
    };
  }

  private static byte[] read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its own " + resource);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String hash(byte[] content) {
    try {
      byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(sha256).substring(0, HASH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }
}
