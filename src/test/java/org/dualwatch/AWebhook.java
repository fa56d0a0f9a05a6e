package org.dualwatch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A real HTTP server on this machine that robots are posted to. */
final class AWebhook implements AutoCloseable {

  private final HttpServer server;
  private final List<Post> posts = new CopyOnWriteArrayList<>();
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

  /** What was posted. */
  record Post(String path, String query, String timestamp, String signature, String body) {}

  private record Answer(int status, String body, long waitMs) {}

  AWebhook() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  /** Answers the next post so; later ones, and all without this, with an empty 200. */
  AWebhook answers(int status, String body) {
    answers.add(new Answer(status, body, 0));
    return this;
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  List<Post> posts() {
    return posts;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      posts.add(
          new Post(
              exchange.getRequestURI().getPath(),
              String.valueOf(exchange.getRequestURI().getRawQuery()),
              String.valueOf(exchange.getRequestHeaders().getFirst("X-Dualwatch-Timestamp")),
              String.valueOf(exchange.getRequestHeaders().getFirst("X-Dualwatch-Signature")),
              body));
      Answer answer = answers.isEmpty() ? new Answer(200, "", 0) : answers.remove();
      if (answer.status() / 100 == 3) {
        exchange.getResponseHeaders().add("Location", url("/elsewhere"));
      }
      byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
