package org.dualwatch;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of their own, without the browser. */
final class AVisitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  private final String address;
  private final HttpClient client;

  AVisitor(String address) {
    this.address = address;
    this.client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NEVER)
            .build();
  }

  /** One who is logged in. */
  static AVisitor as(String user, ADashboard dashboard) throws IOException, InterruptedException {
    return as(user, dashboard.address(), ADashboard.PASSWORD);
  }

  static AVisitor as(String user, String address, String password)
      throws IOException, InterruptedException {
    AVisitor visitor = new AVisitor(address);
    HttpResponse<String> answer =
        visitor.post("/login", Map.of("name", user, "password", password));
    if (answer.statusCode() != 303) {
      throw new IllegalStateException(user + " is not let in: " + answer.statusCode());
    }
    return visitor;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).GET().build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path).GET();
    headers.forEach(request::header);
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** A page, which must be there. */
  String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode());
    }
    return answer.body();
  }

  HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    return post(path, fields, Map.of());
  }

  HttpResponse<String> post(String path, Map<String, String> fields, Map<String, String> headers)
      throws IOException, InterruptedException {
    String form =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    headers.forEach(request::header);
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Hands in a file by a form, with the token in its address. */
  HttpResponse<String> upload(String path, String token, String name, byte[] content)
      throws IOException, InterruptedException {
    String head =
        "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    byte[] before = head.getBytes(StandardCharsets.UTF_8);
    byte[] after = "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8);
    byte[] body = new byte[before.length + content.length + after.length];
    System.arraycopy(before, 0, body, 0, before.length);
    System.arraycopy(content, 0, body, before.length, content.length);
    System.arraycopy(after, 0, body, before.length + content.length, after.length);
    return client.send(
        request(path + "?token=" + encoded(token))
            .header("Content-Type", "multipart/form-data; boundary=edge")
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        BodyHandlers.ofString());
  }

  /** The token of the forms of a page. */
  String token(String path) throws IOException, InterruptedException {
    Matcher found = TOKEN.matcher(page(path));
    if (!found.find()) {
      throw new IllegalStateException(path + " has no form");
    }
    return found.group(1);
  }

  /** The first address on a page that a pattern finds. */
  String firstLink(String page, String pattern) throws IOException, InterruptedException {
    Matcher found = Pattern.compile("href=\"(" + pattern + ")\"").matcher(page(page));
    if (!found.find()) {
      throw new IllegalStateException(page + " leads to no " + pattern);
    }
    return found.group(1).replace("&amp;", "&");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
