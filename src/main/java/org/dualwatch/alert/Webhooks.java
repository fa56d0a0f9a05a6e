package org.dualwatch.alert;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Turns what waits for a webhook into a request, and looks at its answer. */
public final class Webhooks {

  private final Map<String, Target> targets;
  private final Clock clock;

  private Webhooks(Map<String, Target> targets, Clock clock) {
    this.targets = Map.copyOf(targets);
    this.clock = clock;
  }

  private record Target(Shape shape, String url, String secret) {}

  /**
   * The webhooks of a plan.
   *
   * @param environment a variable's value, empty where it is not set
   * @throws IllegalArgumentException where an address is not set or is none; it is not told
   */
  public static Webhooks of(AlertPlan plan, UnaryOperator<String> environment, Clock clock) {
    Map<String, Target> targets = new HashMap<>();
    for (Receiver receiver : plan.receivers()) {
      if (receiver.way() instanceof Receiver.Webhook webhook) {
        targets.put(receiver.id(), target(webhook, environment));
      }
    }
    return new Webhooks(targets, clock);
  }

  private static Target target(Receiver.Webhook webhook, UnaryOperator<String> environment) {
    String url = environment.apply(webhook.urlVariable());
    if (!isAddress(url)) {
      throw new IllegalArgumentException(
          "The environment variable "
              + webhook.urlVariable()
              + " should hold an address that begins with https:// or http://");
    }
    String secret =
        webhook.secretVariable().isEmpty() ? "" : environment.apply(webhook.secretVariable());
    if (!webhook.secretVariable().isEmpty() && secret.isEmpty()) {
      throw new IllegalArgumentException(
          "The environment variable " + webhook.secretVariable() + " is not set");
    }
    return new Target(webhook.shape(), url, secret);
  }

  private static boolean isAddress(String url) {
    try {
      URI address = new URI(url);
      return address.getHost() != null
          && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
    } catch (URISyntaxException none) {
      return false;
    }
  }

  /**
   * What is posted now; it is signed with the time.
   *
   * @param told the alert as JSON
   * @throws NotTakenException where the plan has no such receiver any more
   */
  public WebhookRequest request(String receiver, String told) {
    Target target = target(receiver);
    return target
        .shape()
        .request(AlertJson.read(told), target.url(), target.secret(), clock.instant());
  }

  /**
   * Looks whether it was taken.
   *
   * @param answer the first of its answer
   * @throws NotTakenException where it was not
   */
  public void check(String receiver, int status, String answer) {
    target(receiver).shape().requireTaken(status, answer);
  }

  private Target target(String receiver) {
    Target target = targets.get(receiver);
    if (target == null) {
      throw new NotTakenException("alerts.yaml has no webhook " + receiver + " any more", true);
    }
    return target;
  }
}
