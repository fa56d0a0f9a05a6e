package org.dualwatch.alert;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.dualwatch.page.Pages;

/** Composes one mail, the same bytes for the same content: no clock, no random boundary. */
final class MailComposer {

  private final Pages pages;
  private final Addresses addresses;

  MailComposer(Pages pages, Addresses addresses) {
    this.pages = pages;
    this.addresses = addresses;
  }

  /**
   * A mail as plain text and as HTML.
   *
   * @param id the Message-ID without brackets
   * @param template the name that {@code NAME.ftl} and {@code NAME.ftlh} share
   */
  Mail compose(
      String id, Instant date, String subject, String template, Map<String, Object> model) {
    try {
      KeptMail message = new KeptMail("<" + id + ">");
      message.setFrom(new InternetAddress(addresses.from()));
      message.setRecipients(RecipientType.TO, recipients());
      message.setSubject(oneLine(subject), StandardCharsets.UTF_8.name());
      message.setSentDate(Date.from(date));
      message.setContent(alternatives(id, template, model));
      message.saveChanges();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      message.writeTo(bytes);
      return new Mail(
          id,
          "mail/" + id.substring(0, id.indexOf('@')) + ".eml",
          bytes.toString(StandardCharsets.US_ASCII));
    } catch (MessagingException broken) {
      throw new IllegalStateException("The mail " + id + " cannot be composed.", broken);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Address[] recipients() throws MessagingException {
    return InternetAddress.parse(addresses.to());
  }

  private MimeMultipart alternatives(String id, String template, Map<String, Object> model)
      throws MessagingException {
    return new Alternatives(
        id,
        part(pages.fill(template + ".ftl", model), "plain"),
        part(pages.fill(template + ".ftlh", model), "html"));
  }

  /** Base64 keeps the message in ASCII whatever its words are. */
  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, StandardCharsets.UTF_8.name(), subtype);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  /** A line break in a header would begin another header. */
  private static String oneLine(String subject) {
    return subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }
}
