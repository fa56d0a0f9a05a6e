package org.dualwatch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.camel.component.mail.MailComponent;
import org.apache.camel.component.mail.MailConfiguration;
import org.dualwatch.alert.AlertPlan;
import org.dualwatch.alert.Alerts;
import org.dualwatch.alert.Webhooks;
import org.dualwatch.office.AlertPlanReader;
import org.dualwatch.office.WrongOfficeFileException;
import org.dualwatch.page.Pages;
import org.dualwatch.store.Digests;
import org.dualwatch.store.Outbox;
import org.dualwatch.store.Patience;

/** Builds what tells the finance office: whom, by which way, and how long it is tried. */
final class Messaging {

  private final Settings settings;
  private final Clock clock;
  private final DataSource record;

  Messaging(Settings settings, Clock clock, DataSource record) {
    this.settings = settings;
    this.clock = clock;
    this.record = record;
  }

  /** The beans of the routes that deliver. */
  Map<String, Object> beans(AlertPlan plan) {
    return Map.of(
        "outbox",
        outbox(),
        "webhooks",
        webhooks(plan),
        "webhookLimits",
        new WebhookLimits(),
        "digests",
        new DigestTimes(settings.text("alert.digest-cron"), new Digests(record, clock), clock),
        "smtp",
        mailServer());
  }

  Outbox outbox() {
    return new Outbox(
        record,
        clock,
        new Patience(
            Duration.ofMillis(settings.number("delivery.try-again-ms")),
            Math.toIntExact(settings.number("delivery.tries"))));
  }

  /**
   * @param mendBy until when what was received on a day is to be mended
   */
  Alerts alerts(AlertPlan plan, Pages pages, Function<LocalDate, Optional<LocalDate>> mendBy) {
    try {
      return new Alerts(plan, settings.text("mail.from"), pages, mendBy, clock);
    } catch (IllegalArgumentException wrong) {
      throw new WrongSettingException(String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private Webhooks webhooks(AlertPlan plan) {
    try {
      return Webhooks.of(plan, settings::password, clock);
    } catch (IllegalArgumentException wrong) {
      throw new WrongSettingException(String.valueOf(wrong.getMessage()), wrong);
    }
  }

  /** Who is told of what. */
  AlertPlan plan() throws IOException {
    try {
      return AlertPlanReader.readIfThere(settings.home().alerts(), settings.text("mail.to"));
    } catch (WrongOfficeFileException wrong) {
      throw new WrongSettingException(String.valueOf(wrong.getMessage()), wrong);
    }
  }

  /** The mail component with its credentials, which so never stand in an endpoint's address. */
  private MailComponent mailServer() {
    MailConfiguration configuration = new MailConfiguration();
    if (!settings.text("mail.user").isEmpty()) {
      configuration.setUsername(settings.text("mail.user"));
      configuration.setPassword(settings.password("DUALWATCH_MAIL_PASSWORD"));
    }
    Properties session = new Properties();
    session.setProperty("mail.smtp.starttls.enable", settings.text("mail.starttls"));
    // A password never goes out in the clear because somebody in between hid the offer.
    boolean secret = !settings.text("mail.user").isEmpty();
    session.setProperty(
        "mail.smtp.starttls.required", secret ? settings.text("mail.starttls") : "false");
    session.setProperty("mail.smtp.connectiontimeout", "10000");
    session.setProperty("mail.smtp.timeout", "30000");
    session.setProperty("mail.smtp.writetimeout", "60000");
    configuration.setAdditionalJavaMailProperties(session);
    MailComponent component = new MailComponent();
    component.setConfiguration(configuration);
    return component;
  }
}
