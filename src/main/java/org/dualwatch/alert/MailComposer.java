package org.dualwatch.alert;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import org.dualwatch.page.Pages;

/** Composes one mail, the same bytes for the same content: no clock, no random boundary. */
final class MailComposer {

  private final Pages pages;
  private final String from;

  MailComposer(Pages pages, String from) {
    this.pages = pages;
    this.from = from;
  }

  /**
   * A mail as plain text and as HTML, with a workbook of its rows where it has any.
   *
   * @param id the Message-ID without brackets
   * @param to the addresses, by comma
   * @return the message as RFC 5322 has it
   */
  String compose(String id, Alert alert, String to) {
    try {
      KeptMail message = new KeptMail("<" + id + ">");
      message.setFrom(new InternetAddress(from));
      message.setRecipients(RecipientType.TO, InternetAddress.parse(to));
      message.setSubject(oneLine(alert.subject()), StandardCharsets.UTF_8.name());
      message.setSentDate(Date.from(alert.at()));
      message.setContent(content(id, alert));
      message.saveChanges();
      return text(message);
    } catch (MessagingException broken) {
      throw new IllegalStateException("The mail " + id + " cannot be composed.", broken);
    }
  }

  /** A mail as it was composed, as the answer to the one before of its thread, if there is one. */
  KeptMail read(byte[] text, String before) {
    try {
      KeptMail message = new KeptMail(new ByteArrayInputStream(text));
      if (!before.isEmpty()) {
        message.setHeader("In-Reply-To", "<" + before + ">");
        message.setHeader("References", "<" + before + ">");
      }
      return message;
    } catch (MessagingException broken) {
      throw new IllegalStateException("A mail of our own cannot be read.", broken);
    }
  }

  /** A message as RFC 5322 has it. */
  static String text(KeptMail message) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      message.writeTo(bytes);
      return bytes.toString(StandardCharsets.US_ASCII);
    } catch (MessagingException broken) {
      throw new IllegalStateException("A mail of our own cannot be written.", broken);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private MimeMultipart content(String id, Alert alert) throws MessagingException {
    Map<String, Object> model = Map.of("alert", alert);
    MimeMultipart words =
        Parts.alternative(
            id,
            words(pages.fill("alert.ftl", model), "plain"),
            words(pages.fill("alert.ftlh", model), "html"));
    if (alert.rows().isEmpty()) {
      return words;
    }
    MimeBodyPart first = new MimeBodyPart();
    first.setContent(words);
    return Parts.mixed(id, first, Parts.workbook(AlertSheet.of(alert), "清单.xlsx"));
  }

  /** Base64 keeps the message in ASCII whatever its words are. */
  private static MimeBodyPart words(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, StandardCharsets.UTF_8.name(), subtype);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  /** A line break in a header would begin another header. */
  private static String oneLine(String subject) {
    return subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ");
  }
}
