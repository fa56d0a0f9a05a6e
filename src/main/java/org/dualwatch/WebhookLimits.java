package org.dualwatch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/**
 * Bounds what a webhook may take of us: its whole answer has to come within a time, and no more of
 * it is read than tells whether it has taken what it was sent. The library's own timeouts begin
 * anew with each byte.
 */
public final class WebhookLimits implements HttpClientConfigurer {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int MOST_BYTES = 64 * 1024;

  private final Duration longest;
  private final ScheduledThreadPoolExecutor watch;

  WebhookLimits() {
    this(LONGEST);
  }

  /**
   * @param longest how long an answer may take
   */
  WebhookLimits(Duration longest) {
    this.longest = longest;
    this.watch =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "webhook-limits");
              thread.setDaemon(true);
              return thread;
            });
    watch.setRemoveOnCancelPolicy(true);
  }

  @Override
  public void configureHttpClient(HttpClientBuilder client) {
    client.addExecInterceptorFirst("limits", this::bounded);
  }

  private ClassicHttpResponse bounded(
      ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
      throws IOException, HttpException {
    ScheduledFuture<?> end =
        watch.schedule(() -> cancel(scope), longest.toMillis(), TimeUnit.MILLISECONDS);
    try {
      ClassicHttpResponse answer = chain.proceed(request, scope);
      HttpEntity entity = answer.getEntity();
      if (entity != null) {
        answer.setEntity(new ByteArrayEntity(beginning(entity), null));
        // The rest, if there is any, is not waited for.
        scope.execRuntime.discardEndpoint();
      }
      return answer;
    } finally {
      end.cancel(false);
    }
  }

  private static void cancel(ExecChain.Scope scope) {
    if (scope.originalRequest instanceof Cancellable request) {
      request.cancel();
    }
  }

  @SuppressWarnings("MustBeClosed") // closing it would read the rest; the connection is closed
  private static byte[] beginning(HttpEntity entity) throws IOException {
    InputStream content = entity.getContent();
    return content.readNBytes(MOST_BYTES);
  }
}
