package org.dualwatch.dashboard.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for.
 *
 * @param path as it was sent, encoded
 * @param query as it was sent, without its question mark; empty where there is none
 * @param headers by their names in small letters
 * @param address where it came from
 * @param form what a form sent, but for its files
 * @param files what a form brought
 */
public record Request(
    Method method,
    String path,
    String query,
    Map<String, String> headers,
    String address,
    Params form,
    List<Upload> files) {

  /** What is done. */
  public enum Method {
    GET,
    HEAD,
    POST;

    /** Whether nothing changes by it. */
    public boolean isSafe() {
      return this != POST;
    }
  }

  public Request {
    headers = Map.copyOf(headers);
    files = List.copyOf(files);
  }

  /** Whether it is a form that brings files. */
  public boolean hasFiles() {
    return type().startsWith("multipart/");
  }

  /** Whether anything comes besides the address and the headers. */
  public boolean bringsForm() {
    String length = header("content-length");
    return !header("transfer-encoding").isEmpty()
        || !(length.isEmpty() || length.equals("0"))
        || hasFiles()
        || type().startsWith("application/x-www-form-urlencoded");
  }

  private String type() {
    return header("content-type").toLowerCase(Locale.ROOT);
  }

  /** A header, empty where it was not sent. */
  public String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** The value of a cookie; of several with one name the first. */
  public Optional<String> cookie(String name) {
    for (String pair : header("cookie").split(";", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && pair.substring(0, equals).strip().equals(name)) {
        return Optional.of(pair.substring(equals + 1).strip());
      }
    }
    return Optional.empty();
  }

  /** The query's fields. */
  public Params params() throws BadRequestException {
    return Params.read(query);
  }

  /** Whether a page looked for news by itself: then nobody reads it, and nobody does anything. */
  public boolean isLive() {
    return method.isSafe() && header("dualwatch-live").equals("true");
  }

  /**
   * Whether it was sent by another site's page. Browsers say so (Fetch Metadata), older ones at
   * least which site; what says nothing comes from no browser.
   */
  public boolean isFromElsewhere() {
    String site = header("sec-fetch-site");
    if (!site.isEmpty()) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = header("origin");
    return !origin.isEmpty() && !origin.replaceFirst("^https?://", "").equals(header("host"));
  }
}
