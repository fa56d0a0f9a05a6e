package org.dualwatch.spending;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name made of what is named: the same parts in the same order have the same id. */
public final class ContentId {

  private final MessageDigest digest;

  public ContentId() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds a part, with its length before it so that no text can pass for two. */
  public ContentId add(String part) {
    byte[] bytes = part.getBytes(UTF_8);
    digest.update((bytes.length + ":").getBytes(UTF_8));
    digest.update(bytes);
    return this;
  }

  /** Adds a number; 1.0 and 1.00 are the same. */
  public ContentId add(BigDecimal number) {
    return add(number.stripTrailingZeros().toPlainString());
  }

  /** Adds a number. */
  public ContentId add(long number) {
    return add(Long.toString(number));
  }

  /** The SHA-256 of all parts in hex; ends this object's use. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
