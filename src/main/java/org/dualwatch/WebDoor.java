package org.dualwatch;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.activation.FileDataSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.attachment.AttachmentMessage;
import org.apache.camel.component.platform.http.vertx.HttpMessage;
import org.apache.camel.component.platform.http.vertx.VertxPlatformHttpRouter;
import org.dualwatch.dashboard.Dashboard;
import org.dualwatch.dashboard.http.Params;
import org.dualwatch.dashboard.http.Reply;
import org.dualwatch.dashboard.http.Request;
import org.dualwatch.dashboard.http.Request.Method;
import org.dualwatch.dashboard.http.Upload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes requests from Camel's web server to the dashboard, and its replies back. */
final class WebDoor {

  private static final Logger LOG = LoggerFactory.getLogger(WebDoor.class);

  private static final Set<HttpMethod> KNOWN =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);

  private final Dashboard dashboard;

  WebDoor(Dashboard dashboard) {
    this.dashboard = dashboard;
  }

  Dashboard dashboard() {
    return dashboard;
  }

  /**
   * Stands before the server's own reading of forms, which keeps what anybody sends: who is turned
   * away is so before a byte of the form is read.
   */
  void guard(CamelContext context, int port) {
    VertxPlatformHttpRouter router =
        VertxPlatformHttpRouter.lookup(
            context, VertxPlatformHttpRouter.getRouterNameFromPort(port));
    router.route().order(Integer.MIN_VALUE).handler(asked -> guard(router.vertx(), asked));
    // What the server itself cannot make out, such as an address, is answered by us too.
    for (int status : List.of(Reply.BAD_REQUEST, Reply.NOT_FOUND, Reply.TOO_LARGE)) {
      router.errorHandler(status, asked -> notDone(asked.request(), status));
    }
    router.errorHandler(Reply.OWN_FAULT, this::failed);
  }

  private void failed(RoutingContext asked) {
    Throwable failure = asked.failure();
    if (failure instanceof IllegalArgumentException) {
      LOG.info("A request that is none of a browser's: {}", failure.getMessage());
      notDone(asked.request(), Reply.NOT_FOUND);
    } else if (failure instanceof HttpClosedException) {
      LOG.info("A browser went away before its request was whole");
    } else {
      LOG.error("A request failed before it was answered", failure);
      notDone(asked.request(), Reply.OWN_FAULT);
    }
  }

  private void notDone(HttpServerRequest asked, int status) {
    if (!KNOWN.contains(asked.method())) {
      asked.response().setStatusCode(status).end();
    } else if (!asked.response().ended()) {
      turnAway(asked, dashboard.notDone(request(asked, Params.NONE, List.of()), status));
    }
  }

  private void guard(Vertx server, RoutingContext asked) {
    HttpServerRequest head = asked.request();
    if (!KNOWN.contains(head.method())) {
      asked.next();
      return;
    }
    Request request = request(head, Params.NONE, List.of());
    Optional<Reply> malformed = dashboard.malformed(request);
    if (malformed.isPresent()) {
      turnAway(head, malformed.get());
      return;
    }
    if (request.method().isSafe()) {
      asked.next();
      return;
    }
    head.pause();
    server
        .executeBlocking(() -> dashboard.turnedAway(request), false)
        .onFailure(asked::fail)
        .onSuccess(
            refusal -> {
              if (refusal.isEmpty()) {
                head.resume();
                asked.next();
              } else {
                turnAway(head, refusal.get());
              }
            });
  }

  /** The connection is closed too: a form may still be on its way. HTTP/2 has no such header. */
  private static void turnAway(HttpServerRequest asked, Reply refusal) {
    HttpServerResponse response = asked.response();
    headers(refusal, response);
    boolean alone = asked.version() != HttpVersion.HTTP_2;
    if (alone) {
      response.putHeader("Connection", "close");
    }
    response
        .setStatusCode(refusal.status())
        .putHeader("Content-Type", refusal.type())
        .end(Buffer.buffer(refusal.content()))
        .onComplete(
            sent -> {
              if (alone) {
                asked.connection().close();
              }
            });
  }

  /** Called by the route of the dashboard. */
  public void answer(Exchange exchange) {
    HttpServerRequest asked = exchange.getIn(HttpMessage.class).getRequest();
    List<Upload> files = uploads(exchange);
    Request request = request(asked, form(asked), files);
    // Of several files under one name only the last would be there: then none is taken.
    int sent =
        exchange.getMessage().getHeader(Exchange.ATTACHMENTS_SIZE, files.size(), Integer.class);
    Reply reply =
        sent == files.size()
            ? dashboard.answer(request)
            : dashboard.notDone(request, Reply.BAD_REQUEST);
    headers(reply, asked.response());
    Message message = exchange.getMessage();
    message.removeHeaders("*");
    message.setHeader(Exchange.HTTP_RESPONSE_CODE, reply.status());
    if (!reply.type().isEmpty()) {
      message.setHeader(Exchange.CONTENT_TYPE, reply.type());
    }
    message.setBody(asked.method().equals(HttpMethod.HEAD) ? new byte[0] : reply.content());
  }

  /** Not as Camel's headers, of which it keeps some to itself. */
  private static void headers(Reply reply, HttpServerResponse to) {
    reply.headers().forEach(header -> to.headers().add(header.getKey(), header.getValue()));
  }

  /** The server writes files of a form into a folder, and removes them after the answer. */
  private static List<Upload> uploads(Exchange exchange) {
    List<Upload> files = new ArrayList<>();
    exchange
        .getMessage(AttachmentMessage.class)
        .getAttachments()
        .values()
        .forEach(
            attached -> {
              if (attached.getDataSource() instanceof FileDataSource file) {
                files.add(new Upload(attached.getName(), file.getFile().toPath()));
              }
            });
    return files;
  }

  private static Params form(HttpServerRequest asked) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (asked.isExpectMultipart()) {
      MultiMap sent = asked.formAttributes();
      // No database takes a NUL.
      sent.forEach(
          field -> fields.putIfAbsent(field.getKey(), field.getValue().replace('\0', '\uFFFD')));
    }
    return Params.of(fields);
  }

  private static Request request(HttpServerRequest asked, Params form, List<Upload> files) {
    Map<String, String> headers = new TreeMap<>();
    asked
        .headers()
        .forEach(
            header ->
                headers.putIfAbsent(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
    String query = asked.query();
    return new Request(
        Method.valueOf(asked.method().name()),
        String.valueOf(asked.path()),
        query == null ? "" : query,
        headers,
        asked.remoteAddress().hostAddress(),
        form,
        files);
  }
}
