package org.dualwatch.alert;

/**
 * What is posted to a webhook.
 *
 * @param url where to; a secret
 * @param body JSON
 * @param timestamp when it was signed, in seconds since 1970; empty where a header does not say it
 * @param signature of {@code timestamp.body}; empty where a header does not say it
 */
public record WebhookRequest(String url, String body, String timestamp, String signature) {

  /** One whose headers say nothing. */
  static WebhookRequest of(String url, String body) {
    return new WebhookRequest(url, body, "", "");
  }

  /** Never the address. */
  @Override
  public String toString() {
    return "request of " + body.length() + " characters";
  }
}
