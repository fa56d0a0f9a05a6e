package org.dualwatch.dashboard.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is answered.
 *
 * @param type the content's type; empty where there is no content
 * @param headers name and value, besides those that every reply has
 */
@SuppressWarnings("ArrayRecordComponent")
public record Reply(
    int status, String type, List<Map.Entry<String, String>> headers, byte[] content) {

  public static final int OK = 200;
  public static final int SEE_OTHER = 303;
  public static final int BAD_REQUEST = 400;
  public static final int FORBIDDEN = 403;
  public static final int NOT_FOUND = 404;
  public static final int NOT_ALLOWED = 405;
  public static final int TOO_LARGE = 413;
  public static final int TOO_MANY = 429;
  public static final int OWN_FAULT = 500;
  public static final int AWAY = 503;

  public Reply {
    headers = List.copyOf(headers);
  }

  /** A page. */
  public static Reply html(int status, String page) {
    return of(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
  }

  /** Content of a type. */
  public static Reply of(int status, String type, byte[] content) {
    return new Reply(status, type, List.of(), content);
  }

  /** On to another page of ours. */
  public static Reply seeOther(String address) {
    return new Reply(SEE_OTHER, "", List.of(Map.entry("Location", address)), new byte[0]);
  }

  /** A file to be kept; the name may be in any script (RFC 6266, RFC 8187). */
  public static Reply download(String name, String type, byte[] content) {
    return of(OK, type, content)
        .with(
            "Content-Disposition",
            "attachment; filename=\""
                + name.replaceAll("[^A-Za-z0-9._-]", "_")
                + "\"; filename*=UTF-8''"
                + Params.encoded(name));
  }

  /** The same with one more header. */
  public Reply with(String name, String value) {
    List<Map.Entry<String, String>> more = new ArrayList<>(headers);
    more.add(Map.entry(name, value));
    return new Reply(status, type, more, content);
  }

  /** Whether a header of this name is set. */
  public boolean has(String name) {
    return headers.stream().anyMatch(header -> header.getKey().equalsIgnoreCase(name));
  }
}
