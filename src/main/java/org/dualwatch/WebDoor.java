package org.dualwatch;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.activation.FileDataSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** Takes requests from Camel's web server to the dashboard, and its replies back. */
final class WebDoor {

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
  }

  private void guard(Vertx server, RoutingContext asked) {
    HttpServerRequest head = asked.request();
    if (!head.method().equals(HttpMethod.POST)) {
      asked.next();
      return;
    }
    head.pause();
    server
        .executeBlocking(() -> dashboard.turnedAway(request(head, Params.NONE, List.of())), false)
        .onFailure(asked::fail)
        .onSuccess(
            refusal -> {
              if (refusal.isEmpty()) {
                head.resume();
                asked.next();
              } else {
                turnAway(asked.response(), refusal.get());
              }
            });
  }

  /** The connection is closed too: the form is still on its way. */
  private static void turnAway(HttpServerResponse response, Reply refusal) {
    headers(refusal, response);
    response
        .setStatusCode(refusal.status())
        .putHeader("Content-Type", refusal.type())
        .putHeader("Connection", "close")
        .end(Buffer.buffer(refusal.content()));
  }

  /** Called by the route of the dashboard. */
  public void answer(Exchange exchange) {
    HttpServerRequest asked = exchange.getIn(HttpMessage.class).getRequest();
    Reply reply = dashboard.answer(request(asked, form(asked), uploads(exchange)));
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
      sent.forEach(field -> fields.putIfAbsent(field.getKey(), field.getValue()));
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
