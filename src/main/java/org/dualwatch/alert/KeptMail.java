package org.dualwatch.alert;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.util.Properties;

/** A message that keeps its Message-ID: a repeat after a crash must be recognisable as one. */
final class KeptMail extends MimeMessage {

  private final String id;

  /** A new message with this id, brackets included. */
  KeptMail(String id) {
    super(session());
    this.id = id;
  }

  /** A message as it was written before. */
  KeptMail(InputStream text) throws MessagingException {
    super(session(), text);
    this.id = getMessageID();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }

  private static Session session() {
    return Session.getInstance(new Properties());
  }
}
