package org.dualwatch.alert;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

/** The same words in several forms, parted by a boundary that follows from the message's id. */
final class Alternatives extends MimeMultipart {

  Alternatives(String id, MimeBodyPart... forms) throws MessagingException {
    super("alternative", forms);
    // The parts are Base64, which has no = but at its end: this line cannot occur in them.
    contentType =
        "multipart/alternative; boundary=\"=_" + Integer.toHexString(id.hashCode()) + "_=\"";
  }
}
