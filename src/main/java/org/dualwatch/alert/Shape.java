package org.dualwatch.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.time.Instant;
import org.dualwatch.json.Json;

/** What a webhook wants to be sent, and how it is signed, by the documents of the group robots. */
public enum Shape {
  /** The alert as it is, signed in a header, for a program of the office's own. */
  JSON("json", ""),
  /** 企业微信. */
  WECOM("wecom", "errcode"),
  /** 钉钉. */
  DINGTALK("dingtalk", "errcode"),
  /** 飞书. */
  FEISHU("feishu", "code");

  private final String id;
  private final String resultKey;

  /**
   * @param resultKey where the answer has 0 for taken; empty where HTTP's status tells
   */
  Shape(String id, String resultKey) {
    this.id = id;
    this.resultKey = resultKey;
  }

  /** The word in configuration. */
  public String id() {
    return id;
  }

  /**
   * One request.
   *
   * @param url the configured address
   * @param secret the key to sign with; empty for none
   */
  WebhookRequest request(Alert alert, String url, String secret, Instant now) {
    return switch (this) {
      case JSON -> signedInHeader(Json.line(AlertJson.of(alert)), url, secret, now);
      case WECOM -> plain(url, text("msgtype", alert).put("msgtype", "text"));
      case DINGTALK ->
          plain(signedInAddress(url, secret, now), text("msgtype", alert).put("msgtype", "text"));
      case FEISHU -> plain(url, signedInBody(feishu(alert), secret, now));
    };
  }

  private static WebhookRequest plain(String url, ObjectNode body) {
    return WebhookRequest.of(url, Json.line(body));
  }

  private static ObjectNode text(String kind, Alert alert) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put(kind, "text");
    json.putObject("text").put("content", RobotText.of(alert));
    return json;
  }

  private static ObjectNode feishu(Alert alert) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("msg_type", "text");
    json.putObject("content").put("text", RobotText.of(alert));
    return json;
  }

  /** The time is signed too, so that what was overheard cannot be sent again later. */
  private static WebhookRequest signedInHeader(
      String body, String url, String secret, Instant now) {
    String time = String.valueOf(now.getEpochSecond());
    return secret.isEmpty()
        ? WebhookRequest.of(url, body)
        : new WebhookRequest(url, body, time, "sha256=" + Hmac.hex(secret, time + "." + body));
  }

  /** 钉钉: timestamp and sign in the address, the text to sign is both parted by a line break. */
  private static String signedInAddress(String url, String secret, Instant now) {
    if (secret.isEmpty()) {
      return url;
    }
    String time = String.valueOf(now.toEpochMilli());
    String sign = Hmac.base64(secret, time + "\n" + secret);
    return url + "&timestamp=" + time + "&sign=" + URLEncoder.encode(sign, UTF_8);
  }

  /** 飞书: timestamp and sign in the body; the key is both parted by a line break, the text empty. */
  private static ObjectNode signedInBody(ObjectNode body, String secret, Instant now) {
    if (secret.isEmpty()) {
      return body;
    }
    String time = String.valueOf(now.getEpochSecond());
    return body.put("timestamp", time).put("sign", Hmac.base64(time + "\n" + secret, ""));
  }

  /**
   * Looks whether a webhook has taken what it was sent.
   *
   * @throws NotTakenException where it has not
   */
  void requireTaken(int status, String answer) {
    if (status < 200 || status > 299) {
      boolean later = status >= 500 || status == 408 || status == 425 || status == 429;
      throw new NotTakenException("The webhook answered with HTTP status " + status, !later);
    }
    if (resultKey.isEmpty()) {
      return;
    }
    JsonNode result = Json.read(answer).path(resultKey);
    if (!result.canConvertToInt()) {
      throw new NotTakenException("The robot's answer has no " + resultKey, false);
    }
    if (result.asInt() != 0) {
      throw new NotTakenException(
          "The robot answered " + resultKey + " " + result.asInt(), !isTooMany(result.asInt()));
    }
  }

  /** Whether a result says that too much was sent, which is over in a minute. */
  private boolean isTooMany(int result) {
    return switch (this) {
      case JSON -> false;
      case WECOM -> result == 45009;
      case DINGTALK -> result == 130101;
      case FEISHU -> result == 9499 || result == 11232;
    };
  }
}
