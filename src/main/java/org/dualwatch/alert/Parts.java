package org.dualwatch.alert;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;

/** Several parts as one, parted by a boundary that follows from the message's id. */
final class Parts extends MimeMultipart {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Parts(String kind, String boundary, MimeBodyPart... parts) throws MessagingException {
    super(kind, parts);
    contentType = "multipart/" + kind + "; boundary=\"" + boundary + "\"";
  }

  /** The same words in several forms. */
  static Parts alternative(String id, MimeBodyPart... forms) throws MessagingException {
    return new Parts("alternative", boundary(id, "a"), forms);
  }

  /** Words with what is attached to them. */
  static Parts mixed(String id, MimeBodyPart... parts) throws MessagingException {
    return new Parts("mixed", boundary(id, "m"), parts);
  }

  /** The parts are Base64, which has no = but at its end: such a line cannot occur in them. */
  private static String boundary(String id, String kind) {
    return "=_" + kind + Integer.toHexString(id.hashCode()) + "_=";
  }

  /** An attached workbook. */
  static MimeBodyPart workbook(byte[] content, String name) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, WORKBOOK)));
    part.setFileName(name);
    part.setDisposition(MimeBodyPart.ATTACHMENT);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }
}
