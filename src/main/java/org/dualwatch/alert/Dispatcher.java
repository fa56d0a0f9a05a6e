package org.dualwatch.alert;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dualwatch.alert.Letter.Way;
import org.dualwatch.json.Json;
import org.dualwatch.page.Pages;

/** Writes an alert for each who wants to be told of it, as he is reached. */
final class Dispatcher {

  private static final String DOMAIN = "@dualwatch";

  private final AlertPlan plan;
  private final MailComposer composer;
  private final Pages pages;

  Dispatcher(AlertPlan plan, String from, Pages pages) {
    this.plan = plan;
    this.composer = new MailComposer(pages, from);
    this.pages = pages;
  }

  /** What there is to tell somebody; nothing where none of it is of his interest. */
  @FunctionalInterface
  interface Draft {
    Optional<Alert> of(Interest interest);
  }

  Dispatch dispatch(Draft draft) {
    List<Letter> letters = new ArrayList<>();
    List<DigestItem> items = new ArrayList<>();
    for (Receiver receiver : plan.receivers()) {
      Optional<Alert> drafted = draft.of(receiver.interest());
      if (drafted.isEmpty()) {
        continue;
      }
      Alert alert = drafted.get();
      if (alert.urgent() && receiver.interest().atOnce()) {
        letters.add(letter(alert, receiver));
      } else {
        items.add(new DigestItem(alert.id(), receiver.id(), Json.line(AlertJson.of(alert))));
      }
    }
    return new Dispatch(letters, items);
  }

  /** An alert to one receiver, whatever his interest; nothing where the plan has him no more. */
  Optional<Letter> to(String receiver, Alert alert) {
    return plan.receivers().stream()
        .filter(one -> one.id().equals(receiver))
        .findFirst()
        .map(one -> letter(alert, one));
  }

  private Letter letter(Alert alert, Receiver receiver) {
    String name = alert.id() + "." + receiver.id();
    if (receiver.way() instanceof Receiver.Mailbox mailbox) {
      String id = name + DOMAIN;
      String text = composer.compose(id, alert, mailbox.addresses());
      return letter(alert, receiver, id, Way.MAIL, "mail/" + name + ".eml", text);
    }
    if (receiver.way() instanceof Receiver.Folder) {
      String page = pages.fill("alert.ftlh", Map.of("alert", alert));
      String path = receiver.id() + "/" + alert.id() + ".html";
      return letter(alert, receiver, name, Way.FOLDER, path, page);
    }
    String told = Json.line(AlertJson.of(alert));
    return letter(alert, receiver, name, Way.WEBHOOK, "webhook/" + name + ".json", told);
  }

  private Letter letter(
      Alert alert, Receiver receiver, String id, Way way, String path, String text) {
    return new Letter(id, way, path, text, receiver.id(), alert.thread());
  }

  /** A mail as it is handed on; it answers the one before of its thread, if there is one. */
  KeptMail mail(String text, String before) {
    return composer.read(text.getBytes(StandardCharsets.US_ASCII), before);
  }
}
