package org.dualwatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A webhook that never ends its answer, by a real server. */
@Timeout(30)
final class WebhookLimitsTest {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/endless", exchange -> write(exchange, new byte[8192], 0));
    server.createContext("/dripping", exchange -> write(exchange, new byte[1], 50));
    server.start();
  }

  @AfterEach
  void stop() {
    stopped.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void noMoreIsReadThanTellsWhetherItWasTaken() throws Exception {
    assertThat(read("/endless", Duration.ofSeconds(20))).hasSize(64 * 1024);
  }

  @Test
  void anAnswerThatDripsIsCutOff() {
    assertThatThrownBy(() -> read("/dripping", Duration.ofMillis(500)))
        .isInstanceOf(IOException.class);
  }

  private byte[] read(String path, Duration longest) throws Exception {
    HttpClientBuilder builder = HttpClientBuilder.create().disableAutomaticRetries();
    new WebhookLimits(longest).configureHttpClient(builder);
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + path;
    try (CloseableHttpClient client = builder.build()) {
      return client.execute(
          new HttpPost(url), answer -> EntityUtils.toByteArray(answer.getEntity()));
    }
  }

  /** Goes on until the other side has gone. */
  private void write(HttpExchange exchange, byte[] bytes, long pauseMs) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (stopped.getCount() > 0) {
        out.write(bytes);
        out.flush();
        stopped.await(pauseMs, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }
}
